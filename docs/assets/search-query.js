/* What a query asks for: its words as the indexes know them, its number, the forms of its Arabic words. */

const ZEROS = [
  [/^([أا]لف|آلاف|الاف|thousand|k)/i, 3],
  [/^(مليون|ملايين|million|mn?$)/i, 6],
  [/^(مليار|بليون|billion|bn?$)/i, 9],
  [/^(تريليون|trillion|tn?$)/i, 12],
]
const FUNCTION_WORDS = new Set(
  ("في من على علي إلى الى الي عن أن ان إن مع بعد قبل بين هذا هذه التي الذي ما لا لم أو او " +
  "the a an of in on to and or for at by with from is are was were its that this").split(" "))

/** The query as the indexes know it: ASCII digits without separators, no vowel signs, no tatweel; and a
    final alef maksura as ya, which is how half of the Arab world writes it and what the stemmer misses. */
export function normalise(query) {
  return query
    .normalize("NFKC")
    .replace(/[\u0640\u064B-\u065F\u0670\u06D6-\u06ED\p{Cf}]/gu, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/(\d)[,٬،'’](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d)٫(?=\d)/g, "$1.")
    .replace(/ى(?!\p{L})/gu, "ي")
    .trim()
}

/** The words of a normalised query that say what it is about; all of them if none does. Half of the
    articles have the others, and the lists of those are the largest files of an index. */
export function telling(query) {
  const words = query.split(/\s+/)
  const kept = words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()))
  return kept.length ? kept : words
}

/** The first number of a query as generator/search/documents.py writes values: v900000 for 900 ألف,
    v1500000000 for 1.5 billion, v12p5 for 12.5. */
export function valueIn(query) {
  const [, whole, part = "", scale = ""] = query.match(/(\d+)(?:\.(\d+))?(?:\s*(\p{L}+))?/u) ?? []
  if (!whole) return null
  const zeros = ZEROS.find(([names]) => names.test(scale))?.[1] ?? 0
  const digits = (whole + part.slice(0, zeros).padEnd(zeros, "0")).replace(/^0+(?=\d)/, "")
  const rest = part.slice(zeros).replace(/0+$/, "")
  return `v${digits}${rest && `p${rest}`}`
}

/** The forms of an Arabic word as generator/search/forms.py writes them, which has the reasons: its own, and
    if it may begin with a preposition the one without it. None of any other word. */
export function formsOf(word) {
  const plain = normalise(word).replace(/[^\p{L}]/gu, "").replace(/[أإآٱ]/g, "ا").replace(/[ىئ]/g, "ي")
    .replace(/ؤ/g, "و").replace(/ة/g, "ه")
  if (!/^[\u0621-\u064A]{3,}$/.test(plain)) return []
  const written = plain.replace(/ء/g, "")
  const bare = written.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/, "")
  const joined = written.replace(/^[وف]?[بكلف](?=....)/, "")
  return [form(bare), ...(bare === written && joined !== written ? [form(joined)] : [])]
}

function form(word) {
  const stem = word.replace(/(?<=...)(?:ات|تين|تان|ون|ين|ان|ها|هم|نا)$|(?<=..)ه$/, "")
  const without = (vowels) => stem.replace(vowels, "").replace(/(.)\1+/g, "$1")
  return `q${[without(/[اوي]/g), without(/[اي]/g)].find((short) => short.length > 1) ?? stem}q`
}
