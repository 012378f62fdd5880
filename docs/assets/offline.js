// Reading without a network: registers the worker, and lists on the offline page what is kept.

const root = new URL("..", import.meta.url)

async function register(worker) {
  try {
    await worker.register(new URL("service-worker.js", root), { updateViaCache: "none" })
    if (worker.controller) return
    const { active } = await worker.ready // it came too late to see this page load
    const files = performance.getEntriesByType("resource").map((entry) => entry.name)
    active.postMessage({ page: location.href, files })
  } catch {
    // no secure connection, or the browser forbids it
  }
}

async function* keptPages() {
  const cache = await caches.open(`khulasa ${root} pages`)
  for (const request of (await cache.keys()).reverse()) {
    const text = await (await cache.match(request)).text()
    yield [request.url, new DOMParser().parseFromString(text, "text/html")]
  }
}

/** One line for each kept page, the last one visited first, in the language of its headline. */
async function list(place) {
  for await (const [address, page] of keptPages()) {
    const headline = page.querySelector("h1")
    const item = document.createElement("li")
    const link = document.createElement("a")
    link.href = address
    link.textContent = headline?.textContent.trim() || page.title
    link.lang = (headline?.querySelector("[lang]") ?? headline?.closest("[lang]"))?.lang || page.documentElement.lang
    link.dir = "auto"
    item.append(link)
    place.querySelector("ul").append(item)
    place.hidden = false
  }
}

/** Browsers say that they are online before they are: so the page is asked for until it comes. */
async function reloadWhenBack() {
  try {
    await fetch(location.href, { cache: "no-store" })
    location.reload()
  } catch {
    setTimeout(reloadWhenBack, 5000)
  }
}

const kept = document.querySelector("[data-kept-pages]")
if (kept) {
  list(kept)
  if (!location.pathname.endsWith("/offline.html")) reloadWhenBack() // else it is looked at for its own sake
} else if (navigator.serviceWorker) {
  addEventListener("load", () => register(navigator.serviceWorker))
}
