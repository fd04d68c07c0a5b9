import type { FieldChange } from "#app/domain/events/event.ts";
import { fieldWords } from "#app/domain/events/field-words.ts";
import { formatDay, isDay } from "#app/lib/dates.ts";

/** Words kept on both sides of what changed. */
const contextWords = 6;
/** The longest quotation, in words. */
const longestWords = 60;

/**
 * One change in words: which field, what it said and what it says. Of a long text only the place that changed is quoted,
 * with a few words on both sides, so that a reader sees that "must" became "may".
 */
export function quoteChange({ field, from, to }: FieldChange): string {
  const name = fieldWords(field);
  if (from === null && to === null) return name;
  if (from === null) return `${name}: now “${shorten(words(plain(to)))}” (nothing before)`;
  if (to === null) return `${name}: removed, was “${shorten(words(plain(from)))}”`;
  const [was, is] = aroundTheChange(words(plain(from)), words(plain(to)));
  return `${name}: “${was}” became “${is}”`;
}

function aroundTheChange(from: readonly string[], to: readonly string[]): [string, string] {
  const shortest = Math.min(from.length, to.length);
  let same = 0;
  while (same < shortest && from[same] === to[same]) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < shortest - same && from[from.length - 1 - sameAtEnd] === to[to.length - 1 - sameAtEnd]) sameAtEnd++;
  const cut = (text: readonly string[]) => {
    const start = Math.max(0, same - contextWords);
    const end = Math.min(text.length, text.length - sameAtEnd + contextWords);
    return `${start > 0 ? "… " : ""}${shorten(text.slice(start, end))}${end < text.length ? " …" : ""}`;
  };
  return [cut(from), cut(to)];
}

function shorten(text: readonly string[]): string {
  return text.length <= longestWords ? text.join(" ") : `${text.slice(0, longestWords).join(" ")} …`;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function plain(value: string | null): string {
  if (value === null) return "";
  return isDay(value) ? formatDay(value) : value;
}
