// One sentence at the desk: its draft, the check while typing, saving, and what to do when that fails.

import { draft, forget, keep } from "./drafts.js"

const SETTLE = 400 // milliseconds without a key before the check is asked
const PATIENCE = 2000 // milliseconds between two attempts to save while the project is being built
const { slug } = document.body.dataset
const words = JSON.parse(document.getElementById("kh-words")?.textContent ?? "{}")

/** Send a form of this page; `null` if the desk does not answer. */
async function send(fields, again = true) {
  const body = new URLSearchParams({ token: document.body.dataset.token, ...fields })
  let response
  try {
    response = await fetch(`/${slug}/`, { method: "POST", headers: { Accept: "application/json" }, body })
  } catch {
    return null
  }
  if (response.status === 403 && again && (await renewToken())) return send(fields, false)
  const json = (response.headers.get("Content-Type") ?? "").startsWith("application/json")
  return { status: response.status, ...(json ? await response.json() : { message: await response.text() }) }
}

/** Take the token of the run that answers now; whether there is one. */
async function renewToken() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch("/")).text(), "text/html")
    document.body.dataset.token = page.body.dataset.token ?? ""
    return Boolean(page.body.dataset.token)
  } catch {
    return false
  }
}

export class Sentence {
  constructor(section, desk) {
    this.section = section
    this.desk = desk
    this.form = section.querySelector("form")
    this.box = this.form.elements.english
    this.savedText = this.box.dataset.saved
    this.state = section.querySelector(".kh-state")
    this.saving = 0 // how many saves are under way
    this.last = Promise.resolve(true) // the last of them: one that fails stops those behind it
    this.form.addEventListener("submit", event => this.submitted(event))
    this.box.addEventListener("input", () => this.typed())
    section.addEventListener("click", event => this.clicked(event))
    this.restore()
    this.fit()
  }

  get id() {
    return this.section.id
  }

  get open() {
    return "open" in this.section.dataset
  }

  get unsaved() {
    return this.box.value !== this.savedText || this.saving > 0
  }

  /** Put back what was typed before the page was closed. What its editor saw then is what the server compares. */
  restore() {
    const kept = draft(slug, this.id)
    if (!kept || kept.text === this.savedText) return forget(slug, this.id)
    this.box.value = kept.text
    this.form.elements.seen.value = kept.seen
    this.say("restored", "unsaved")
    this.check()
  }

  typed() {
    this.fit()
    if (this.box.value === this.savedText) forget(slug, this.id)
    else keep(slug, this.id, this.box.value, this.form.elements.seen.value)
    if (this.unsaved) this.say("unsaved", "unsaved")
    else this.say("", "")
    clearTimeout(this.soon)
    this.soon = setTimeout(() => this.check(), SETTLE)
  }

  /** Ask the server what its check says of the text as it is now. */
  async check() {
    const text = this.box.value
    const answer = await send(this.fields("check", text))
    if (answer?.status === 200 && text === this.box.value && !this.saving) this.show(answer, ["findings"])
  }

  submitted(event) {
    event.preventDefault()
    this.save(event.submitter?.value ?? "edited")
  }

  clicked(event) {
    const button = event.target.closest("button")
    if (button?.dataset.use !== undefined) this.put(button.dataset.use)
    if (button?.dataset.take === "mine") this.save("edited")
    if (button?.dataset.take === "theirs") {
      this.put(this.savedText)
      this.part("conflict").replaceChildren()
    }
  }

  put(text) {
    this.box.value = text
    this.box.focus()
    this.typed()
  }

  /** Dismiss what the check finds first, if it finds anything. */
  dismiss() {
    this.part("findings").querySelector("button:is([value=figures], [value=meaning])")?.click()
  }

  /** Save the text as it is now; whether it is saved in the end. Saves go one after the other. */
  save(action) {
    const text = this.box.value
    if (!text.trim()) return this.refuse(words.empty)
    if (action === "reviewed" && !this.desk.name) return this.desk.askName(this)
    clearTimeout(this.soon)
    this.saving += 1
    this.last = this.last.then(done => done && this.attempt(action, text)).finally(() => {
      this.saving -= 1
      if (!this.saving) this.last = Promise.resolve(true)
    })
    return this.last
  }

  async attempt(action, text) {
    this.say("saving", "")
    const answer = await send(this.fields(action, text))
    if (answer?.status === 503) return this.wait(action)
    if (answer?.status === 200) return this.saved(answer, text)
    if (answer?.seen !== undefined) this.changed(answer)
    return this.refuse(answer ? answer.message : words.offline)
  }

  wait(action) {
    this.say("waiting", "unsaved")
    this.waiting = setTimeout(() => this.save(action), PATIENCE)
    return false
  }

  saved(answer, text) {
    forget(slug, this.id, text)
    this.savedText = answer.english
    if (this.box.value === text) this.box.value = answer.english
    this.form.elements.seen.value = answer.seen
    this.section.toggleAttribute("data-open", answer.open)
    this.show(answer, ["head", "arabic", "findings", "conflict"])
    this.desk.count(answer.left)
    if (this.box.value === answer.english) this.say("saved", "saved")
    else this.typed()
    return true
  }

  /** Show what somebody else has saved beside what is here; the next save is made with both in view. */
  changed(answer) {
    this.show(answer, ["head", "arabic", "conflict"])
    if (!answer.changed) return
    this.savedText = answer.english
    this.form.elements.seen.value = answer.seen
    keep(slug, this.id, this.box.value, answer.seen)
    if (this.section.contains(document.activeElement)) this.part("conflict").querySelector("[role=alert]")?.focus()
  }

  refuse(message) {
    this.state.textContent = message
    this.section.dataset.state = "failed"
    this.desk.showFailed()
    return false
  }

  say(word, state) {
    this.state.textContent = words[word] ?? ""
    this.section.dataset.state = state
    this.desk.showFailed()
  }

  fields(action, english) {
    const { seen } = this.form.elements
    return { segment: this.id, seen: seen.value, english, reviewer: this.desk.name, action }
  }

  /** Put the server's own HTML, in which every foreign text is escaped, in its place. */
  show(answer, parts) {
    for (const part of parts) {
      const place = this.part(part)
      const within = place.contains(document.activeElement)
      if (answer[part] !== undefined) place.innerHTML = answer[part]
      if (within) this.box.focus()
    }
  }

  part(name) {
    return this.section.querySelector(`[data-part=${name}]`)
  }

  fit() {
    this.box.style.blockSize = "auto"
    this.box.style.blockSize = `${this.box.scrollHeight + 2}px`
  }

  focus() {
    this.box.focus({ preventScroll: true })
    this.section.scrollIntoView({ block: "start" })
  }
}
