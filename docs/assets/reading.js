// Reading an article: the view, figures and their partners, sentences by the keyboard.
// The page is complete without it.
import { store } from "./khulasa.js"
import "./notes.js"

const reader = document.querySelector(".kh-reader")

// The reading view stays as the reader last chose it.

const view = document.getElementById(`kh-view-${store.get("view")}`)
if (view) view.checked = true
document.querySelector(".kh-views")?.addEventListener("change", (event) => {
  store.set("view", event.target.value)
})

// A link may lead to what is folded away; most browsers open it themselves.

function unfold() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const closed = named?.closest("details:not([open])")
  if (!closed) return
  closed.open = true
  named.scrollIntoView()
}
unfold()
addEventListener("hashchange", unfold)

// A figure, or its row, under the pointer or the focus shows its partners: in the table, in English, in Arabic.

const peek = document.querySelector(".kh-peek")
let pinned = ""

function rowOf(target) {
  const link = target.closest?.(".kh-figure-link")
  if (link) return link.hash.slice(1)
  return target.closest?.(".kh-figures tr[id]")?.id ?? target.closest?.("[data-figure]")?.dataset.figure ?? ""
}

function partners(row) {
  const id = CSS.escape(row)
  return document.querySelectorAll(`[data-figure="${id}"], .kh-figure-link[href="#${id}"] [data-figure]`)
}

function showPartners(row) {
  for (const shown of document.querySelectorAll(".is-partner")) shown.classList.remove("is-partner")
  for (const partner of row ? partners(row) : []) partner.classList.add("is-partner")
}

// A page that scrolls to what has the focus moves under a pointer that rests: that takes no mark away.
const resting = () => rowOf(document.activeElement) || pinned

for (const type of ["pointerover", "focusin"]) {
  document.addEventListener(type, (event) => showPartners(rowOf(event.target) || resting()))
}
document.addEventListener("pointerout", () => showPartners(resting()))
document.addEventListener("focusout", () => showPartners(pinned))

// A finger has no hover: its first tap shows the partners' words, the second follows the link to the row.

function pin(row) {
  pinned = row
  for (const side of peek.querySelectorAll("[data-side]")) {
    const language = side.dataset.side
    const partner = [...partners(row)].find((one) => one.closest(".kh-pair [lang], .kh-head [lang]")?.lang === language)
    side.textContent = partner?.textContent ?? ""
    side.parentElement.hidden = !partner
  }
  peek.querySelector("a").hash = row
  peek.hidden = !row
  showPartners(row)
}

if (peek) {
  let touched = false
  document.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch"))
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".kh-figure-link")
    if (link && touched && pinned !== rowOf(link)) {
      event.preventDefault()
      pin(rowOf(link))
    } else if (pinned && !event.target.closest(".kh-peek p")) pin("")
  })
}

// Sentences by the keyboard, where the reader has not switched that off (WCAG 2.2, 2.1.4).

const pairs = [...document.querySelectorAll(".kh-pair")]
const keys = document.querySelector(".kh-keys")
const typing = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]"
let current = -1

/** Where a pair is on the screen: on a phone its sides stand apart. */
function place(pair) {
  return [pair, ...pair.children].find((part) => part.getClientRects().length > 0)
}

function read(index) {
  pairs[current]?.classList.remove("is-current")
  current = Math.max(0, Math.min(index, pairs.length - 1))
  pairs[current].classList.add("is-current")
  const shown = place(pairs[current])
  shown.tabIndex = -1
  shown.focus({ preventScroll: true })
  shown.scrollIntoView({ block: "center" })
  const count = (number) => number.toLocaleString(document.documentElement.dataset.numbers ?? "en")
  const { position } = reader.dataset
  reader.querySelector("[data-position-now]").textContent = position
    .replace("{n}", count(current + 1))
    .replace("{of}", count(pairs.length))
}

/** From where j and k start: the sentence that the address names, else the first one on the screen or below. */
function start(step) {
  const named = pairs.findIndex((pair) => pair.matches(":target, :has(:target)"))
  if (named >= 0) return named + step
  const ahead = pairs.findIndex((pair) => place(pair).getBoundingClientRect().top >= 0)
  return ahead < 0 ? pairs.length - 1 : ahead
}

function clear() {
  if (peek) pin("")
  showPartners("")
  pairs[current]?.classList.remove("is-current")
  if (document.activeElement?.closest(".kh-pair")) document.activeElement.blur()
  current = -1
  if (!document.querySelector(":target")) return
  location.replace("#-") // nothing has this id: what was marked is not any more, and nothing moves
  history.replaceState(null, "", location.pathname + location.search)
}

/** The key by its letter; on an Arabic keyboard by its place. */
function letter({ key, code }) {
  return /^[\x20-\x7e]$/.test(key) ? key : ({ KeyJ: "j", KeyK: "k" }[code] ?? { "؟": "?" }[key])
}

if (keys && pairs.length) {
  const choice = keys.querySelector("input")
  choice.checked = store.get("keys") !== "off"
  choice.addEventListener("change", () => store.set("keys", choice.checked ? "" : "off"))
  const open = document.querySelector(".kh-keys-open")
  open.hidden = false
  open.addEventListener("click", () => keys.showModal())
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return
    if (event.key === "Escape") return clear()
    if (!choice.checked || event.target.matches(typing)) return
    const step = { j: 1, k: -1 }[letter(event)]
    if (step) read(current < 0 ? start(step) : current + step)
    else if (letter(event) === "?") keys.showModal()
    else return
    event.preventDefault()
  })
}
