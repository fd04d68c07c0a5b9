import { type FoundDay, findDays } from "#app/lib/day-words.ts";
import type { Landmarks } from "./landmarks.ts";
import type { LetterLine } from "./letter-lines.ts";
import type { PastedDay, Suggestion } from "./pasted-letter.ts";

export type ReadDates = { readonly dates: readonly Suggestion<PastedDay>[]; readonly received: Suggestion<PastedDay> | null };

const label = /^(?:date|dated|sent|date of letter|date sent)? ?:?$/i;
const receivedLabel = /\b(?:received|rec['’]d|date received)\b/i;
const otherLabel =
  /\b(?:published|deadline|due|reply by|respond by|by|of|your|letters?|meeting|until|from|updated|version|before|closes?|closing|on)\b/i;

/**
 * The letter's own day: in the headings of an e-mail or on a line above the salutation (below the signature only where there is none).
 * A day within the letter's sentences is never the letter's own.
 */
export function readDates({ mail, head, tail, salutation, body }: Landmarks): ReadDates {
  const inMail = mail
    .filter(({ name }) => name === "sent" || name === "date")
    .flatMap(({ value, line }) => daysIn({ ...line, text: value }, "printed"));
  const top = salutation ? head : body.slice(0, 12).filter(({ text }) => text.length < 60);
  const alone = top.flatMap((line) => ownLine(line));
  const stamps = [...head, ...tail.slice(0, 25)].filter(({ text }) => receivedLabel.test(text) && text.length < 60);
  const received = stamps.flatMap((line) => daysIn(line, "printed"))[0] ?? null;
  const first = inMail.length > 0 ? inMail : alone;
  const found = first.length > 0 ? first : tail.slice(0, 25).flatMap((line) => ownLine(line));
  const isSure = found.length === 1 && salutation !== null && first.length > 0;
  return { dates: found.map((each) => (isSure && each.why === null ? each : guessed(each, found.length, salutation !== null))), received };
}

/** A line that is nothing but a day, a label and a day, or a reference and a day. */
function ownLine(line: LetterLine): readonly Suggestion<PastedDay>[] {
  if (line.text.length > 120 || receivedLabel.test(line.text)) return [];
  const days = findDays(line.text);
  const [only, ...more] = days;
  if (!only || more.length > 0) return [];
  const rest = `${line.text.slice(0, only.at)} ${line.text.slice(only.end)}`.replaceAll(/[|,.]/g, " ").replaceAll(/\s+/g, " ").trim();
  const isReference = /^(?:our |your )?ref(?:erence)?\b[:.]? ?\S{0,40}$/i.test(rest);
  const isPlace = /^\p{Lu}\p{Ll}{2,20}$/u.test(rest);
  if (!label.test(rest) && !isReference && !isPlace) return [];
  if (isPlace && otherLabel.test(rest)) return [];
  return daysIn(line, "printed");
}

function daysIn(line: LetterLine, sure: "printed" | "guessed"): readonly Suggestion<PastedDay>[] {
  return findDays(line.text).flatMap((found) => {
    if (found.day === null) return [];
    return [{ value: { day: found.day, orElse: found.orElse }, line: line.number, words: found.words, sure, why: doubtAbout(found) }];
  });
}

function doubtAbout({ orElse, weekdayDiffers }: FoundDay): string | null {
  if (orElse !== null) return "The day is read before the month; with the month first it is another day.";
  return weekdayDiffers ? "The day of the week that is printed is not the one of this day." : null;
}

function guessed(each: Suggestion<PastedDay>, count: number, hasSalutation: boolean): Suggestion<PastedDay> {
  const reason =
    count > 1
      ? "More than one day stands where a letter's own day stands."
      : hasSalutation
        ? "It stands below the signature."
        : "There is no salutation.";
  return { ...each, sure: "guessed", why: each.why ?? reason };
}
