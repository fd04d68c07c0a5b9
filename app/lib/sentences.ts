/** A sentence and where it stands in its text; `words` is the text from `at` to `end`. */
export type Sentence = { readonly at: number; readonly end: number; readonly words: string };

/** What ends in a full stop and ends no sentence. */
const abbreviations = new Set(
  "mr mrs ms dr prof st rt hon no nos para paras s ss ch art e.g i.e eg ie etc cf vol p pp sch reg jan feb mar apr jun jul aug sep sept oct nov dec ref tel inc ltd co sgt col gen rev jr sr vs v al approx dept".split(
    " ",
  ),
);
const longest = 4000;

/**
 * Splits a text into its sentences. A line break within a sentence is a space, an empty line ends a sentence, and so does a
 * line that begins a list item. Cost: linear.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    let [at, end] = [from, to];
    while (at < end && isSpace(text.charAt(at))) at += 1;
    while (end > at && isSpace(text.charAt(end - 1))) end -= 1;
    if (end > at) sentences.push({ at, end, words: text.slice(at, end) });
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\n") {
      if (startsItem(text, at + 1) || at - from > longest) close(at);
      continue;
    }
    if (at - from > longest && character === " ") close(at);
    if (!".?!".includes(character)) continue;
    const end = behindClosing(text, at + 1);
    if (end < text.length && !isSpace(text.charAt(end))) continue;
    if (character === "." && isAbbreviation(text, at)) continue;
    if (!beginsAnew(text, end)) continue;
    close(end);
    at = end - 1;
  }
  close(text.length);
  return sentences;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\u00a0" || character === "\r";
}

/** An empty line, or one that begins with a bullet or a number. */
function startsItem(text: string, at: number): boolean {
  const line = text.slice(at, at + 12);
  return /^[ \t]{0,8}(?:\n|$|[•●▪◦*–-][ \t]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).][ \t])/.test(line);
}

function behindClosing(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + 4 && `"”’')]`.includes(text.charAt(at))) at += 1;
  return at;
}

function isAbbreviation(text: string, dot: number): boolean {
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, dot - 8), dot))?.[0] ?? "";
  return abbreviations.has(word.toLowerCase()) || (/^\p{Lu}$/u.test(word) && word !== "I");
}

/** Whether what comes next looks like the beginning of a sentence: no small letter. */
function beginsAnew(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && at < from + 60 && isSpace(text.charAt(at))) at += 1;
  return at >= text.length || !/\p{Ll}/u.test(text.charAt(at));
}
