import { capitalise } from "#app/lib/text.ts";
import { readAmendmentNumber } from "./amendment-number.ts";
import type { GroupingNote, NumbersInGroup } from "./grouping-notes.ts";

/** A note in the words of a groupings paper: "Amendment 60 pre-empts amendment 61". */
export function groupingSentence(note: GroupingNote): string {
  switch (note.kind) {
    case "pre-empts":
      return `Amendment ${note.amendment} pre-empts ${placesInWords(note.targets)}`;
    case "is-pre-empted":
      return `Amendment ${note.amendment} is pre-empted by ${placesInWords(note.by)}`;
    default: {
      const words = placesInWords(note.among);
      return `${capitalise(words)} are direct alternatives`;
    }
  }
}

/** "amendment 69 in the group “Contact centres” and amendments 52 and 53 in this group" */
function placesInWords(places: readonly NumbersInGroup[]): string {
  const several = places.length > 1;
  return listInWords(
    places.map(({ numbers, group }) => {
      const words = `${numbers.length === 1 ? "amendment" : "amendments"} ${listInWords(numbers)}`;
      if (group !== null) return `${words} in the group “${group}”`;
      return several ? `${words} in this group` : words;
    }),
  );
}

function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/**
 * Reads a note as groupings papers word it; null when it is not one, or garbled. A group may be named in quotation marks, without them to the end of
 * the note, or as "Group 5".
 */
export function readGroupingSentence(sentence: string): GroupingNote | null {
  const text = sentence.replaceAll(/\s+/g, " ").trim().replace(/[.;]$/, "");
  const empts = / pre-?empts? /.exec(text);
  if (empts) {
    const amendment = oneNumber(text.slice(0, empts.index));
    const targets = readPlaces(text.slice(empts.index + empts[0].length));
    return amendment && targets ? { kind: "pre-empts", amendment, targets } : null;
  }
  const empted = / is pre-?empted by /.exec(text);
  if (empted) {
    const amendment = oneNumber(text.slice(0, empted.index));
    const by = readPlaces(text.slice(empted.index + empted[0].length));
    return amendment && by ? { kind: "is-pre-empted", amendment, by } : null;
  }
  const alternatives = / are (?:direct )?alternatives$/.exec(text);
  const among = alternatives ? readPlaces(text.slice(0, alternatives.index)) : null;
  return among && among.flatMap(({ numbers }) => numbers).length > 1 ? { kind: "alternatives", among } : null;
}

function oneNumber(text: string): string | null {
  const number = /^Amendment (\S+)$/i.exec(text)?.[1];
  return number !== undefined && readAmendmentNumber(number) ? number : null;
}

const numbersAtStart = /^amendments? (\d{1,4}[A-Z]{0,6}(?:(?:, (?:and )?| and )\d{1,4}[A-Z]{0,6}){0,200})(?![\w])/i;

/** "amendments 52 and 53 in this group and amendment 69 in the group X": null when something is left over that is no such thing. */
function readPlaces(text: string): readonly NumbersInGroup[] | null {
  const places: NumbersInGroup[] = [];
  let rest = text;
  for (let at = 0; at < 50; at += 1) {
    const found = numbersAtStart.exec(rest);
    if (!found?.[1]) return null;
    const numbers = found[1].split(/, and |, | and /);
    const group = readGroup(rest.slice(found[0].length));
    if (!group) return null;
    places.push({ numbers, group: group.name });
    if (group.rest === "") return places;
    rest = group.rest;
  }
  return null;
}

type ReadGroup = { name: string | null; rest: string };

function readGroup(text: string): ReadGroup | null {
  const here = /^ in this group\b/i.exec(text);
  if (here || !/^ in /i.test(text)) return afterAnd(text.slice(here?.[0].length ?? 0), null);
  const quoted = /^ in (?:the )?group [“"‘']([^“”"]{1,400}?)[”"’'](?=$|,| and )/i.exec(text);
  if (quoted?.[1]) return afterAnd(text.slice(quoted[0].length), quoted[1]);
  const numbered = /^ in (Group \d{1,3})\b/.exec(text);
  if (numbered?.[1]) return afterAnd(text.slice(numbered[0].length), numbered[1]);
  const bare = /^ in (?:the )?group (.{1,400})$/i.exec(text);
  if (!bare?.[1]) return null;
  // Without quotation marks the name ends where the next amendments are named, or with the note.
  const next = /(?:,| and) (?=amendments? \d)/i.exec(bare[1]);
  if (!next) return { name: bare[1], rest: "" };
  return { name: bare[1].slice(0, next.index), rest: bare[1].slice(next.index + next[0].length) };
}

function afterAnd(text: string, name: string | null): ReadGroup | null {
  if (text === "") return { name, rest: "" };
  const and = /^(?:, and |, | and )/.exec(text);
  return and ? { name, rest: text.slice(and[0].length) } : null;
}
