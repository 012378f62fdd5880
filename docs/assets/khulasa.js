// What the pages do beyond HTML and CSS: theme, reading view, partners of figures, copying. All is optional.

const root = document.documentElement;

const store = {
  get: (key) => { try { return localStorage.getItem(`khulasa.${key}`); } catch { return null; } },
  set: (key, value) => { try { value ? localStorage.setItem(`khulasa.${key}`, value) : localStorage.removeItem(`khulasa.${key}`); } catch { /* private mode */ } },
};

// Light and dark follow the system until the reader chooses.
const THEMES = { "": ["system", "Colours: as the system"], light: ["light", "Colours: light"], dark: ["dark", "Colours: dark"] };
const toggle = document.querySelector("[data-theme-toggle]");

function showTheme(theme) {
  const [icon, name] = THEMES[theme];
  if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  toggle.querySelector("use").setAttribute("href", `#kh-icon-theme-${icon}`);
  toggle.querySelector("[data-theme-name]").textContent = name;
  toggle.title = name;
}

if (toggle) {
  const order = Object.keys(THEMES);
  let theme = order.includes(store.get("theme")) ? store.get("theme") : "";
  showTheme(theme);
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    theme = order[(order.indexOf(theme) + 1) % order.length];
    store.set("theme", theme);
    showTheme(theme);
  });
}

// The reading view stays as the reader last chose it.
const chosen = document.getElementById(`kh-view-${store.get("view")}`);
if (chosen) chosen.checked = true;
document.querySelector(".kh-views")?.addEventListener("change", (event) => store.set("view", event.target.value));

// A figure under the pointer or the focus shows its partner in the other language and in the table.
function partners(event, on) {
  const target = event.target.closest?.("[data-figure], .kh-figure-link");
  const figure = target?.dataset.figure ?? target?.querySelector("[data-figure]")?.dataset.figure;
  if (!figure) return;
  for (const other of document.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]`)) other.classList.toggle("is-partner", on);
}
for (const type of ["pointerover", "focusin"]) document.addEventListener(type, (event) => partners(event, true));
for (const type of ["pointerout", "focusout"]) document.addEventListener(type, (event) => partners(event, false));

// Copying, where the browser allows it.
if (navigator.clipboard) {
  for (const quote of document.querySelectorAll(".kh-quote")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "kh-copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy: ${quote.previousElementSibling.textContent}`);
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText([...quote.querySelectorAll("p")].map((line) => line.textContent).join("\n"));
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
    quote.append(button);
  }
}
