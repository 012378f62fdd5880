/* Filter and sort all figures of the site. The state is the address's query, so that a link gives it
   again. The page as built is what stands without any choice; data is loaded when there is one, only the
   years that it asks for. */

import { figures, words } from "./explorer-data.js"
import { rowOf } from "./explorer-row.js"
import { take } from "./explorer-take.js"
import { matcher, since } from "./explorer-words.js"

const BATCH = 50
const TYPING = 250 /* ms */
const form = document.querySelector(".kh-explorer__form")
const body = document.querySelector(".kh-entries tbody")
const pager = document.querySelector(".kh-explorer .kh-pager")
const more = document.querySelector(".kh-explorer__more")
const count = document.querySelector(".kh-explorer__count")
const rest = document.querySelector(".kh-explorer__rest")
const language = document.documentElement.lang
const numbers = new Intl.NumberFormat(document.documentElement.dataset.numbers ?? "en-US")
const rules = new Intl.PluralRules(language)
const headlines = new Intl.Collator(language)

/** The first batch as it was built, and how many there are. */
const built = { rows: form && [...body.children], count: count?.textContent }
let turn = 0
let timer

// State

const fields = () => [...form.elements].filter((field) => field.name)

/** What is chosen; "since June" among the words is a choice of the day. */
function chosen() {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()))
  const asked = since(query.get("q") ?? "")
  if (!asked.from) return query
  query.set("from", asked.from)
  if (asked.words) query.set("q", asked.words)
  else query.delete("q")
  return query
}

function choose(query) {
  for (const field of fields()) {
    const value = query.get(field.name) ?? ""
    if (field.type === "checkbox") field.checked = value !== ""
    else field.value = value
    if (field.value !== value && field.type === "select-one") field.value = "" // no such choice
  }
}

/** How many choices the closed part of the form has. */
function countRest(query) {
  const inside = fields().filter((field) => rest.contains(field) && query.has(field.name)).length
  rest.querySelector("[data-chosen]").textContent = inside ? `(${numbers.format(inside)})` : ""
  return inside
}

function remember(typing) {
  const query = chosen().toString()
  if (`?${query}` === location.search || query === location.search) return
  const address = query ? `?${query}` : location.pathname
  if (typing && history.state?.typing) history.replaceState({ typing }, "", address)
  else history.pushState({ typing }, "", address)
}

// Choosing and sorting

/** The years that may hold what is asked for; articles without a date only where none is asked for. */
function shards(query) {
  const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""]
  const years = form.dataset.shards.split(" ").filter(Boolean)
  if (!from && !to) return years
  return years.filter((year) => year !== "undated" && year >= from.slice(0, 4) && year <= (to.slice(0, 4) || "9999"))
}

function fits(query, known) {
  const [from, to, year] = [query.get("from") ?? "", query.get("to") ?? "\uffff", Number(query.get("year"))]
  const same = ["kind", "unit", "check"].filter((name) => query.has(name))
  const { outlet, topic } = Object.fromEntries(query)
  const hasWords = known && matcher(query.get("q"), known)
  return (entry) => {
    const { article } = entry
    if (same.some((name) => entry[name] !== query.get(name))) return false
    if ((outlet && article.outlet !== outlet) || (topic && !article.topics.includes(topic))) return false
    if (article.iso < from || article.iso > to) return false
    if (year && !(entry.years[0] <= year && year <= entry.years.at(-1))) return false
    if (query.has("differs") && !entry.elsewhere.length) return false
    return !hasWords || hasWords(entry)
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

/** The figures that are chosen, in the order that is chosen. */
async function found(query) {
  const [all, known] = await Promise.all([figures(shards(query)), query.has("q") ? words() : null])
  const entries = all.filter(fits(query, known))
  const order = ORDERS[query.get("sort")]
  return order ? entries.sort(order) : entries
}

// Showing

function show(entries, first) {
  const rows = entries.slice(first, first + BATCH).map((entry, place) =>
    rowOf(entry, form, place > 0 && entries[first + place - 1].article === entry.article))
  if (first) body.append(...rows)
  else body.replaceChildren(...rows)
  const shown = first + rows.length
  more.hidden = shown >= entries.length
  more.onclick = () => {
    show(entries, shown)
    body.children[shown]?.querySelector("a").focus()
  }
  say(entries, shown)
}

function say(entries, shown) {
  const { plurals, first, within, none } = form.dataset
  if (!entries.length) return (count.textContent = none)
  const forms = new Map(plurals.split("|").map((one) => one.split("=")))
  const counted = forms.get(rules.select(entries.length)) ?? forms.get("other")
  const parts = [counted.replace("{n}", numbers.format(entries.length))]
  if (shown < entries.length) parts.push(first.replace("{n}", numbers.format(shown)))
  const mixed = entries.some((entry) => entry.unit !== entries[0].unit)
  if (mixed && ["highest", "lowest"].includes(chosen().get("sort"))) parts.push(within)
  count.textContent = parts.join(language === "ar" ? "؛ " : "; ")
}

function restore() {
  body.ariaBusy = null
  body.replaceChildren(...built.rows)
  count.textContent = built.count
  more.hidden = true
  if (pager) pager.hidden = false
}

function failed(error) {
  console.error(error)
  count.textContent = form.dataset.failed
}

async function update() {
  const mine = ++turn
  const query = chosen()
  countRest(query)
  if (!query.size) return restore()
  body.ariaBusy = "true"
  try {
    const entries = await found(query)
    if (mine !== turn) return
    if (pager) pager.hidden = true
    show(entries, 0)
  } catch (error) {
    if (mine === turn) failed(error)
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
  form.elements.q.addEventListener("change", () => choose(chosen()))
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    clearTimeout(timer)
    choose(chosen())
    changed(false)
  })
  form.addEventListener("reset", () => setTimeout(() => changed(false)))
  for (const button of form.querySelectorAll("[data-take]")) {
    button.addEventListener("click", async () => {
      const query = chosen()
      await found(query).then((entries) => take(button.dataset.take, entries, form.dataset.all, query)).catch(failed)
    })
  }
  addEventListener("popstate", () => {
    choose(new URLSearchParams(location.search))
    update()
  })
  if (location.search) choose(new URLSearchParams(location.search)) // else what was typed before this was loaded
  rest.open = countRest(chosen()) > 0
  if (chosen().size) changed(false)
}
