/* The filters of the search box: a list for each facet, with how many articles each value would leave. */

/** The lists in an element: `chosen()`, `clear()`, and `offer(counts)`, which fills them. `number` is an
    Intl.NumberFormat. */
export function panel(element, number) {
  const lists = [...element.querySelectorAll("select")].map((list) => filterList(list, number))
  const picked = () => lists.filter(({ list }) => list.value)
  const show = () => {
    element.querySelector("[data-chosen]").textContent = picked().map((each) => each.label(each.list.value)).join(" · ")
    element.querySelector("[data-clear]").hidden = !picked().length
  }
  return {
    chosen: () => Object.fromEntries(picked().map(({ list }) => [list.name, list.value])),
    clear: () => {
      picked().forEach(({ list }) => (list.value = ""))
      show()
    },
    offer: (counts) => {
      lists.forEach((each) => each.offer(counts[each.list.name]))
      show()
    },
  }
}

/** One list: its values in the order of the markup, which knows the kinds of figure; the years latest first;
    the topics with most articles first. A value that is chosen stays, whatever it leaves. */
function filterList(list, number) {
  const names = new Map([...list.options].map(({ value, text }) => [value, text]))
  const ranks = [...names.keys()]
  const isYear = list.name === "year"
  const label = (value) => names.get(value) ?? (isYear ? number.format(value) : value)
  const option = (value, count) => {
    const made = new Option(count === null ? label(value) : `${label(value)} (${number.format(count)})`, value)
    made.dir = "auto"
    return made
  }
  const offer = (counts) => {
    const kept = list.value
    const values = [...new Set([...counts.keys(), kept])].filter(Boolean).sort((one, other) =>
      isYear ? other - one : ranks.indexOf(one) - ranks.indexOf(other) || counts.get(other) - counts.get(one))
    list.replaceChildren(option("", null), ...values.map((value) => option(value, counts.has(value) ? counts.get(value) : 0)))
    list.value = kept
    list.disabled = !values.length
  }
  return { list, label, offer }
}
