/* One article found, as an element: both headlines, outlet and date, and the sentence that answers the
   query. Whatever comes from an article is put in as text, never as HTML. */

import { bare, formsOf } from "./search-query.js"

const EXCERPT_WORDS = 34
const WORDS_BEFORE = 8

/** A list item with a link to the article and one to the sentence. */
export function show(data, root, page) {
  const address = new URL(data.raw_url.replace(/^\/+/, ""), root).href
  const headlines = (page === "ar" ? [data.meta.ar, data.meta.en] : [data.meta.en, data.meta.ar]).filter(Boolean)
  const { id, line } = excerpt(data)
  return element("li", { class: "kh-search__result" },
    element("a", { class: "kh-search__hit", href: address },
      ...headlines.map((text) => spoken("kh-search__title", text)), origin(data.meta, page)),
    element("a", { class: "kh-search__sentence", href: `${address}#${id}` }, line))
}

function element(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Text with its language and direction, by the script that most of its letters are in. */
function spoken(kind, text, ...children) {
  const letters = (script) => text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0
  const arabic = letters("Arabic") > letters("Latin")
  const manner = { class: kind, lang: arabic ? "ar" : "en", dir: arabic ? "rtl" : "ltr" }
  return element("span", manner, ...(children.length ? children : [text]))
}

function origin(meta, page) {
  const parts = []
  if (meta.source) parts.push(spoken("kh-search__outlet", meta.source))
  if (meta.published) parts.push(element("time", { datetime: meta.published }, day(meta.published, page)))
  return element("span", { class: "kh-search__source" }, ...parts)
}

/** A day as the pages write it: in Arabic with the digits and months of the project's choice. */
function day(date, page) {
  const format = (locale, parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(new Date(date))
  if (page !== "ar") return format("en-US", { dateStyle: "long" })
  const { numbers, months } = document.documentElement.dataset
  const month = months.split(" ").map((locale) => format(locale, { month: "long" })).join("/")
  return [format(numbers, { day: "numeric" }), month, format(numbers, { year: "numeric" })].join(" ")
}

/** The best sentence, cut to the words around its first match, the matches marked. */
function excerpt(data) {
  const words = data.content.split(/\s+/)
  const { id, start, end, matches } = bestSentence(data, words)
  const first = matches.size ? Math.min(...matches) : start
  const from = Math.max(start, Math.min(first - WORDS_BEFORE, end - EXCERPT_WORDS))
  const to = Math.min(end, from + EXCERPT_WORDS)
  const parts = from > start ? ["… "] : []
  for (let place = from; place < to; ) {
    const run = place
    while (place < to && matches.has(place) === matches.has(run)) place++
    const text = words.slice(run, place).join(" ")
    parts.push(matches.has(run) ? element("mark", {}, text) : text, " ")
  }
  if (to < end) parts.push("…")
  return { id, line: spoken("kh-search__excerpt", words.slice(from, to).join(" "), ...parts) }
}

/* What a word counts that is another form of the one asked for. */
const OTHER_FORM = 0.2

/** The matches with what each counts. A number has no other forms: 9,000 is no answer to 900, if the article
    has that. */
function telling(data, words) {
  const asked = ({ location }) => data.terms.has(bare(words[location] ?? ""))
  const exact = data.weighted_locations.filter(asked)
  const number = [...data.terms].every((term) => /^\d+$/.test(term))
  const matches = number && exact.length ? exact : data.weighted_locations
  return matches.map((each) => ({ ...each, counts: each.balanced_score * (asked(each) ? 1 : OTHER_FORM) }))
}

/** The sentence below the headline with the most telling matches, its own and its figures'; the first
    one if none has any; the headline if there is no other. */
function bestSentence(data, words) {
  const parts = data.anchors.map(({ id, location }, rank, all) => ({
    id, sentence: id.split("-")[0], start: location, end: all[rank + 1]?.location ?? words.length,
  }))
  const sentences = new Map(parts.filter(({ id }) => /^s\d+$/.test(id))
    .map((part) => [part.id, { ...part, score: 0, matches: new Set() }]))
  for (const { location, counts } of telling(data, words)) {
    const part = parts.findLast(({ start }) => start <= location)
    const sentence = sentences.get(part?.sentence)
    if (!sentence) continue
    sentence.score += counts
    const matched = part.id === part.sentence ? [location] : figureIn(sentence, part, words)
    matched.forEach((place) => sentence.matches.add(place))
  }
  const all = [...sentences.values()]
  if (all.every(({ score }) => !score)) all.forEach((sentence) => matchForms(sentence, data.forms, words))
  const body = all.length > 1 ? all.slice(1) : all
  return body.reduce((best, each) => (each.score > best.score ? each : best))
}

/** Words that are in the sentence in another form than in the query. */
function matchForms(sentence, forms, words) {
  for (let place = sentence.start; place < sentence.end; place++) {
    if (!formsOf(words[place]).some((form) => forms.has(form))) continue
    sentence.score++
    sentence.matches.add(place)
  }
}

/** The places in a sentence of the words that are a figure's text. */
function figureIn(sentence, figure, words) {
  const text = words.slice(figure.start, words.indexOf("=", figure.start)).join(" ")
  const before = words.slice(sentence.start, sentence.end).join(" ").split(text)[0]
  const first = sentence.start + before.split(" ").length - 1
  return text.split(" ").map((_, place) => first + place).filter((place) => place < sentence.end)
}
