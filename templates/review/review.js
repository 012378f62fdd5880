// The desk in the browser: keys, the name, progress, and drafts that have no place on the page.
// Without this script the same forms work, one page load a sentence.

import { Sentence } from "./desk.js"
import { draft, drafted, forget } from "./drafts.js"

document.documentElement.classList.add("kh-js")
const { slug } = document.body.dataset
const words = JSON.parse(document.getElementById("kh-words")?.textContent ?? "{}")
const digits = new Intl.NumberFormat(document.documentElement.dataset.numbers ?? "en")

const desk = {
  get name() {
    return document.getElementById("kh-name").value.trim()
  },
  /** Ask for the name, and go on with the review when it is there. */
  askName(sentence) {
    const field = document.getElementById("kh-name")
    this.waiting = sentence
    sentence.refuse(words.name)
    field.focus()
    return false
  },
  /** Name the sentences that could not be saved, wherever the page is scrolled to. */
  showFailed() {
    const failed = [...document.querySelectorAll(".kh-sentence[data-state=failed]")]
    const links = failed.map(section => {
      const name = section.querySelector("h2").firstChild.textContent.trim()
      return Object.assign(document.createElement("a"), { href: `#${section.id}`, textContent: `${words.failed} ${name}` })
    })
    document.getElementById("kh-failed").replaceChildren(...links)
  },
  count(left) {
    const progress = document.querySelector(".kh-bar progress")
    progress.value = progress.max - left
    document.querySelector("[data-left]").textContent = digits.format(left)
    if (left === 0) document.getElementById("kh-message").textContent = words.finished
  },
}

function start() {
  const sentences = [...document.querySelectorAll(".kh-sentence")].map(section => new Sentence(section, desk))
  const here = () => sentences.find(sentence => sentence.section.contains(document.activeElement))
  const beside = (sentence, step) => sentences[sentences.indexOf(sentence) + step]
  const nextOpen = sentence => sentences.slice(sentences.indexOf(sentence) + 1).find(other => other.open)

  /** Save as reviewed and go on at once: what is typed next belongs to the next sentence. */
  function accept(sentence) {
    sentence.save("reviewed")
    if (sentence.saving) nextOpen(sentence)?.focus()
  }

  function pressed(event) {
    const sentence = here()
    const control = event.ctrlKey || event.metaKey
    if (event.key === "?" && !event.target.closest("input, textarea")) {
      document.getElementById("kh-keys").showModal()
    } else if (!sentence || document.querySelector("dialog[open]")) {
      return
    } else if (control && event.key === "Enter") {
      if (event.shiftKey) sentence.dismiss()
      else accept(sentence)
    } else if (control && event.key.toLowerCase() === "s") {
      sentence.save("edited")
    } else if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      beside(sentence, event.key === "ArrowDown" ? 1 : -1)?.focus()
    } else {
      return
    }
    event.preventDefault()
  }

  const name = document.getElementById("kh-name")
  name.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !desk.name) return
    event.preventDefault()
    const waiting = desk.waiting ?? sentences.find(sentence => sentence.open)
    desk.waiting = undefined
    if (waiting?.section.dataset.state === "failed") accept(waiting)
    else waiting?.focus()
  })
  document.addEventListener("keydown", pressed)
  document.getElementById("kh-keys-open").addEventListener("click", () => document.getElementById("kh-keys").showModal())
  window.addEventListener("beforeunload", event => {
    if (sentences.some(sentence => sentence.unsaved)) event.preventDefault()
  })
  showLost(new Set(sentences.map(sentence => sentence.id)))
  const wanted = sentences.find(sentence => `#${sentence.id}` === location.hash)
  if (matchMedia("(pointer: coarse)").matches) return // a keyboard on the screen hides the sentence
  // The browser itself takes the focus away when it has gone to the fragment of the address.
  if (wanted) window.addEventListener("load", () => setTimeout(() => wanted.focus()))
  else sentences.find(sentence => sentence.open)?.box.focus({ preventScroll: true })
}

/** Drafts of sentences that are not on the page: a link to them, or the text itself if they are gone. */
function showLost(shown) {
  const lost = drafted(slug).filter(id => !shown.has(id))
  const place = document.getElementById("kh-lost")
  if (lost.length === 0) return
  if (!("every" in document.body.dataset)) {
    const link = Object.assign(document.createElement("a"), { href: `/${slug}/?all`, textContent: words.hidden })
    place.append(Object.assign(document.createElement("p"), { className: "kh-alert" }))
    place.lastChild.append(link)
    return
  }
  for (const id of lost) {
    const box = Object.assign(document.createElement("div"), { className: "kh-alert" })
    const text = Object.assign(document.createElement("p"), { lang: "en", dir: "ltr", textContent: draft(slug, id)?.text ?? "" })
    const discard = Object.assign(document.createElement("button"), { type: "button", textContent: words.discard })
    discard.addEventListener("click", () => {
      forget(slug, id)
      box.remove()
    })
    box.append(Object.assign(document.createElement("p"), { textContent: words.lost }), text, discard)
    place.append(box)
  }
}

if (slug) start()
