import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { formatDay, formatUncertainDay } from "#app/lib/dates.ts";
import type { MatchedReference } from "./read-pasted/match-references.ts";
import type { PastedDay, PastedLetter, PastedParty, Suggestion } from "./read-pasted/pasted-letter.ts";

/** A new letter's form as a pasted text fills it. `notes` say at each filled field where it was read; `unused` is what was found besides. */
export type SuggestedLetter = {
  values: FieldTexts;
  notes: Readonly<Record<string, string>>;
  unused: readonly string[];
  requests: readonly { line: number; words: string }[];
};

type Filled = { field: string; text: string; note: string };

/**
 * What of a pasted letter goes into which field. Nothing is certain until an editor says so: each filled field says that it is a suggestion.
 * A letter that it mentions is filled in only where exactly one that is held fits strongly.
 */
export function suggestFields(read: PastedLetter, matched: readonly MatchedReference[]): SuggestedLetter {
  const filled: Filled[] = [
    ...parties("from", read.from),
    ...parties("to", read.to),
    ...parties("copies", read.copies),
    ...one("subject", read.subject, (subject) => subject.slice(0, 500)),
    ...one("salutation", read.salutation, (name) => `Dear ${name}`.slice(0, 200)),
    ...one("sent_on", read.dates[0] ?? null, ({ day }) => day),
    ...one("received_on", read.received, ({ day }) => day),
    ...one("reference", read.ownReferences.find(({ value }) => value.whose !== "yours") ?? null, ({ value }) => value.slice(0, 200)),
    ...lines("attachments", read.enclosures, (words) => words),
    ...quotations(read),
    ...links(matched),
  ];
  const known = { kind: "letter", text_found: "yes", ...Object.fromEntries(filled.map(({ field, text }) => [field, text])) };
  return {
    values: known,
    notes: Object.fromEntries(filled.map(({ field, note }) => [field, note])),
    unused: [...unusedIn(read), ...matched.flatMap(sayUnmatched), ...read.remarks],
    requests: read.requests.map(({ value, line }) => ({ line, words: value })),
  };
}

function one<T>(field: string, found: Suggestion<T> | null, print: (value: T) => string): Filled[] {
  return found ? [{ field, text: print(found.value), note: noteOf([found]) }] : [];
}

function lines<T>(field: string, found: readonly Suggestion<T>[], print: (value: T) => string): Filled[] {
  if (found.length === 0) return [];
  return [{ field, text: found.map(({ value }) => oneLine(print(value))).join("\n"), note: noteOf(found) }];
}

function parties(field: string, found: readonly Suggestion<PastedParty>[]): Filled[] {
  return lines(field, found, ({ name, office }) => [name, office].filter(Boolean).join("; "));
}

/** A quotation inside another stands in the outer one. */
function quotations({ quotations: found }: PastedLetter): Filled[] {
  const outer = found.filter(({ within }) => within === null).slice(0, 20);
  if (outer.length === 0) return [];
  const text = outer.map((passage) => oneLine(passage.text).replaceAll("|", "/")).join("\n");
  return [
    {
      field: "quotations",
      text,
      note: `Suggested from ${whichLines(outer.map(({ line }) => line))}: please check, and say whose words they are`,
    },
  ];
}

/** What was written to whoever writes now is answered; what else is mentioned is cited. */
function links(matched: readonly MatchedReference[]): Filled[] {
  const certain = matched.flatMap(({ reference, candidates }) => {
    const strong = candidates.filter(({ likelihood }) => likelihood === "strong");
    const [only] = strong;
    return only && strong.length === 1
      ? [{ field: reference.direction === "yours" ? "replies_to" : "cites", slug: only.slug, line: reference.line }]
      : [];
  });
  return ["replies_to", "cites"].flatMap((field) => {
    const found = certain.filter(
      (each) =>
        each.field === field && !(field === "cites" && certain.some((other) => other.field === "replies_to" && other.slug === each.slug)),
    );
    if (found.length === 0) return [];
    const note = `Suggested from ${whichLines(found.map(({ line }) => line))}, because a letter that is held fits: please check`;
    return [{ field, text: [...new Set(found.map(({ slug }) => slug))].join("\n"), note }];
  });
}

function noteOf(found: readonly Suggestion<unknown>[]): string {
  const doubts = [...new Set(found.flatMap(({ why }) => why ?? []))];
  const sure = found.some(({ sure }) => sure === "guessed") ? "Guessed" : "Suggested";
  return `${sure} from ${whichLines(found.map(({ line }) => line))}: please check${doubts.length > 0 ? `. ${doubts.join(" ")}` : ""}`;
}

function whichLines(all: readonly number[]): string {
  const numbers = [...new Set(all)].sort((a, b) => a - b);
  return numbers.length === 1 ? `line ${numbers[0]}` : `lines ${numbers.join(", ")}`;
}

function unusedIn({ dates, ownReferences, quotations: found }: PastedLetter): string[] {
  return [
    ...dates.flatMap(({ value, line }, place) => sayOtherDay(value, line, place === 0)),
    ...ownReferences
      .filter(({ value }) => value.whose === "yours")
      .map(({ value, line }) => `Line ${line}: the reference of the letter that it answers may be ${value.value}.`),
    ...found
      .filter(({ within }) => within !== null)
      .map(({ text, line }) => `Line ${line}: a quotation inside a quotation: “${text.slice(0, 120)}”.`),
  ];
}

function sayOtherDay({ day, orElse }: PastedDay, line: number, isUsed: boolean): string[] {
  const other = orElse === null ? [] : [`Line ${line}: the day can also be read as ${formatDay(orElse)}.`];
  return isUsed ? other : [`Line ${line}: ${formatDay(day)} may be the day of the letter.`, ...other];
}

/** A mention that no letter or several fit, with what would have to be entered. */
function sayUnmatched({ reference, candidates }: MatchedReference): string[] {
  const strong = candidates.filter(({ likelihood }) => likelihood === "strong");
  if (strong.length === 1) return [];
  const what = reference.about === "meeting" ? "a meeting" : "a letter";
  const when = formatUncertainDay(reference.day);
  const head = `Line ${reference.line}: it mentions ${what} (${when}): “${oneLine(reference.words).slice(0, 160)}”.`;
  if (reference.about === "meeting") return [head];
  if (candidates.length === 0) return [`${head} No letter that is held fits.`];
  return [
    `${head} It may be: ${candidates
      .slice(0, 5)
      .map(({ slug, subject, why }) => `${slug} (“${subject}”. ${why.join(" ")})`)
      .join("; ")}.`,
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
