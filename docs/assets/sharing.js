// Handing an article on: the device's own sharing, its address, its brief and its figures to the clipboard.
// No one else's script takes part.

const address = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0]
const share = document.querySelector(".kh-share")
const title = document.querySelector("meta[property='og:title']")?.content ?? document.title
const said = (element) => (element?.textContent ?? "").replace(/\s+/g, " ").trim()

/** A button that copies what `text()` gives, and says so. */
function copyButton(label, text) {
  const { copied } = share.dataset
  const button = document.createElement("button")
  button.type = "button"
  button.className = "kh-copy"
  button.textContent = label
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text())
    button.textContent = copied
    setTimeout(() => (button.textContent = label), 2000)
  })
  return button
}

function rowText(row) {
  const part = (name) => said(row.querySelector(name))
  const stated = [part("data"), part(".kh-measure")].join(": ")
  const verdict = [part(".kh-verdict"), part(".kh-verdict__instead")].filter(Boolean).join(" ")
  const checked = [part(".kh-figures__other bdi"), verdict].filter(Boolean).join(" · ")
  return [stated, checked, credit(), `${address}#${row.id}`].filter(Boolean).join("\n")
}

/** The headline that may stand alone, with outlet and day as far as the article says. */
function credit() {
  const known = [...document.querySelectorAll(".kh-head .kh-kicker > :is([data-outlet], time)")].map(said)
  const comma = document.documentElement.lang === "ar" ? "، " : ", "
  return known.length ? `${title} (${known.join(comma)})` : title
}

if (share && navigator.share) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "kh-copy"
  button.textContent = share.dataset.share
  button.addEventListener("click", () => {
    navigator.share({ title, url: address }).catch(() => {}) // closed again
  })
  share.prepend(button)
}

if (share && navigator.clipboard) {
  share.append(copyButton(share.dataset.address, () => address))
  const { lang } = document.documentElement
  const sentences = [...document.querySelectorAll(`.kh-brief p:not(:has(+ .kh-brief__notes)) > span[lang]:first-child,
    .kh-reader__brief :is(.kh-pair:not(:has(.kh-notes)), .kh-further) > .kh-${lang}`)]
  if (sentences.length) {
    const text = () => [...sentences.map(said), credit(), address].join("\n")
    share.append(copyButton(share.dataset.brief, text))
  }
  for (const row of document.querySelectorAll(".kh-figures tbody tr")) {
    const button = copyButton(share.dataset.row, () => rowText(row))
    button.setAttribute("aria-describedby", `${row.id}-figure`)
    row.lastElementChild.append(button)
  }
}
