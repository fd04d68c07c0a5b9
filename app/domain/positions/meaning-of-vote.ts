import type { DivisionFacts } from "#app/domain/facts/division.ts";
import { foldText } from "#app/lib/text.ts";

/** What a division says of itself. `resolution`: the words that were agreed to, where they are printed. */
export type VotedOn = Pick<DivisionFacts, "kind" | "stage" | "question" | "title"> & { resolution?: string | null };

/** What a vote for the question is for the bill (or the amendment) that it is about; `why` is a sentence. */
export type MeaningOfVote = { meaning: "for" | "against" | "unclear"; why: string };

/**
 * What a vote for the question means for a bill, or for the amendment itself. Where the words do not say, it is unclear: nothing is guessed.
 *
 * Cost: in proportion to the text, of which the first 5,000 characters are looked at.
 */
export function meaningOfVote(division: VotedOn, about: "bill" | "amendment" = "bill"): MeaningOfVote {
  const isOnAmendment = division.kind === "bill_amendment";
  if (about === "amendment") {
    return isOnAmendment
      ? { meaning: "for", why: "The question was whether to agree to the amendment." }
      : unclear("The question was not on an amendment to the bill.");
  }
  if (isOnAmendment) return unclear("The question was on an amendment to the bill, which can help or harm it.");
  const words = wordsOf(division);
  return (
    readings.find(({ holds }) => holds(division, words))?.reading ?? unclear("The question does not say that it was on the bill itself.")
  );
}

type Reading = { holds: (division: VotedOn, words: string) => boolean; reading: MeaningOfVote };

/** In order: the first that holds counts. What takes a bill out of question stands before what reads it. */
const readings: readonly Reading[] = [
  {
    holds: ({ kind }) => kind === "motion_amendment",
    reading: unclear("The question was on an amendment to a motion, and not on the motion."),
  },
  {
    holds: ({ kind, stage }, words) =>
      kind === "financial_resolution" || stage === "financial_resolution" || words.includes("financial resolution"),
    reading: unclear("The question was whether public money may be spent on the bill, and not on the bill."),
  },
  {
    holds: (_, words) => words.includes("legislative consent") || words.includes("united kingdom legislation"),
    reading: unclear("The question was on a bill of the UK Parliament."),
  },
  {
    holds: (_, words) => rejects.test(words),
    reading: {
      meaning: "against",
      why: "The motion says that the Parliament does not agree to the bill: a vote for it is against the bill.",
    },
  },
  {
    holds: (_, words) =>
      /\bparliament agrees to the general principles\b|, on the general principles of .{0,300}\bbe agreed to\b/.test(words),
    reading: { meaning: "for", why: "The question was whether to agree to the general principles of the bill." },
  },
  {
    holds: (_, words) => /\bbill be passed\b/.test(words),
    reading: { meaning: "for", why: "The question was whether to pass the bill." },
  },
  {
    holds: ({ kind }) => kind === "motion_as_amended",
    reading: unclear(
      "The motion had been amended, and the words that were agreed to are not at hand: an amended motion can reject a bill.",
    ),
  },
  {
    holds: (division) => division.stage === "stage_1" && isOnBillAlone(division),
    // ASSUMPTION: a motion at Stage 1 whose subject is the bill and nothing else is the motion on its general principles.
    reading: {
      meaning: "for",
      why: "The question names the bill at Stage 1 and nothing else; we read it as the motion on its general principles.",
    },
  },
  {
    holds: (division) => division.stage === "stage_3" && isOnBillAlone(division),
    // ASSUMPTION: a motion at Stage 3 whose subject is the bill and nothing else is the motion that the bill be passed.
    reading: { meaning: "for", why: "The question names the bill at Stage 3 and nothing else; we read it as the motion to pass it." },
  },
];

/**
 * Whether the subject of a motion is a bill and nothing beside: "on the Care (Scotland) Bill at stage 1" is, "on the withdrawal of the Care
 * (Scotland) Bill" is not. The title is looked at only where there is no question.
 */
function isOnBillAlone({ kind, question, title }: VotedOn): boolean {
  if (kind !== "motion") return false;
  const subject = question ? subjectOf(question.slice(0, 5000)) : title.slice(0, 5000).trim();
  if (subject === null || !/^[\p{Lu}\p{N}]/u.test(subject)) return false;
  const folded = foldText(subject).replace(/ ?,? ?at stage [13]$/, "");
  return folded.endsWith(" bill") && !besides.test(folded);
}

/** "that motion S6M-1, in the name of A B, on the C Bill at stage 1, be agreed to" → "C Bill at stage 1". */
function subjectOf(question: string): string | null {
  const from = question.indexOf(", on ");
  const to = question.lastIndexOf(", be agreed to");
  if (from < 0 || to <= from) return null;
  return question
    .slice(from + ", on ".length, to)
    .replace(/^the (?=\S)/, "")
    .trim();
}

/** Words of a motion that does something else with a bill. */
const besides =
  /\b(?:withdrawal|timetable|timings?|extension|deadline|remit|referral|reconsideration|postpone|delay|debate|motion|stages? (?:\d )?of)\b/;

const rejects =
  /\bparliament (?:does not agree|disagrees) to the general principles\b|\bparliament does not agree that .{0,300}\bbe passed\b/;

/** What the reading looks at. Of an amended motion only what was agreed to counts: its question still names what it said before. */
function wordsOf({ kind, question, title, resolution }: VotedOn): string {
  const texts = kind === "motion_as_amended" ? [resolution] : [question, title, resolution];
  return foldText(texts.map((text) => (text ?? "").slice(0, 5000)).join(" . "));
}

function unclear(why: string): MeaningOfVote {
  return { meaning: "unclear", why };
}
