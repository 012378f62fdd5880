// What the pages do beyond HTML and CSS: colors, reading view, partners of figures, copying.
// They are complete without it.

const store = {
  get(key) {
    try {
      return localStorage.getItem(`khulasa.${key}`) ?? ""
    } catch {
      return "" // storage is forbidden
    }
  },
  set(key, value) {
    try {
      if (value) localStorage.setItem(`khulasa.${key}`, value)
      else localStorage.removeItem(`khulasa.${key}`)
    } catch {
      // then the choice lasts as long as the page
    }
  },
}

// Light and dark follow the system until the reader chooses. The head sets the choice before the first paint.

const THEMES = ["", "light", "dark"]
const toggle = document.querySelector("[data-theme-toggle]")

function showTheme(theme) {
  const name = toggle.dataset[theme || "system"]
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
  toggle.querySelector("use").setAttribute("href", `#kh-icon-theme-${theme || "system"}`)
  toggle.querySelector("[data-theme-name]").textContent = name
  toggle.title = name
}

if (toggle) {
  let theme = THEMES.includes(store.get("theme")) ? store.get("theme") : ""
  showTheme(theme)
  toggle.hidden = false
  toggle.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]
    store.set("theme", theme)
    showTheme(theme)
  })
}

// The reading view stays as the reader last chose it.

const view = document.getElementById(`kh-view-${store.get("view")}`)
if (view) view.checked = true
document.querySelector(".kh-views")?.addEventListener("change", (event) => {
  store.set("view", event.target.value)
})

// A figure under the pointer or the focus shows its partner in the other language and in the table.

function showPartners(event, shown) {
  const link = event.target.closest?.("[data-figure], .kh-figure-link")
  const figure = link?.dataset.figure ?? link?.querySelector("[data-figure]")?.dataset.figure
  if (!figure) return
  for (const partner of document.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]`)) {
    partner.classList.toggle("is-partner", shown)
  }
}

for (const type of ["pointerover", "focusin"]) {
  document.addEventListener(type, (event) => showPartners(event, true))
}
for (const type of ["pointerout", "focusout"]) {
  document.addEventListener(type, (event) => showPartners(event, false))
}

// Copying, where the browser allows it.

function copyButton(quote) {
  const button = document.createElement("button")
  const action = document.createElement("span")
  const what = document.createElement("span")
  const { copy, copied } = quote.closest("[data-copy]").dataset
  action.textContent = copy
  what.className = "kh-hidden"
  what.textContent = ` ${quote.previousElementSibling.textContent}`
  button.type = "button"
  button.className = "kh-copy"
  button.append(action, what)
  button.addEventListener("click", async () => {
    const lines = [...quote.querySelectorAll("p")].map((line) => line.textContent)
    await navigator.clipboard.writeText(lines.join("\n"))
    action.textContent = copied
    setTimeout(() => (action.textContent = copy), 2000)
  })
  return button
}

if (navigator.clipboard) {
  for (const quote of document.querySelectorAll(".kh-quote")) quote.append(copyButton(quote))
}
