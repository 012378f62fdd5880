/* Which figures the words of a query are about. English words reach Arabic texts through data/words.json,
   which the generator makes of its tables; Arabic ones are compared without articles and attached letters. */

import { FEMININE, JOINED } from "./arabic.js"
import { comparable, withoutArticle } from "./search-query.js"

const ARABIC = /[\u0600-\u06ff]/
const LONGEST = 3 /* words of a name: "United Arab Emirates" */
const MONTHS = monthNames()
const SINCE = new RegExp(
  `(?<!\\S)(?:since|from|منذ|من) (?:(${[...MONTHS.keys()].join("|")})(?: (\\d{4}))?|(\\d{4}))(?!\\S)`, "u")

/** The day from which a query asks for articles, and its other words: "oil since June", "نفط منذ يونيو 2024",
    "since 2023". A month without a year is the latest one that has begun. */
export function since(query, today = new Date()) {
  const words = query.trim().split(/\s+/)
  const text = words.map(comparable).join(" ")
  const [phrase, name, year, alone] = text.match(SINCE) ?? []
  if (!phrase) return { words: query, from: "" }
  const month = MONTHS.get(name) ?? 1
  const begun = Number(year ?? alone ?? today.getFullYear() - (month > today.getMonth() + 1 ? 1 : 0))
  const before = text.slice(0, text.indexOf(phrase)).split(" ").filter(Boolean).length
  words.splice(before, phrase.split(" ").length)
  return { words: words.join(" "), from: `${begun}-${String(month).padStart(2, "0")}-01` }
}

/** The months in English and in the Arabic of all countries, each with its number. */
function monthNames() {
  const names = new Map([["sept", 9]])
  for (const locale of ["en", "ar-EG", "ar-LB", "ar-MA", "ar-DZ", "ar-TN", "ar-MR"]) {
    for (const month of ["long", "short"]) {
      const format = new Intl.DateTimeFormat(locale, { month, calendar: "gregory", timeZone: "UTC" })
      for (let number = 1; number <= 12; number++) {
        names.set(comparable(format.format(new Date(Date.UTC(2024, number - 1, 15)))), number)
      }
    }
  }
  return names
}

/** Whether an entry has every word of a query, in either language; `known` is words.json. An entry has `texts`,
    what it is found by, and `unit`. */
export function matcher(query, known) {
  const words = comparable(query).split(/[\s،,]+/).filter(Boolean)
  const terms = []
  for (let place = 0; place < words.length; ) {
    const [term, length] = termAt(words, place, known)
    terms.push(term)
    place += length
  }
  return (entry) => terms.every((term) => term(indexed(entry, known)))
}

function termAt(words, place, known) {
  for (let length = Math.min(LONGEST, words.length - place); length > 1; length--) {
    const phrase = words.slice(place, place + length).join(" ")
    if (known.arabic[phrase]) return [latin([phrase], known), length]
  }
  const [word] = words.slice(place)
  return [ARABIC.test(word) ? arabic(word) : latin(singulars(word), known), 1]
}

/** A word as it is written, or one whose stem is the same: صادرات in وصادراتها, نفط in بالنفط. */
function arabic(word) {
  const [stem] = stems(word)
  return ({ text, stems: own }) => text.includes(word) || own.has(stem)
}

/** The beginning of a word, or what is Arabic for it. */
function latin(forms, known) {
  const beginning = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join("|")})`, "u")
  const same = forms.flatMap((form) => known.arabic[form] ?? []).map((name) => comparable(name).split(" ").map((word) => stems(word)[0]))
  return ({ text, stems: own }) => beginning.test(text) || same.some((name) => name.every((stem) => own.has(stem)))
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** The word and what it may be the plural of. */
function singulars(word) {
  const forms = [word]
  if (word.length > 4 && word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`)
  else if (/(?:s|x|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2))
  else if (word.length > 3 && /[^s]s$/.test(word)) forms.push(word.slice(0, -1))
  return forms
}

function indexed(entry, known) {
  if (!entry.found) {
    const text = comparable(`${entry.texts.join(" · ")} · ${known.units[entry.unit] ?? ""}`)
    entry.found = { text, stems: new Set((text.match(/[\u0600-\u06ff]+/g) ?? []).flatMap(stems)) }
  }
  return entry.found
}

/** A comparable word without its article and feminine ending; then without a letter that may be attached. */
function stems(word) {
  const bare = withoutArticle(word).replace(FEMININE, "")
  const joined = bare === word.replace(FEMININE, "") ? bare.replace(JOINED, "") : bare
  return joined === bare ? [bare] : [bare, joined]
}
