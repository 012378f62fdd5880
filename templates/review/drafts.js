// What was typed and is not saved yet, in this browser: it is still there after a crash.

const { project } = document.body.dataset
const key = (slug, id) => `kh-desk:${project}:${slug}:${id}`

/** Keep a text, with the fingerprint of the sentence that its editor saw. */
export function keep(slug, id, text, seen) {
  try {
    localStorage.setItem(key(slug, id), JSON.stringify({ text, seen }))
  } catch {
    // A full or forbidden store: the page still asks before it is left.
  }
}

/** Forget a text once it is saved; a newer one of another tab stays. */
export function forget(slug, id, text) {
  const kept = draft(slug, id)
  if (kept && (text === undefined || kept.text === text)) localStorage.removeItem(key(slug, id))
}

/** The text of a sentence and what its editor saw, or null. */
export function draft(slug, id) {
  try {
    const { text, seen } = JSON.parse(localStorage.getItem(key(slug, id)))
    return typeof text === "string" && typeof seen === "string" ? { text, seen } : null
  } catch {
    return null
  }
}

/** The ids of the article's sentences that have a draft. */
export function drafted(slug) {
  const start = key(slug, "")
  try {
    return Object.keys(localStorage).filter(name => name.startsWith(start)).map(name => name.slice(start.length))
  } catch {
    return []
  }
}
