/* What the box offers before anything is typed: topics by name and the latest articles, of a file that
   generator/site/search/start.py writes. Without it the links to all of them remain. */

/** Fills the lists in an element that are named `topics` and `articles`; `edition` is where their pages are. */
export async function offer(element, edition) {
  const answer = await fetch(new URL("search/start.json", edition))
  if (!answer.ok) return
  const offered = await answer.json()
  for (const part of element.querySelectorAll("[data-offered]")) {
    const links = offered[part.dataset.offered]
    part.querySelector("ul").replaceChildren(...links.map((link) => item(link, edition)))
    part.hidden = !links.length
  }
}

function item({ text, language, address }, edition) {
  const link = document.createElement("a")
  link.href = new URL(address, edition)
  link.textContent = text
  link.lang = language
  link.dir = language === "ar" ? "rtl" : "ltr"
  const made = document.createElement("li")
  made.append(link)
  return made
}
