import { joinWithheld, type Withheld } from "./withheld.ts";

/** A withheld part that has no certain place in the new text: an editor must decide. `times`: how often its words stand there. */
export type LostPart = { words: string; reason: string; times: number };
export type CarriedWithheld = { kept: readonly Withheld[]; lost: readonly LostPart[] };

/**
 * Where the withheld parts stand after the text was edited. Kept is what lies in the unchanged beginning or end, whose words stand in
 * the new text exactly once, or whose words were withheld wherever they stood and stand there as often as before. Everything else is
 * lost, and told: nothing becomes public in silence.
 *
 * @throws Error (a bug) where a part lies outside the old text
 */
export function carryWithheld(oldText: string, oldWithheld: readonly Withheld[], newText: string): CarriedWithheld {
  const parts = joinWithheld(oldText, oldWithheld);
  const begins = sharedBeginning(oldText, newText);
  const ends = sharedEnd(oldText, newText, begins);
  const shift = newText.length - oldText.length;
  const kept: Withheld[] = [];
  const lost: LostPart[] = [];
  for (const part of parts) {
    const words = oldText.slice(part.from, part.to);
    const places = placesOf(words, newText);
    const unchanged = unchangedPlace(part, begins, oldText.length - ends, shift);
    const at = unchanged !== null && isWhole(newText, unchanged, words) ? unchanged : placeAmong(places, part, oldText, parts);
    const placed = at === null ? null : { from: at, to: at + words.length, reason: part.reason };
    if (placed && !kept.some((other) => other.from < placed.to && placed.from < other.to)) kept.push(placed);
    else lost.push({ words, reason: part.reason, times: places.length });
  }
  return { kept: kept.sort((a, b) => a.from - b.from), lost };
}

function unchangedPlace(part: Withheld, begins: number, endsFrom: number, shift: number): number | null {
  if (part.to <= begins) return part.from;
  return part.from >= endsFrom ? part.from + shift : null;
}

function placeAmong(places: readonly number[], part: Withheld, oldText: string, parts: readonly Withheld[]): number | null {
  if (places.length === 1) return places[0] ?? null;
  const oldPlaces = placesOf(oldText.slice(part.from, part.to), oldText);
  const wereAllWithheld = oldPlaces.every((from) => parts.some((each) => each.from === from && each.to === from + part.to - part.from));
  return wereAllWithheld && oldPlaces.length === places.length ? (places[oldPlaces.indexOf(part.from)] ?? null) : null;
}

/** Where the words stand as whole words, not overlapping. At most a hundred places: more are not told apart. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < 100; at = text.indexOf(words, at + words.length)) {
    if (isWhole(text, at, words)) places.push(at);
  }
  return places;
}

/** Not inside a longer word: "Ann" is not in "Annual", nor is "Jane Doe" in "Jane Doerr". */
function isWhole(text: string, at: number, words: string): boolean {
  const isInWord = (pair: string) => /^[\p{L}\p{N}]{2}$/u.test(pair);
  const end = at + words.length;
  return !isInWord(text.slice(Math.max(0, at - 1), at + 1)) && !isInWord(text.slice(end - 1, end + 1));
}

function sharedBeginning(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** Never reaches into the shared beginning, so that no letter is counted twice. */
function sharedEnd(a: string, b: string, begins: number): number {
  const most = Math.min(a.length, b.length) - begins;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
