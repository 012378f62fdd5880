// Keeps what a reader visits, to be read without a network. generator/site/root/service_worker.py names the version.
// Pages and files come from the network first, and from the device where that fails or takes too long;
// files that are named by their content come from the device at once.

const VERSION = "{{ version }}" // changes with the frame of the pages: their styles, scripts and templates
const SCOPE = self.registration.scope // other sites may live beside this one on the same host
const OWN = `khulasa ${SCOPE} `
const PAGES = `${OWN}pages`
const FILES = `${OWN}files ${VERSION}`
const FRAME = `${OWN}frame ${VERSION}` // the offline page and what it is made of
const MOST = { [PAGES]: 60, [FILES]: 300 }
const PATIENCE = 3000 // milliseconds until a kept page is shown instead of the one that does not come
const OFFLINE = { en: new URL("offline.html", SCOPE), ar: new URL("ar/offline.html", SCOPE) }
const NAMED_BY_CONTENT = /[._-][0-9a-f]{7,}\.[^/]+$/
const FILE = /\/[^/]+\.\w+$/

self.addEventListener("install", (event) => {
  self.skipWaiting()
  event.waitUntil(Promise.all([keepFrame(OFFLINE.en), keepFrame(OFFLINE.ar).catch(() => {})])) // not every site has both
})
self.addEventListener("activate", (event) => event.waitUntil(takeOver()))
self.addEventListener("message", (event) => event.waitUntil(keepVisited(event.data)))
self.addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET" || !request.url.startsWith(SCOPE) || request.headers.has("Range")) return
  if (request.mode === "navigate") event.respondWith(page(event))
  else if (FILE.test(addressOf(request.url))) event.respondWith(networkFirst(event, FILES))
})

/** An address without query and fragment: what a page or file is kept under. */
const addressOf = (url) => url.replace(/[?#].*$/s, "")

/** The offline page is shown at any address, so its own addresses are made absolute. */
async function keepFrame(offline) {
  const response = await fetch(offline, { cache: "no-cache" })
  if (!response.ok) throw new Error(`${offline}: ${response.status}`)
  const relative = /((?:href|src|data-root)="|url\(")(?!#|[a-z]+:)([^"]+)/g
  const html = (await response.text()).replace(relative, (_, start, path) => start + new URL(path, offline))
  const files = new Set([...html.matchAll(/"(https?:[^"]+\.(?:css|js|svg|woff2))"/g)].map(([, file]) => file))
  const cache = await caches.open(FRAME)
  await cache.addAll([...files].filter((file) => file.startsWith(SCOPE)))
  await cache.put(offline, new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }))
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OWN) && ![PAGES, FILES, FRAME].includes(name))
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** The page that was open before there was a worker, and what it is made of. */
async function keepVisited({ page, files }) {
  const wanted = files.filter((file) => file.startsWith(SCOPE) && FILE.test(addressOf(file)))
  const asked = [[PAGES, page], ...wanted.map((file) => [FILES, file])]
  await Promise.all(asked.map(async ([name, url]) => keep(name, addressOf(url), await fetch(url))))
}

async function page(event) {
  try {
    return await networkFirst(event, PAGES)
  } catch {
    const frame = await caches.open(FRAME)
    const arabic = event.request.url.startsWith(`${SCOPE}ar/`) && (await frame.match(OFFLINE.ar))
    return arabic || (await frame.match(OFFLINE.en)) || Response.error()
  }
}

const behind = new Set() // pages that were shown as kept: their files need not wait for the network either

async function networkFirst(event, name) {
  const address = addressOf(event.request.url)
  const kept = await recall(name, address)
  if (kept && name === FILES && (NAMED_BY_CONTENT.test(address) || behind.has(event.clientId))) return kept
  const fresh = ask(event, name, address)
  event.waitUntil(fresh.catch(() => {}))
  if (!kept) return fresh
  const answer = await Promise.race([fresh.catch(() => kept), sleep(PATIENCE).then(() => kept)])
  if (answer !== kept && answer.status < 500) return answer
  behind.add(event.resultingClientId)
  return kept
}

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time))

async function ask(event, name, address) {
  const response = await fetch(event.request)
  event.waitUntil(keep(name, address, response.clone()))
  return response
}

async function recall(name, address) {
  for (const place of name === FILES ? [FILES, FRAME] : [name]) {
    const found = await (await caches.open(place)).match(address)
    if (found) return found
  }
}

/** Keep what is whole and of its kind, forget what is gone, and the oldest where there is too much. */
async function keep(name, address, response) {
  const cache = await caches.open(name)
  const isPage = /^text\/html\b/.test(response.headers.get("Content-Type"))
  if (response.status === 200 && response.type === "basic" && isPage === (name === PAGES)) {
    await cache.delete(address) // so that it is the youngest
    await cache.put(address, response)
    const surplus = (await cache.keys()).slice(0, -MOST[name])
    await Promise.all(surplus.map((request) => cache.delete(request)))
  } else if (response.status === 404 || response.status === 410) {
    await cache.delete(address)
  }
}
