/* Asking the indexes: Arabic letters ask the Arabic one, Latin letters the English one, letters of both ask
   both; a number alone asks that of the page, for each has the numbers of all articles.
   They are Pagefind's (search/ar, search/en), loaded at first use. Each is imported as a module of its
   own: one copy of Pagefind's engine holds one stemmer, and would treat the other language with it. */

import { FACETS, counts, load as loadFacets, narrowed } from "./search-facets.js"
import { respelled } from "./search-spelling.js"
import { bare, formsOf, normalise, telling, valueIn } from "./search-query.js"

export { normalise }

/* A long article is no worse an answer than a short one: its length counts little (Pagefind: 0.75). */
const RANKING = { pageLength: 0, metaWeights: { ar: 5, en: 5 } }

const FEW = 5

/** The languages to ask, the page's own first: a number alone is the same in both. */
export function languagesOf(query, page) {
  const arabic = /\p{Script=Arabic}/u.test(query)
  const latin = /\p{Script=Latin}/u.test(query)
  const [own, other] = page === "ar" ? ["ar", "en"] : ["en", "ar"]
  if (arabic && latin) return [own, other]
  return [arabic ? "ar" : latin ? "en" : own]
}

/** What a query finds among the articles of the chosen year, topic and kind of figure: `total` articles if
    one index knows, `next(n)`, the n next best, and `counts()`, how many each value of a filter would leave. */
export async function find(query, page, root, chosen = {}) {
  const languages = languagesOf(query, page)
  const found = await Promise.all(languages.map((language) => ask(language, query, root)))
  const filters = () => Promise.all(languages.map((language) => facets(language, root)))
  const known = Object.keys(chosen).length ? await filters() : []
  const lists = found.map((articles, at) => (known[at] ? narrowed(articles, known[at], chosen) : articles))
  return {
    total: lists.length === 1 ? lists[0].length : null,
    next: inTurn(lists),
    counts: async () => together((await filters()).map((each, at) => counts(found[at], each, chosen))),
  }
}

/** Counts of several indexes: the values of all without a number, for an article may be in each. */
function together(all) {
  if (all.length === 1) return all[0]
  const values = (facet) => all.flatMap((each) => [...each[facet].keys()])
  return Object.fromEntries(FACETS.map((facet) => [facet, new Map(values(facet).map((value) => [value, null]))]))
}

const index = once(load)
const facets = once(async (language, root) => loadFacets(await index(language, root)))

/** Loads for each language what is loaded at first use, and again after a failure. */
function once(loader) {
  const loaded = new Map()
  return (language, root) => {
    if (!loaded.has(language)) {
      const loading = loader(language, root)
      loading.catch(() => loaded.delete(language))
      loaded.set(language, loading)
    }
    return loaded.get(language)
  }
}

async function load(language, root) {
  const pagefind = await import(new URL(`search/${language}/pagefind.js`, root))
  /* Thousands of articles are searched in milliseconds, for which no reader should load a worker. */
  await pagefind.options({ baseUrl: "/", ranking: RANKING, noWorker: true })
  try {
    await pagefind.search("") /* finds nothing, but waits for the index and tells if it does not come */
  } catch (error) {
    await pagefind.destroy() /* or it would be the same one when the reader tries again */
    throw error
  }
  return pagefind
}

/** What one index finds, best first: articles with what fetches them. Those that state the very
    number asked for come first, then those with all the words; where these are few, those with at least
    half of them follow, the most words first, be it in another form. A word that no article has as it
    stands is rather another form of one than the beginning of one. */
async function ask(language, query, root) {
  const pagefind = await index(language, root)
  const value = valueIn(query)
  const stating = value ? await exactly(pagefind, value) : []
  const ids = new Set(stating.map(({ id }) => id))
  const { words, whole } = await asWritten(pagefind, telling(query), ids)
  const known = words.length > 1 || (await exactly(pagefind, words[0])).length > 0
  const few = (whole.length < FEW || !known) && !query.startsWith('"')
  const some = few ? await withSome(words.map((word) => related(pagefind, word))) : []
  const seen = new Set()
  const asked = { forms: new Set(words.map((word) => formsOf(word)[0])), terms: new Set(words.map(bare)) }
  return [...whole.filter(({ id }) => ids.has(id)), ...stating, ...(known ? [...whole, ...some] : [...some, ...whole])]
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((result) => ({ id: result.id, data: async () => ({ ...(await result.data()), ...asked }) }))
}

/** What has all the words; where that is little, first what has them in another spelling that articles have.
    `ids` are of articles that answer the query anyway. */
async function asWritten(pagefind, words, ids) {
  const whole = await search(pagefind, words.join(" "), ids)
  if (whole.length >= FEW || words[0].startsWith('"')) return { words, whole }
  const others = await respelled(words, async (term) => (await exactly(pagefind, term)).length > 0)
  if (others.join(" ") === words.join(" ")) return { words, whole }
  const better = await search(pagefind, others.join(" "))
  return better.length ? { words: others, whole: [...better, ...whole] } : { words, whole }
}

/** The articles that have a term as it stands. */
async function exactly(pagefind, term) {
  return (await pagefind.search(`"${term}"`)).results
}

async function search(pagefind, query, ids = new Set()) {
  const { results } = await pagefind.search(query)
  const sure = results.some(({ id }) => ids.has(id)) /* without a request for the best one */
  return sure || (results.length && resembles(await results[0].data(), query)) ? results : []
}

/** The articles with a word as it stands, then those with another form of it; where there are none, those
    with a word that begins alike. */
async function related(pagefind, word) {
  const itself = (await exactly(pagefind, word)).length ? await search(pagefind, word) : []
  const [form] = formsOf(word)
  const others = form && (await exactly(pagefind, form)).length ? (await pagefind.search(form)).results : []
  const found = [...itself, ...others]
  return found.length || word.length < 6 ? found : search(pagefind, word.slice(0, Math.ceil(word.length * 0.7)))
}

async function withSome(searches) {
  const matches = new Map()
  for (const results of await Promise.all(searches)) {
    const own = new Set()
    results.forEach((result, rank) => {
      if (own.has(result.id)) return
      own.add(result.id)
      const { words, score } = matches.get(result.id) ?? { words: 0, score: 0 }
      matches.set(result.id, { result, words: words + 1, score: score - rank })
    })
  }
  return [...matches.values()]
    .filter(({ words }) => words * 2 >= searches.length)
    .sort((one, other) => other.words - one.words || other.score - one.score)
    .map(({ result }) => result)
}

/** What gives the n next articles, taking turns between the indexes, each article once. Each of them is a
    request, so those of one call are asked for at once. */
function inTurn(lists) {
  const seen = new Set()
  const places = Math.max(...lists.map((list) => list.length))
  const left = Array.from({ length: places }, (_, place) => lists.map((list) => list[place]).filter(Boolean)).flat()
  return async (wanted) => {
    const articles = []
    while (articles.length < wanted && left.length) {
      const asked = left.splice(0, wanted - articles.length).map((result) => result.data())
      articles.push(...(await Promise.all(asked)).filter(({ raw_url: url }) => !seen.has(url) && seen.add(url)))
    }
    return articles
  }
}

/** Whether the best result is about the query at all: for a word that no article has, Pagefind falls
    back to the longest word that the query begins with, be it of one letter. */
function resembles(data, query) {
  const words = data.content.split(/\s+/)
  const matched = data.locations.map((place) => words[place]).filter(Boolean)
  const inForms = matched.length < data.locations.length /* which the article does not come with */
  if (inForms && /\d/.test(query)) return true
  const found = (matched.length ? matched : Object.values(data.meta).join(" ").split(/\s+/)).map(bare)
  const terms = query.split(/\s+/).map(bare).filter(Boolean)
  return terms.some((term) => found.some((word) => common(term, word) >= Math.min(4, term.length * 0.6)))
}

/** The length of the longest run of letters that two words share. */
function common(one, other) {
  let longest = 0
  for (let start = 0; start < one.length; start++) {
    while (start + longest < one.length && other.includes(one.slice(start, start + longest + 1))) longest++
  }
  return longest
}
