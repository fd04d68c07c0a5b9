import { commitmentKinds } from "#app/domain/facts/correspondence.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import type { Day } from "#app/lib/dates.ts";
import type { LikelyCommitment } from "./find-likely/find-likely-commitments.ts";

/** What an editor says once of a text in which commitments were found: the rest is in the text. */
export type ReportGiven = { bill: string | null; saidOn: Day | null; place: string | null; meeting: string | null };

/** A likely commitment as it is offered: its words in their context, and the form of a new commitment filled from it. */
export type OfferedCommitment = {
  before: string;
  words: string;
  after: string;
  likelihood: LikelyCommitment["likelihood"];
  /** The words that made it likely. */
  phrase: string;
  /** The fields of a new commitment. */
  fields: FieldTexts;
};

const contextLength = 200;
const longestSummary = 140;

/**
 * A likely commitment with a few words before and after it, and the form filled from it: what the text does not say stays empty.
 *
 * @param person the slug of the one person of that name; null: nobody, or several
 */
export function offerCommitment(text: string, likely: LikelyCommitment, given: ReportGiven, person: string | null): OfferedCommitment {
  const { words, from, to, speaker, office, kind, dueWords, due, likelihood, phrase } = likely;
  return {
    before: shownBefore(text.slice(Math.max(0, from - contextLength), from), from > contextLength),
    words,
    after: shownAfter(text.slice(to, to + contextLength), to + contextLength < text.length),
    likelihood,
    phrase,
    fields: {
      summary: summaryOf(phrase, dueWords),
      kind: commitmentKinds.includes(kind) ? kind : "other",
      printed_speaker: speaker ?? office,
      person,
      // "The Minister for X (Name)": the title itself has no article.
      office: speaker && office ? office.replace(/^The /, "") : null,
      made_on: given.saidOn,
      quote: words.replaceAll(/\s+/g, " ").trim(),
      place: given.place,
      due_words: dueWords?.replaceAll(/\s+/g, " ") ?? null,
      due_on: due,
      state: "open",
      arose_from: given.meeting ? `meeting: ${given.meeting}` : null,
      bills: given.bill,
      confidence: "official",
    },
  };
}

/** A suggestion that the editor rewrites: the words that promise, and by when. */
function summaryOf(phrase: string, dueWords: string | null): string {
  const plain = phrase.replaceAll(/\s+/g, " ").trim();
  const whole = dueWords && !plain.includes(dueWords) ? `${plain}, ${dueWords.replaceAll(/\s+/g, " ")}` : plain;
  const short = whole.length > longestSummary ? `${whole.slice(0, longestSummary).replace(/\s\S*$/, "")}…` : whole;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function shownBefore(text: string, isCut: boolean): string {
  const whole = isCut ? text.replace(/^\S*\s/, "") : text;
  return isCut ? `…${whole}` : whole;
}

function shownAfter(text: string, isCut: boolean): string {
  const whole = isCut ? text.replace(/\s\S*$/, "") : text;
  return isCut ? `${whole}…` : whole;
}
