// Copying quotations and summaries: with their form, as Markdown, as plain text, where the browser allows it.

const lines = (quote) => [...quote.querySelectorAll("p")]
const plain = (quote) => lines(quote).map((line) => line.textContent).join("\n")

// As the newsletter's Markdown: nothing in the text means anything (CommonMark 0.31.2, 2.4).
function literal(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[\\`*_{}[\]<>&|~]/g, "\\$&")
  if (node.classList.contains("kh-address")) return `<${node.textContent}>`
  return [...node.childNodes].map(literal).join("")
}

function markdown(quote) {
  const prefix = quote.localName === "blockquote" ? "> " : ""
  const texts = lines(quote).map((line) => literal(line).replace(/^(\d*)([-+.)#])/, "$1\\$2"))
  return texts.map((text) => prefix + text).join(`\n${prefix.trim()}\n`)
}

function rich(quote) {
  const shell = document.createElement(quote.localName)
  for (const line of lines(quote)) shell.append(line.cloneNode(true))
  const type = (form, text) => new Blob([text], { type: form })
  return [new ClipboardItem({ "text/html": type("text/html", shell.outerHTML), "text/plain": type("text/plain", plain(quote)) })]
}

const FORMS = {
  copy: (quote) =>
    window.ClipboardItem ? navigator.clipboard.write(rich(quote)) : navigator.clipboard.writeText(plain(quote)),
  markdown: (quote) => navigator.clipboard.writeText(markdown(quote)),
  plain: (quote) => navigator.clipboard.writeText(plain(quote)),
}

function button(quote, form, words) {
  const made = document.createElement("button")
  const action = document.createElement("span")
  const what = document.createElement("span")
  action.textContent = words[form]
  action.setAttribute("aria-live", "polite")
  what.className = "kh-hidden"
  what.textContent = ` ${quote.previousElementSibling.textContent}`
  made.type = "button"
  made.className = "kh-copy"
  made.append(action, what)
  made.addEventListener("click", async () => {
    await FORMS[form](quote)
    action.textContent = words.copied
    setTimeout(() => (action.textContent = words[form]), 2000)
  })
  return made
}

if (navigator.clipboard) {
  for (const quote of document.querySelectorAll("[data-copy] .kh-quote")) {
    const words = quote.closest("[data-copy]").dataset
    const row = document.createElement("div")
    row.className = "kh-copies"
    row.append(...Object.keys(FORMS).map((form) => button(quote, form, words)))
    quote.append(row)
  }
}
