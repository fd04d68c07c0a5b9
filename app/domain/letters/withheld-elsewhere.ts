import { foldText } from "#app/lib/text.ts";
import { shownText, type Withheld } from "./withheld.ts";

/** Another field of the same record: "the summary". */
export type OtherField = { where: string; words: string };

/**
 * Withheld words that stand in another field. `passage`: a whole withheld part, or five of its words in a row: refuse to save.
 * `name`: a name or number out of a longer part; it may be there by chance, so ask.
 */
export type WithheldElsewhere = { where: string; words: string; kind: "passage" | "name"; sentence: string };

/** Parts shorter than this, in letters and digits, are not looked for: initials would be found everywhere. */
const shortestPassage = 4;
const wordsInARow = 5;
const shortestName = 3;

/**
 * Looks for withheld words in other fields, without case, accents, punctuation and spacing ("jane-doe" is Jane Doe). What the letter itself
 * shows in another place is no secret and is looked for only as a whole part. One finding per field and words. Of a part, the first 500
 * names in its first 20,000 characters are looked for.
 * The sentences hold withheld words: for the editor's page, never for a log.
 */
export function findWithheldElsewhere(
  text: string,
  withheld: readonly Withheld[],
  others: readonly OtherField[],
): readonly WithheldElsewhere[] {
  const shown = compared(
    shownText(text, withheld)
      .map((part) => (part.kind === "words" ? part.text : " "))
      .join(""),
  );
  const sought = withheld.map(({ from, to }) => soughtIn(text.slice(from, to), shown));
  const found = others.flatMap((other) => {
    const field = compared(other.words);
    return sought.flatMap((passage) => findIn(field, passage).map((hit) => ({ ...hit, where: other.where })));
  });
  const once = new Map(found.map((hit) => [`${hit.where}\n${compared(hit.words).padded}`, hit]));
  return [...once.values()].map((hit) => ({ ...hit, sentence: sentenceOn(hit) }));
}

/** A text as it is searched: folded words between single spaces, with one at each end; without any space; and every five words in a row. */
type Compared = { padded: string; compact: string; rows: ReadonlySet<string> };
type Sought = { words: string; folded: Compared; rows: readonly string[]; names: readonly string[] };

function soughtIn(words: string, shown: Compared): Sought {
  const folded = compared(words);
  const names = namesIn(words).filter((name) => !contains(shown, compared(name)));
  return { words: words.trim(), folded, rows: [...folded.rows].filter((row) => !shown.rows.has(row)), names };
}

function findIn(field: Compared, sought: Sought): readonly { words: string; kind: "passage" | "name" }[] {
  if (sought.folded.compact.length >= shortestPassage && contains(field, sought.folded)) return [{ words: sought.words, kind: "passage" }];
  // The first of a long part that is found is enough.
  const row = sought.rows.find((each) => field.rows.has(each));
  if (row) return [{ words: row, kind: "passage" }];
  return sought.names.filter((name) => contains(field, compared(name))).map((words) => ({ words, kind: "name" }));
}

/** As words; or, from six letters on, without spaces, as in the name of a file or a telephone number. */
function contains(field: Compared, words: Compared): boolean {
  if (words.compact === "") return false;
  return field.padded.includes(words.padded) || (words.compact.length >= 6 && field.compact.includes(words.compact));
}

const capitalised = /\p{Lu}[\p{L}\p{M}’'-]*(?:[ \t]+\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
const numbered = /[\p{L}\d._+-]{0,20}\d[\p{L}\d ()./+-]{3,40}|[\p{L}\d._+-]{1,64}@[\p{L}\d.-]{1,255}/gu;
const neverNames = new Set(
  "the this that these those they their there then dear your you yours sincerely regards minister ministers secretary cabinet government parliament committee scottish scotland msp mrs miss january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Names (capitals one after the other, and each of their words), numbers, postcodes and addresses of mail. */
function namesIn(words: string): readonly string[] {
  const short = words.slice(0, 20_000);
  const runs = [...short.matchAll(capitalised)].filter((match) => !beginsSentence(short, match)).map(([run]) => run);
  const single = runs.flatMap((run) => run.split(/[ \t]+/));
  const numbers = [...short.matchAll(numbered)].map(([number]) => number.trim());
  return [...new Set([...runs, ...single, ...numbers])].filter((name) => {
    const { padded, compact } = compared(name);
    return (
      compact.length >= shortestName &&
      !padded
        .trim()
        .split(" ")
        .every((word) => neverNames.has(word))
    );
  });
}

/** A single capitalised word at the beginning of a sentence is mostly no name. */
function beginsSentence(words: string, match: RegExpExecArray): boolean {
  const before = words.slice(Math.max(0, match.index - 3), match.index).trim();
  return !/\s/.test(match[0]) && /[.!?:]$/.test(before);
}

function compared(text: string): Compared {
  const plain = foldText(text.replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replaceAll(/['’]s(?![\p{L}\d])/gu, ""));
  const words = plain.replaceAll(/[^\p{L}\d]+/gu, " ").trim();
  const list = words.split(" ");
  const count = Math.max(0, list.length - wordsInARow + 1);
  const rows = new Set(Array.from({ length: count }, (_, first) => list.slice(first, first + wordsInARow).join(" ")));
  return { padded: ` ${words} `, compact: words.replaceAll(" ", ""), rows };
}

function sentenceOn({ where, words, kind }: Omit<WithheldElsewhere, "sentence">): string {
  const quoted = words.length > 80 ? `${words.slice(0, 80)}…` : words;
  return kind === "passage"
    ? `“${quoted}” is withheld in the text but stands in ${where}: take it out there, or do not withhold it.`
    : `“${quoted}”, out of a withheld part, stands in ${where} too: make sure that it may be shown there.`;
}
