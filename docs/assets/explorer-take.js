/* Figures as a file: the lines of figures.csv or figures.json that are about them, unchanged and in their order. */

import { fetched } from "./explorer-data.js"

const TYPES = { csv: "text/csv", json: "application/json" }

/** Give the reader a file of these entries; `folder` has the files of all, `query` names the choice. */
export async function take(type, entries, folder, query) {
  const whole = await (await fetched(`${folder}figures.${type}`)).text()
  const text = type === "csv" ? csvOf(whole, entries) : jsonOf(whole, entries)
  const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[type]};charset=utf-8` }))
  const link = document.createElement("a")
  link.href = address
  link.download = `${["figures", ...query.values()].join("-").replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80)}.${type}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const keyOf = ({ article, id }) => `articles/${article.slug}/#${id}`

/** Each row is one line, with the address of the figure at its end; no cell has a line break. */
function csvOf(whole, entries) {
  const [columns, ...lines] = whole.split("\r\n").filter(Boolean)
  const byKey = new Map(lines.map((line) => [line.slice(line.lastIndexOf("articles/")), line]))
  return [columns, ...entries.map((entry) => byKey.get(keyOf(entry))).filter(Boolean), ""].join("\r\n")
}

/** Each figure is one line. */
function jsonOf(whole, entries) {
  const lines = whole.split("\n").slice(1).map((line) => line.replace(/,$/, "")).filter((line) => line.startsWith("{"))
  const byKey = new Map(lines.map((line) => {
    const { article, id } = JSON.parse(line)
    return [keyOf({ article: { slug: article }, id }), line]
  }))
  const kept = entries.map((entry) => byKey.get(keyOf(entry))).filter(Boolean)
  return `{"total": ${kept.length}, "figures": [\n${kept.join(",\n")}\n]}\n`
}
