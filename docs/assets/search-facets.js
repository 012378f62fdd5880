/* What can narrow a search: which articles of one index are of a year, a topic, or have a kind of figure.
   Pagefind would count within one of our searches only, so the articles of each value are asked for once. */

export const FACETS = ["year", "topic", "kind"]

/** For each facet a map from its values to the ids of their articles. */
export async function load(pagefind) {
  const values = await pagefind.filters()
  return Object.fromEntries(await Promise.all(FACETS.map(async (facet) => {
    const articles = Object.keys(values[facet] ?? {}).map(async (value) => {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } })
      return [value, new Set(results.map(({ id }) => id))]
    })
    return [facet, new Map(await Promise.all(articles))]
  })))
}

/** The articles that are of every chosen value; `besides` leaves one facet out of the choice. */
export function narrowed(articles, facets, chosen, besides) {
  const wanted = FACETS.filter((facet) => facet !== besides && chosen[facet])
    .map((facet) => facets[facet].get(chosen[facet]) ?? new Set())
  return articles.filter(({ id }) => wanted.every((ids) => ids.has(id)))
}

/** For each facet a map from its values to how many of the articles a choice of it would leave. */
export function counts(articles, facets, chosen) {
  return Object.fromEntries(FACETS.map((facet) => {
    const left = narrowed(articles, facets, chosen, facet)
    const counted = [...facets[facet]].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length])
    return [facet, new Map(counted.filter(([, count]) => count))]
  }))
}
