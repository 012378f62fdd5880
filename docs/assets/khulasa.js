// What the pages do beyond HTML and CSS: colours. reading.js, sharing.js and reuse.js do more for articles.
// They are complete without it.

export const store = {
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
