// The small numbers of notes: under the pointer or the focus each shows the sentence that it leads to.

const translated = document.documentElement.lang !== "ar"
const preview = document.createElement("div")
let shown, leaving

/** The side of the sentence that a note names, or else the one in the language of the page. */
function sentence(note) {
  const named = document.getElementById(note.hash.slice(1))
  if (!named || named.lang) return named
  const [side, other] = (translated ? ["en", "ar"] : ["ar", "en"]).map((code) => document.getElementById(`${named.id}-${code}`))
  return side ?? other
}

function show(note) {
  const said = sentence(note)
  if (!said) return
  clearTimeout(leaving)
  preview.lang = said.lang
  preview.dir = said.lang === "ar" ? "rtl" : "ltr"
  preview.textContent = said.textContent.replace(/\s+/g, " ").trim()
  note.after(preview)
  preview.hidden = false
  note.setAttribute("aria-describedby", preview.id)
  shown = note
  // Below the note, and inside the window (WCAG 2.2, 1.4.10).
  preview.style.translate = "0"
  const { left, right } = preview.getBoundingClientRect()
  const margin = 12, wide = document.documentElement.clientWidth
  const by = left < margin ? margin - left : Math.min(0, wide - margin - right)
  preview.style.translate = `${by}px`
}

function hide() {
  clearTimeout(leaving)
  shown?.removeAttribute("aria-describedby")
  shown = undefined
  preview.hidden = true
}

preview.className = "kh-preview"
preview.id = "kh-preview"
preview.role = "tooltip"
preview.hidden = true
const noteOf = (event) => event.target.closest?.("sup .kh-source, .kh-figures .kh-source")

for (const type of ["mouseover", "focusin"]) {
  document.addEventListener(type, (event) => {
    const note = noteOf(event)
    if (note) show(note)
    else if (preview.contains(event.target)) clearTimeout(leaving)
  })
}
document.addEventListener("mouseout", (event) => {
  if (noteOf(event) || preview.contains(event.target)) leaving = setTimeout(hide, 250)
})
document.addEventListener("focusout", hide)
document.addEventListener("keydown", (event) => event.key === "Escape" && hide())
