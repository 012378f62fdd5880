/* A figure as a row of the explorer: a copy of the specimen in the form. What comes from an article is put in
   as text, never as HTML. */

const language = document.documentElement.lang

/** A row; `again` says that the row before it is of the same article. */
export function rowOf(entry, form, again) {
  const template = (name) => form.querySelector(`.kh-explorer__${name}`).content
  const row = template("row").cloneNode(true).querySelector("tr")
  const { article } = entry
  const { articles } = form.dataset
  if (again) row.className = "kh-entry--again"
  row.querySelector(".kh-entry__figure").href = `${articles}${article.slug}/#${entry.id}`
  const data = row.querySelector("data")
  data.value = entry.value
  data.textContent = entry.figure
  fill(row, "measures", entry.measures, entry.arabic ? "ar" : language)
  fill(row, "period", entry.period)
  fill(row, "title", article.title, article.arabic ? "ar" : "en")
  fillGiven(row, "outlet", article.outlet)
  const day = row.querySelector("time")
  day.dateTime = article.iso
  day.textContent = article.day
  if (!article.iso) day.remove()
  row.querySelector(".kh-verdict").replaceWith(
    template("checks").querySelector(`.kh-verdict--${entry.check}`).cloneNode(true))
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

function fill(row, name, text, code) {
  const part = row.querySelector(`.kh-entry__${name}`)
  if (!text) return part.remove()
  part.textContent = text
  if (!code) return
  part.lang = code
  part.dir = code === "ar" ? "rtl" : "ltr"
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
