import type { StageCode } from "#app/domain/facts/bill.ts";
import type { DivisionFacts } from "#app/domain/facts/division.ts";
import type { ReadRoll } from "./divisions.ts";

/** What a division is about, as far as the question, the decision and the item of business say it. */
export type Subject = {
  kind: DivisionFacts["kind"];
  title: string;
  inNameOf: string | null;
  billTitle: string | null;
  stage: StageCode | null;
};

type Voted = Pick<ReadRoll, "question" | "reference" | "amendmentNumber">;

export function readSubject(division: Voted, item: string | null): Subject {
  const question = division.question ?? "";
  // A motion about a UK bill ("legislative consent") is not about a bill of this Parliament.
  const isAboutOwnBill = !/\blegislative consent\b|\bUnited Kingdom legislation\b|\bUK legislation\b/i.test(question);
  const itemIsBill = /\bBill\b/.test(item ?? "");
  const billTitle = isAboutOwnBill
    ? (billIn(question) ?? (division.amendmentNumber !== null || itemIsBill ? billIn(item ?? "") : null))
    : null;
  return {
    kind: kindOf(division),
    title: titleOf(division, question),
    inNameOf: /\bin the name of ([^,]+?)(?:,|\s+on\b|\s+be\b|$)/i.exec(question)?.[1]?.trim() ?? null,
    billTitle,
    stage: billTitle ? (stageIn(question) ?? stageIn(item ?? "")) : null,
  };
}

/** "The division on S6M-19128" — how a receipt names it. */
export function sayDivision({ reference, amendmentNumber, question }: Voted): string {
  if (reference) return reference;
  if (amendmentNumber) return `Amendment ${amendmentNumber}`;
  return question ? `The division on “${question.slice(0, 80)}”` : "A division without a printed question";
}

function kindOf({ question, reference, amendmentNumber }: Voted): DivisionFacts["kind"] {
  if (amendmentNumber !== null) return "bill_amendment";
  const words = question ?? "";
  if (/^that\s+(?:the\s+)?amendment\b/i.test(words)) return "motion_amendment";
  if (/\bfinancial resolution\b/i.test(words)) return "financial_resolution";
  if (/\bas amended\b/i.test(words)) return "motion_as_amended";
  return /^that\s+(?:the\s+)?motions?\b/i.test(words) || reference !== null ? "motion" : "other";
}

function titleOf(division: Voted, question: string): string {
  const about = /,\s+on\s+(.+?)(?:,?\s+(?:as amended,?\s+)?be\s+(?:agreed|passed|approved)|,\s+as amended|,\s+which is|$)/i.exec(
    question,
  )?.[1];
  if (about && division.amendmentNumber === null)
    return about.replace(/^the\s+/i, "").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return sayDivision(division);
}

function billIn(text: string): string | null {
  const title = /(?:^|\bthe\s+|\bthat\s+(?=[A-Z]))((?:[A-Z0-9(][^:;“”"]*?)\sBill)\b/.exec(text)?.[1] ?? null;
  return title;
}

const stageWords: readonly [RegExp, StageCode][] = [
  [/\bfinancial resolution\b/i, "financial_resolution"],
  [/\bgeneral principles\b/i, "stage_1"],
  [/\bstage 1\b/i, "stage_1"],
  [/\bstage 2\b/i, "stage_2"],
  [/\bstage 3\b/i, "stage_3"],
  [/\bpreliminary stage\b/i, "preliminary_stage"],
  [/\bconsideration stage\b/i, "consideration_stage"],
  [/\bfinal stage\b/i, "final_stage"],
  [/\breconsideration stage\b/i, "reconsideration"],
];

function stageIn(text: string): StageCode | null {
  return stageWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
