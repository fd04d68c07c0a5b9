import type { Seeking } from "#app/domain/text/seek-place.ts";

/** What the address of a version asks to be found in it: `?page=4&line=12`, or `?place=3(2)(a)`. Null where it asks for nothing. */
export function readSeeking(params: URLSearchParams): Seeking | null {
  const words = params.get("place")?.trim();
  if (words) return { kind: "provision", words: words.slice(0, 200) };
  const [page, line] = [countOf(params.get("page")), countOf(params.get("line"))];
  return page === null ? null : { kind: "line", page, line: line ?? 1 };
}

/** A number of a page or line; those beyond any print are as good as none. */
function countOf(text: string | null): number | null {
  return text !== null && /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : null;
}
