/* The figures of the site, by year of publication, loaded when they are asked for. */

const loaded = new Map()

/** A file of data/ as `made` of it, fetched once; again after a failure. */
function load(name, made) {
  if (!loaded.has(name)) {
    loaded.set(name, fetched(`data/${name}.json`).then((answer) => answer.json()).then(made))
    loaded.get(name).catch(() => loaded.delete(name))
  }
  return loaded.get(name)
}

export async function fetched(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer
}

/** What is known of words; see explorer-words.js. */
export const words = () => load("words", (known) => known)

/** The figures of some years, in their order. */
export const figures = async (years) => (await Promise.all(years.map((year) => load(year, entries)))).flat()

function entries(columns) {
  const articles = columns.articles.map(([slug, title, arabic, outlet, iso, day, topics, also]) => (
    { slug, title, arabic, outlet, iso, day, topics, also }))
  const all = columns.id.map((id, n) => {
    const article = articles[columns.article[n]]
    return {
      id, article, figure: columns.figure[n], value: columns.value[n], measures: columns.measures[n],
      arabic: columns.arabic[n], period: columns.period[n], years: columns.years[n], kind: columns.kind[n],
      unit: columns.unit[n], check: columns.check[n], elsewhere: [],
      texts: [columns.measures[n], columns.figure[n], columns.also[n], article.title, article.also],
    }
  })
  for (const [n, address, figure] of columns.elsewhere) all[n].elsewhere.push({ address, figure })
  return all
}
