/* What a query asks for: its words as the indexes know them, its number, the forms of its Arabic words.
   How Arabic is spelled and what is written onto its words, arabic.js says, which the generator writes. */

import {
  DIGITS, ENDING, FEWER_VOWELS, FINAL_YEH, HAMZAS, LOANS, LOOKALIKES, MARKS, POINT, PREPOSITION, PROCLITICS,
  SEPARATOR, SPELLINGS, VOWELS, WORD,
} from "./arabic.js"

const ZEROS = [
  [/^(ألف|الف|آلاف|الاف|thousand|k)/i, 3],
  [/^(مليون|ملايين|million|mn?$)/i, 6],
  [/^(مليار|بليون|billion|bn?$)/i, 9],
  [/^(تريليون|trillion|tn?$)/i, 12],
]
const FUNCTION_WORDS = new Set(
  ("في من على علي إلى الى الي عن أن ان إن مع بعد قبل بين هذا هذه التي الذي ما لا لم أو او " +
  "the a an of in on to and or for at by with from is are was were its that this").split(" "))

/** What exchanges the characters of a text that are in a table. */
function translator(table) {
  const known = new RegExp(`[${Object.keys(table).join("")}]`, "gu")
  return (text) => text.replace(known, (character) => table[character])
}
const inAscii = translator(DIGITS)
const inArabicLetters = translator(LOOKALIKES)

/** The letters of a normalised text that all its spellings share. */
export const foldHamza = translator({ ...SPELLINGS, ...HAMZAS, ...LOANS })

/** The query as the indexes know it: ASCII digits without separators, a point for a decimal comma, no vowel
    signs, no tatweel, no letters of Persian keyboards; and a final alef maksura as ya, which is how half of
    the Arab world writes it and what the stemmer misses. */
export function normalise(query) {
  return inAscii(inArabicLetters(query.normalize("NFKC").replace(MARKS, "")))
    .replace(SEPARATOR, "")
    .replace(POINT, ".")
    .replace(FINAL_YEH, foldHamza)
    .trim()
}

/** A text as another is compared with it: in any case of letters, any spelling. */
export const comparable = (text) => foldHamza(normalise(text).toLowerCase())

/** A word that is comparable, without its article and what stands before it. */
export const withoutArticle = (word) => word.replace(PROCLITICS, "")

/** A word without what its spelling varies in, signs, article and conjunction. */
export const bare = (word) => withoutArticle(comparable(word).replace(/[^\p{L}\p{N}]/gu, ""))

/** The words of a normalised query that say what it is about; all of them if none does. Half of the
    articles have the others, and the lists of those are the largest files of an index. */
export function telling(query) {
  const words = query.split(/\s+/)
  const kept = words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()))
  return kept.length ? kept : words
}

/** The first number of a query as generator/site/search/documents.py writes values: v900000 for 900 ألف,
    v1500000000 for 1.5 billion, v12p5 for 12.5. */
export function valueIn(query) {
  const [, whole, part = "", scale = ""] = query.match(/(\d+)(?:\.(\d+))?(?:\s*(\p{L}+))?/u) ?? []
  if (!whole) return null
  const zeros = ZEROS.find(([names]) => names.test(scale))?.[1] ?? 0
  const digits = (whole + part.slice(0, zeros).padEnd(zeros, "0")).replace(/^0+(?=\d)/, "")
  const rest = part.slice(zeros).replace(/0+$/, "")
  return `v${digits}${rest && `p${rest}`}`
}

/** The forms of the Arabic words in a text as generator/site/search/forms.py writes them, which has the
    reasons: of each its own, and if it may begin with a preposition the one without it. */
export function formsOf(text) {
  return (normalise(text).match(WORD) ?? []).flatMap((found) => {
    const word = foldHamza(found)
    const bare = withoutArticle(word)
    const joined = word.replace(PREPOSITION, "")
    return [form(bare), ...(bare === word && joined !== word ? [form(joined)] : [])]
  })
}

function form(word) {
  const stem = word.replace(ENDING, "")
  const without = (vowels) => stem.replace(vowels, "").replace(/(.)\1+/g, "$1")
  return `q${[without(VOWELS), without(FEWER_VOWELS)].find((short) => short.length > 1) ?? stem}q`
}
