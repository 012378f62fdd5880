// Filter and sort all figures of the site. The state is the address's query, so that a link gives it
// again. The page as built is what stands without any choice; data is loaded when there is one, only the
// years that it asks for. What comes from an article is put in as text, never as HTML.

import { comparable } from "./search-query.js"

const BATCH = 200
const TYPING = 250 /* ms */
const form = document.querySelector(".kh-explorer__form")
const body = document.querySelector(".kh-entries tbody")
const pager = document.querySelector(".kh-explorer .kh-pager")
const more = document.querySelector(".kh-explorer__more")
const count = document.querySelector(".kh-explorer__count")
const language = document.documentElement.lang
const numbers = new Intl.NumberFormat(document.documentElement.dataset.numbers ?? "en-US")
const rules = new Intl.PluralRules(language)
const headlines = new Intl.Collator(language)

/** The first batch as it was built, and how many there are. */
const built = { rows: form && [...body.children], count: count?.textContent }
const loaded = new Map()
let turn = 0
let timer

// State

const fields = () => [...form.elements].filter((field) => field.name)
const chosen = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()))

function choose(query) {
  for (const field of fields()) {
    const value = query.get(field.name) ?? ""
    if (field.type === "checkbox") field.checked = value !== ""
    else field.value = value
    if (field.value !== value && field.type === "select-one") field.value = "" // no such choice
  }
}

function remember(typing) {
  const query = chosen().toString()
  if (`?${query}` === location.search || query === location.search) return
  const address = query ? `?${query}` : location.pathname
  if (typing && history.state?.typing) history.replaceState({ typing }, "", address)
  else history.pushState({ typing }, "", address)
}

// Data

async function shard(year) {
  const answer = await fetch(`data/${year}.json`)
  if (!answer.ok) throw new Error(`data/${year}.json: ${answer.status}`)
  return entries(await answer.json())
}

function load(year) {
  if (!loaded.has(year)) {
    loaded.set(year, shard(year))
    loaded.get(year).catch(() => loaded.delete(year)) // to be tried again
  }
  return loaded.get(year)
}

function entries(columns) {
  const articles = columns.articles.map(([slug, title, arabic, outlet, iso, day, topics]) => (
    { slug, title, arabic, outlet, iso, day, topics }))
  const all = columns.id.map((id, n) => ({
    id, article: articles[columns.article[n]], figure: columns.figure[n], value: columns.value[n],
    measures: columns.measures[n], arabic: columns.arabic[n], period: columns.period[n],
    years: columns.years[n], kind: columns.kind[n], unit: columns.unit[n], check: columns.check[n],
    elsewhere: [],
  }))
  for (const [n, address, figure] of columns.elsewhere) all[n].elsewhere.push({ address, figure })
  return all
}

/** The years that may hold what is asked for; articles without a date only where none is asked for. */
function shards(query) {
  const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""]
  const years = form.dataset.shards.split(" ").filter(Boolean)
  if (!from && !to) return years
  return years.filter((year) => year !== "undated" && year >= from.slice(0, 4) && year <= (to.slice(0, 4) || "9999"))
}

// Choosing and sorting

function fits(query) {
  const words = comparable(query.get("q") ?? "").split(/\s+/).filter(Boolean)
  const [from, to, year] = [query.get("from") ?? "", query.get("to") ?? "\uffff", Number(query.get("year"))]
  const same = ["kind", "unit", "check"].filter((name) => query.has(name))
  const { outlet, topic } = Object.fromEntries(query)
  return (entry) => {
    const { article } = entry
    if (same.some((name) => entry[name] !== query.get(name))) return false
    if ((outlet && article.outlet !== outlet) || (topic && !article.topics.includes(topic))) return false
    if (article.iso < from || article.iso > to) return false
    if (year && !(entry.years[0] <= year && year <= entry.years.at(-1))) return false
    if (query.has("differs") && !entry.elsewhere.length) return false
    if (!words.length) return true
    entry.text ??= comparable(`${entry.measures} ${entry.figure} ${article.title}`)
    return words.every((word) => entry.text.includes(word))
  }
}

const amount = (entry, none) => (entry.value === "" ? none : Number(entry.value))
const byUnit = (one, other) => (one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0)
const ORDERS = {
  oldest: (one, other) => (one.article.iso || "\uffff") < (other.article.iso || "\uffff") ? -1
    : one.article.iso === other.article.iso ? 0 : 1,
  article: (one, other) => headlines.compare(one.article.title, other.article.title),
  highest: (one, other) => byUnit(one, other) || amount(other, -Infinity) - amount(one, -Infinity) || 0,
  lowest: (one, other) => byUnit(one, other) || amount(one, Infinity) - amount(other, Infinity) || 0,
}

// Showing

const templates = (name) => form.querySelector(`.kh-explorer__${name}`).content
const named = (field, value) => [...form.elements[field].options].find((one) => one.value === value)?.text

function fill(row, name, text, code) {
  const part = row.querySelector(`.kh-entry__${name}`)
  if (!text) return part.remove()
  part.textContent = text
  if (!code) return
  part.lang = code
  part.removeAttribute("dir")
  if (code !== language) part.dir = code === "ar" ? "rtl" : "ltr"
}

/** A name as it was given: only one of the other language says which it is. */
function fillGiven(row, name, text) {
  const part = row.querySelector(`.kh-entry__${name}`)
  fill(row, name, text)
  const letters = text.match(/\p{L}/gu) ?? []
  const arabic = letters.filter((letter) => /[\u0600-\u077f]/.test(letter))
  const code = 2 * arabic.length > letters.length ? "ar" : "en"
  if (code === language) part.removeAttribute("lang")
  else part.lang = code
}

function rowOf(entry) {
  const row = templates("row").cloneNode(true).querySelector("tr")
  const { article } = entry
  const link = row.querySelector(".kh-entry__figure")
  const { articles } = form.dataset
  link.href = `${articles}${article.slug}/#${entry.id}`
  const data = link.querySelector("data")
  data.value = entry.value
  data.textContent = entry.figure
  fill(row, "measures", entry.measures, entry.arabic ? "ar" : language)
  fill(row, "kind", named("kind", entry.kind))
  fill(row, "unit", entry.unit === entry.kind ? "" : named("unit", entry.unit))
  if (entry.period) fillGiven(row, "period", entry.period)
  else row.querySelector(".kh-entry__period").replaceWith(templates("unknown").cloneNode(true))
  fill(row, "title", article.title, article.arabic ? "ar" : "en")
  fillGiven(row, "outlet", article.outlet)
  row.querySelector("time").dateTime = article.iso
  fill(row, "day", article.day)
  row.querySelector(".kh-verdict").replaceWith(
    templates("checks").querySelector(`.kh-verdict--${entry.check}`).cloneNode(true))
  const mark = row.querySelector(".kh-otherwise")
  for (const { address, figure } of entry.elsewhere) {
    const one = mark.cloneNode(true)
    one.querySelector("a").href = articles + address
    one.querySelector("bdi").textContent = figure
    mark.before(one)
  }
  mark.remove()
  return row
}

function show(found, first) {
  const rows = found.slice(first, first + BATCH).map(rowOf)
  if (first) body.append(...rows)
  else body.replaceChildren(...rows)
  const shown = first + rows.length
  more.hidden = shown >= found.length
  more.onclick = () => {
    show(found, shown)
    body.children[shown]?.querySelector("a").focus()
  }
  say(found, shown)
}

function say(found, shown) {
  const { plurals, first, within, none } = form.dataset
  if (!found.length) return (count.textContent = none)
  const forms = new Map(plurals.split("|").map((one) => one.split("=")))
  const counted = forms.get(rules.select(found.length)) ?? forms.get("other")
  const parts = [counted.replace("{n}", numbers.format(found.length))]
  if (shown < found.length) parts.push(first.replace("{n}", numbers.format(shown)))
  const mixed = found.some((entry) => entry.unit !== found[0].unit)
  if (mixed && ["highest", "lowest"].includes(chosen().get("sort"))) parts.push(within)
  count.textContent = parts.join(language === "ar" ? "؛ " : "; ")
}

function restore() {
  body.replaceChildren(...built.rows)
  count.textContent = built.count
  more.hidden = true
  if (pager) pager.hidden = false
}

async function update() {
  const mine = ++turn
  const query = chosen()
  if (!query.size) return restore()
  body.ariaBusy = "true"
  try {
    const all = (await Promise.all(shards(query).map(load))).flat()
    if (mine !== turn) return
    const found = all.filter(fits(query))
    if (ORDERS[query.get("sort")]) found.sort(ORDERS[query.get("sort")])
    if (pager) pager.hidden = true
    show(found, 0)
  } catch (error) {
    if (mine !== turn) return
    console.error(error)
    count.textContent = form.dataset.failed
  } finally {
    if (mine === turn) body.ariaBusy = null
  }
}

function changed(typing) {
  remember(typing)
  update()
}

if (form) {
  form.addEventListener("input", (event) => {
    clearTimeout(timer)
    const typing = event.target.name === "q"
    timer = setTimeout(() => changed(typing), typing ? TYPING : 0)
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    clearTimeout(timer)
    changed(false)
  })
  form.addEventListener("reset", () => setTimeout(() => changed(false)))
  addEventListener("popstate", () => {
    choose(new URLSearchParams(location.search))
    update()
  })
  choose(new URLSearchParams(location.search))
  if (location.search) update()
}
