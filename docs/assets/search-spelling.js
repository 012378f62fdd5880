/* The words of a query as the articles may spell them: names are written in one word or in two (بور سعيد,
   بورسعيد), and the g of other languages as غ, ج, ك or ق (غوغل, جوجل, گوگل). */

import { HARD_G, LOANS } from "./arabic.js"

const SHORTEST = 6 /* letters of a word that may be two */

/** The words, each that no article has as it stands in a spelling that one has: joined to the next one, with
    another letter, or as two. `exists` tells whether an article has a term; asked for few words only. */
export async function respelled(words, exists) {
  const found = []
  for (let place = 0; place < words.length; place++) {
    const [word, next] = words.slice(place, place + 2)
    if (next && (await exists(word + next))) {
      found.push(word + next)
      place++
    } else if (await exists(word)) found.push(word)
    else found.push(...((await first([...spellings(word), ...halves(word)], exists)) ?? [word]))
  }
  return found
}

/** The first of some lists of words that an article has, in this order. */
async function first(lists, exists) {
  for (const list of lists) if (await exists(list.join(" "))) return list
  return null
}

function* spellings(word) {
  const plain = word.replace(LOANS_IN_USE, (letter) => LOANS[letter])
  if (plain !== word) yield [plain]
  if (!new RegExp(`[${HARD_G}]`).test(plain)) return
  for (const letter of HARD_G) {
    const other = plain.replace(new RegExp(`[${HARD_G}]`, "g"), letter)
    if (other !== plain) yield [other]
  }
}

const LOANS_IN_USE = new RegExp(`[${Object.keys(LOANS).join("")}]`, "gu")

function* halves(word) {
  for (let at = 2; word.length >= SHORTEST && at <= word.length - 2; at++) yield [word.slice(0, at), word.slice(at)]
}
