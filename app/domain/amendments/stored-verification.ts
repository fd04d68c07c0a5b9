import { type VerificationOutcome, verificationOutcomes } from "#app/domain/facts/text.ts";
import { type Verdict, verdicts } from "./verify/verification.ts";

/** One provision in which the text as amended and the text as published differ, as it is kept. */
export type StoredDifference = {
  /** "section 3(2)". */
  readonly place: string;
  /** In a sentence. */
  readonly message: string;
  /** Whether it is a printing point: numbering, punctuation, spacing, capitals. */
  readonly isPrintingPoint: boolean;
  readonly expected: string | null;
  readonly printed: string | null;
};

/** What came of comparing the text as amended with the text as published, as it is kept. */
export type StoredVerification = {
  readonly outcome: VerificationOutcome;
  /** How many amendments were applied, and the numbers of those that could not be, each with the reason. */
  readonly applied: number;
  readonly notApplied: readonly { readonly number: string; readonly reason: string }[];
  readonly differences: readonly StoredDifference[];
  /** How many provisions came to what; missing in a check that was kept before they were counted, or could not be made. */
  readonly counts?: Readonly<Record<Verdict | "all", number>>;
  /** Why nothing could be checked; null where it was. */
  readonly problem: string | null;
};

/** Reads a kept result; null when it is none. */
export function readStoredVerification(json: string): StoredVerification | null {
  try {
    const value: unknown = JSON.parse(json);
    return isStoredVerification(value) ? value : null;
  } catch {
    // Safe: what is no JSON is no result.
    return null;
  }
}

const outcomes: ReadonlySet<unknown> = new Set(verificationOutcomes);

function isStoredVerification(value: unknown): value is StoredVerification {
  return (
    isObject(value) &&
    outcomes.has(value.outcome) &&
    typeof value.applied === "number" &&
    Array.isArray(value.notApplied) &&
    value.notApplied.every((each) => isObject(each) && typeof each.number === "string" && typeof each.reason === "string") &&
    Array.isArray(value.differences) &&
    value.differences.every(isStoredDifference) &&
    (value.counts === undefined || isCounts(value.counts)) &&
    isTextOrNull(value.problem)
  );
}

function isCounts(value: unknown): boolean {
  return isObject(value) && ["all", ...verdicts].every((verdict) => typeof value[verdict] === "number");
}

function isStoredDifference(value: unknown): value is StoredDifference {
  return (
    isObject(value) &&
    typeof value.place === "string" &&
    typeof value.message === "string" &&
    typeof value.isPrintingPoint === "boolean" &&
    isTextOrNull(value.expected) &&
    isTextOrNull(value.printed)
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
