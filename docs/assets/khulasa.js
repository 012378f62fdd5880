// What the pages do beyond HTML and CSS: colors, reading view, partners of figures.
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
