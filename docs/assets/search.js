/* The search box: a dialog that "/", Ctrl-K, Cmd-K and every [data-search-open] open. It keeps nothing:
   no storage, no history, no request but for the site's own index. Its texts stand in
   templates/theme/partials/search-dialog.html. */

const FIRST = 4 /* articles shown at first: each is a request, and the box has no room for more */
const BATCH = 10
const PAUSE = 250 /* ms without a key before the indexes are asked; longer for slow typists and first letters */
const LONGEST_PAUSE = 900
const QUIET = 200 /* ms of looking before the box says that it looks */
const dialog = document.getElementById("kh-search-dialog")
const input = dialog.querySelector("input")
const results = dialog.querySelector("ol")
const body = results.parentElement
const more = dialog.querySelector(".kh-search__more")
const count = dialog.querySelector(".kh-search__count")
const root = new URL(dialog.dataset.root.replace(/\/*$/, "/"), location.href)
const edition = new URL(dialog.dataset.edition || ".", root) /* where the articles of this language are */
const page = document.documentElement.lang
const filters = dialog.querySelector(".kh-search__filters")
const none = dialog.querySelector("[data-state=none]")
const number = new Intl.NumberFormat(document.documentElement.dataset.numbers ?? "en-US", { useGrouping: false })
let addMore /* shows the next results; gives the first of them */
let filter /* the panel of filters, once its script is loaded */
let turn = 0
let timer
let typed = 0 /* when */
let offered = false

const engine = () => import("./search-modules.js")

function reveal(state) {
  for (const part of dialog.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== state
}

const sentence = (state) => dialog.querySelector(`[data-state=${state}][data-say] p`)?.textContent ?? ""

/** Say that an answer is on its way. Articles stay until it is there; "nothing found" was said of other words. */
function wait() {
  if (results.hidden) reveal("searching")
  count.textContent = sentence("searching")
}

function enter(state, asked) {
  dialog.querySelector("[data-query]").textContent = asked.trim()
  reveal(state)
  const narrowed = Object.keys(filter?.chosen() ?? {}).length > 0
  filters.hidden = state !== "found" && !(state === "none" && narrowed)
  dialog.querySelector("[data-filtered]").hidden = !narrowed
  more.hidden = true
  count.textContent = sentence(state)
}

function announce(shown, total) {
  const { one, all, some, mixed } = dialog.dataset
  const counted = shown === total ? (total === 1 ? one : all) : total ? some : mixed
  count.textContent = counted.replace("{n}", number.format(shown)).replace("{total}", number.format(total))
}

async function search() {
  const mine = ++turn
  const asked = input.value
  const waiting = setTimeout(() => mine === turn && wait(), QUIET)
  body.setAttribute("aria-busy", "true") /* not the dialog: its status would not be read out */
  try {
    const { find, normalise, show, panel } = await engine()
    filter ??= panel(filters, number)
    const query = normalise(asked)
    if (!/[\p{L}\p{N}]/u.test(query)) return mine === turn && enter("empty", asked)
    const found = await find(query, page, root, filter.chosen())
    if (mine !== turn) return
    const batch = await found.next(found.total === FIRST + 1 ? found.total : FIRST)
    if (mine !== turn || (!batch.length && asked !== input.value)) return /* the words in the box are asked next */
    enter(batch.length ? "found" : "none", asked)
    list(found, batch, (data) => show(data, edition, page))
    const counts = filters.open ? await found.counts() : null
    if (counts && mine === turn) filter.offer(counts)
  } catch (error) {
    if (mine !== turn) return
    const nothing = await isEmpty()
    if (mine !== turn) return
    if (!nothing) console.error(error)
    enter(nothing ? "nothing" : "failed", asked)
  } finally {
    clearTimeout(waiting)
    if (mine === turn) body.removeAttribute("aria-busy")
  }
}

/** Whether no article is published: such a site has no indexes. */
async function isEmpty() {
  const answer = await fetch(new URL("articles/", root)).catch(() => null)
  return Boolean(answer?.ok) && !(await answer.text()).includes("kh-card")
}

function list(found, batch, show) {
  results.replaceChildren()
  body.scrollTop = 0
  const add = (articles, wanted) => {
    const items = articles.map(show)
    results.append(...items)
    const shown = results.children.length
    more.hidden = articles.length < wanted || shown === found.total
    if (shown) announce(shown, more.hidden ? shown : found.total)
    return items[0]
  }
  add(batch, FIRST)
  addMore = once(async () => add(await found.next(BATCH), BATCH))
}

/** The function, which while it is at work gives what it is at work on. */
function once(work) {
  let working
  return () => (working ??= work().finally(() => (working = undefined)))
}

function open() {
  if (!dialog.open) dialog.showModal()
  input.select()
  engine().catch(() => {}) /* ahead of the first key; search() tells of what fails */
  setTimeout(offer, PAUSE)
}

/** Topics and articles, once, to whoever opens the box and does not type. */
async function offer() {
  if (offered || input.value) return
  offered = true
  try {
    await (await engine()).offer(dialog, edition)
  } catch {
    offered = false /* the links to all of them remain */
  }
}

/** Up and down go from article to article, and from the first one back to the query. */
function move(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const hits = [...results.querySelectorAll(".kh-search__hit")]
  if (!step || !hits.length || results.hidden || event.target === more || filters.contains(event.target)) return
  event.preventDefault()
  const item = event.target.closest("li")
  const place = item ? [...results.children].indexOf(item) + step : step > 0 ? 0 : -1
  if (place === hits.length && !more.hidden) return more.click()
  const target = place < 0 ? input : hits[Math.min(place, hits.length - 1)]
  target.focus()
  target.scrollIntoView({ block: "nearest" })
}

/* The first of the new articles stands where the button was: nothing needs to move. */
more.addEventListener("click", async () => (await addMore())?.querySelector("a").focus({ preventScroll: true }))
body.addEventListener("scroll", () => {
  if (document.activeElement === more) return /* else the button would vanish under the focus */
  const below = body.scrollHeight - body.clientHeight - body.scrollTop
  if (!more.hidden && below < body.clientHeight / 2) addMore()
})

const typing = (target) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

document.addEventListener("click", (event) => event.target.closest?.("[data-search-open]") && open())
document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)
  const command = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey
  if (!slash && !command) return
  event.preventDefault()
  open()
})
dialog.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return move(event)
  event.preventDefault() /* a search field would only be emptied by the first one */
  dialog.close()
})
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("[data-search-close], a")) dialog.close()
})
dialog.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault()
  clearTimeout(timer)
  await search()
  if (!results.hidden) results.querySelector(".kh-search__hit").click()
})
filters.addEventListener("toggle", () => filters.open && search())
filters.addEventListener("change", search)
for (const button of dialog.querySelectorAll("[data-clear]")) {
  button.addEventListener("click", () => {
    filter.clear()
    filters.querySelector("summary").focus()
    search()
  })
}
input.addEventListener("input", ({ timeStamp }) => {
  const gap = timeStamp - typed
  const first = input.value.trim().length === 1
  typed = timeStamp
  if (!none.hidden) wait()
  clearTimeout(timer)
  timer = setTimeout(search, first ? LONGEST_PAUSE : gap < LONGEST_PAUSE ? Math.max(PAUSE, 1.5 * gap) : PAUSE)
})
