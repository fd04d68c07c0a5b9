import { type Day, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { boundsOfMonth, latestBefore, monthNumber, monthPattern } from "#app/lib/day-words.ts";
import { type ListedDay, readDayList } from "./day-list.ts";
import type { LetterReference } from "./pasted-letter.ts";
import { onOneLine, type RunningText } from "./running-text.ts";

/** Who writes and who is written to, by name. */
export type Correspondents = { readonly from: readonly string[]; readonly to: readonly string[] };

const describing =
  "(?:(?:recent|earlier|previous|further|latest|last|initial|joint|two|three|four|five|first|second|third|own|original|helpful|kind|detailed|other|several|various|above) ){0,3}";
const thing = "(?:letters?|correspondence|e-?mails?|repl(?:y|ies)|responses?|notes?|submissions?)";
const dated =
  "(?: to (?:me|you|us|my \\w{1,20}|your \\w{1,20}|the (?:\\w{1,20} ){0,4}?\\w{1,20}))??(?:,| which (?:was|were))?(?: also)?(?: (?:dated?|sent|of|on|from)){1,2} (?:the )?";
const letterOf = new RegExp(
  `\\b(my|our|your|his|her|their|the|a|an|this|that) ${describing}${thing}${dated}(?=\\d|${monthPattern}\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
  "gi",
);
const wroteOn = new RegExp(
  `\\b(I|we|you) (?:(?:have|had|also|last|first|previously|subsequently) ){0,2}(?:wrote|written|emailed|e-mailed|replied|responded)(?: again)?(?: (?:to|back to|with) (?:you|me|us|the (?:\\w{1,20} ){0,4}?\\w{1,20}))?(?: about (?:\\w{1,20} ){0,5}?\\w{1,20})? (?:on|in) (?:the )?(?=\\d|${monthPattern}\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
  "gi",
);
const meetingOn = new RegExp(
  `\\b(?:(?:our|my|your|the|a) ${describing}(?:(?:four nations|ministerial|virtual|bilateral|constructive|productive|committee) ){0,2}(?:meeting|discussion|conversation|call|visit)s?(?: with (?:you|me|officials))?|(?:when )?we (?:last |also )?(?:met|spoke)(?: again)?)(?: (?:of|on|in|held on|that took place on|dated))? (?:the )?(?=\\d|${monthPattern}\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
  "gi",
);
const undated = new RegExp(
  `\\b(?:thank you for|thanks for|grateful for|in (?:response|reply) to|further to|acknowledge(?: receipt of)?|receipt of) (your|my|our) ${describing}(?:letter|e-?mail|correspondence)\\b(?!s? (?:of|dated|on|sent))`,
  "i",
);

/**
 * The letters and meetings that the body speaks of by their days. A day without a year takes it from the list that it stands in,
 * else the latest year in which it is not after the letter's own day; without that it stays open.
 *
 * @param own the letter's own day in each of its readings; empty: not known
 */
export function readReferences(
  body: RunningText,
  own: readonly Day[],
  { from, to }: Correspondents,
  isQuoted: (at: number) => boolean,
): readonly LetterReference[] {
  const found: (LetterReference & { at: number })[] = [];
  for (const { at, words } of body.sentences) {
    const text = words.replaceAll(/\s/g, " ");
    const add = (match: RegExpMatchArray, about: "letter" | "meeting", direction: LetterReference["direction"]) => {
      const start = match.index ?? 0;
      const list = readDayList(text, start + match[0].length);
      const days = list.length > 0 ? list.map((listed) => dayFrom(listed, own)) : monthOnly(text.slice(start + match[0].length), own);
      const end = list.at(-1)?.end ?? start + match[0].length + 20;
      for (const { day, yearInferred } of days) {
        const people = about === "meeting" ? { from: [], to: [] } : directed(direction, { from, to });
        found.push({
          about,
          direction,
          day,
          yearInferred,
          line: body.lineAt(at + start),
          words: onOneLine(text.slice(start, end)),
          ...people,
          at: at + start,
        });
      }
    };
    for (const match of text.matchAll(letterOf)) if (!isQuoted(at + match.index)) add(match, "letter", directionOf(match[1]));
    for (const match of text.matchAll(wroteOn))
      if (!isQuoted(at + match.index)) add(match, "letter", match[1]?.toLowerCase() === "you" ? "yours" : "mine");
    for (const match of text.matchAll(meetingOn)) if (!isQuoted(at + match.index)) add(match, "meeting", "other");
  }
  const all = [...found, ...withoutDay(body, found, { from, to })].sort((a, b) => a.at - b.at);
  return withoutTwins(all.map(({ at: _, ...reference }) => reference));
}

function directionOf(word: string | undefined): LetterReference["direction"] {
  if (/^your$/i.test(word ?? "")) return "yours";
  return /^(?:my|our)$/i.test(word ?? "") ? "mine" : "other";
}

function directed(direction: LetterReference["direction"], { from, to }: Correspondents): Correspondents {
  if (direction === "mine") return { from, to };
  return direction === "yours" ? { from: to, to: from } : { from: [], to: [] };
}

type ReadDay = { day: UncertainDay; yearInferred: boolean };

function dayFrom({ date, month, year, yearFromList }: ListedDay, own: readonly Day[]): ReadDay {
  const digits = (number: number) => String(number).padStart(2, "0");
  if (year !== null) {
    const on = `${year}-${digits(month)}-${digits(date)}`;
    return { day: { ...unknownDay, on }, yearInferred: yearFromList };
  }
  const on = inferred(date, month, own);
  if (on !== null)
    return {
      day: { ...unknownDay, on, why: "The year is not printed: the latest one in which the day is not after the letter's own." },
      yearInferred: true,
    };
  return {
    day: { ...unknownDay, why: `The year of ${date}/${month} is not printed, and the letter has no day to infer it from.` },
    yearInferred: false,
  };
}

/** Where the letter's own day has two readings, only what both give. */
function inferred(date: number, month: number, own: readonly Day[]): Day | null {
  const [first, ...others] = own.map((day) => latestBefore(date, month, day));
  return first && others.every((other) => other === first) ? first : null;
}

/** "In August" or "in August 2021": from the first to the last day of the month. */
function monthOnly(rest: string, own: readonly Day[]): readonly ReadDay[] {
  const match = new RegExp(`^(${monthPattern})\\b\\.?(?: (\\d{4})\\b)?`, "i").exec(rest);
  const month = match?.[1] ? monthNumber(match[1]) : null;
  if (month === null || !match) return [];
  const first = match[2] ? `${match[2]}-${String(month).padStart(2, "0")}-01` : inferred(1, month, own);
  if (first === null) return [{ day: { ...unknownDay, why: "Only the month is printed, without a year." }, yearInferred: false }];
  const bounds = boundsOfMonth(Number(first.slice(0, 4)), month);
  const why = match[2] ? "Only the month is printed." : "Only the month is printed; the year is inferred from the letter's own day.";
  return [{ day: { ...unknownDay, notBefore: bounds.first, notAfter: bounds.last, why }, yearInferred: !match[2] }];
}

/** "Thank you for your letter", where no day of such a letter is told. */
function withoutDay(
  body: RunningText,
  found: readonly LetterReference[],
  people: Correspondents,
): readonly (LetterReference & { at: number })[] {
  for (const { at, words } of body.sentences.slice(0, 6)) {
    const text = words.replaceAll(/\s/g, " ");
    const match = undated.exec(text);
    if (!match) continue;
    const direction = directionOf(match[1]);
    if (found.some((each) => each.about === "letter" && each.direction === direction)) return [];
    const place = at + match.index;
    const day = { ...unknownDay, why: "The letter does not say of which day." };
    return [
      {
        about: "letter",
        direction,
        day,
        yearInferred: false,
        line: body.lineAt(place),
        words: onOneLine(match[0]),
        ...directed(direction, people),
        at: place,
      },
    ];
  }
  return [];
}

function withoutTwins(references: readonly LetterReference[]): readonly LetterReference[] {
  const seen = new Set<string>();
  return references.filter(({ about, direction, day }) => {
    const key = JSON.stringify([about, direction, day]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
