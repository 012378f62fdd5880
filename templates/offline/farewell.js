// The site keeps nothing on its readers' devices (extra.khulasa.offline is false): whoever has a worker
// of an earlier build loses it and what it kept.

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", (event) => event.waitUntil(leave()))

async function leave() {
  const own = (await caches.keys()).filter((name) => name.startsWith(`khulasa ${self.registration.scope} `))
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
