import type { VerificationOutcome } from "#app/domain/facts/text.ts";
import type { AmendmentResult } from "./marked.ts";
import type { StoredDifference, StoredVerification } from "./stored-verification.ts";
import type { Verification, VerifiedDifference, VerifiedProvision } from "./verify/verification.ts";

/** How many differences are kept: of two prints that have nothing to do with each other every provision would be one. */
const mostKept = 500;

/** A check as it is kept: what was applied, what could not be, and each provision that is not equal. */
export function verificationToKeep(verification: Verification, results: readonly AmendmentResult[]): StoredVerification {
  const differences = verification.provisions.flatMap((provision) => (provision.verdict === "equal" ? [] : [toKeep(provision)]));
  return {
    outcome: outcomeOf(verification),
    applied: results.filter(({ state }) => state === "applied").length,
    notApplied: results.flatMap((result) => (result.state === "applied" ? [] : [{ number: result.number, reason: result.reason }])),
    differences: differences.slice(0, mostKept),
    counts: verification.counts,
    problem: differences.length > mostKept ? `Only the first ${mostKept} of ${differences.length} differences are kept.` : null,
  };
}

/** A check that could not be made, and why. */
export function notChecked(problem: string): StoredVerification {
  return { outcome: "not_checked", applied: 0, notApplied: [], differences: [], problem };
}

function outcomeOf({ counts }: Verification): VerificationOutcome {
  if (counts.different > 0) return "different";
  return counts["equal-but-printing-points"] > 0 ? "equal_but_for_printing" : "equal";
}

function toKeep({ name, verdict, differences }: VerifiedProvision): StoredDifference {
  const read = differences.find((each) => "computed" in each || "published" in each);
  return {
    place: name,
    message: differences.map(differenceWords).join(" "),
    isPrintingPoint: verdict === "equal-but-printing-points",
    expected: read && "computed" in read ? read.computed : null,
    printed: read && "published" in read ? read.published : null,
  };
}

function differenceWords(difference: VerifiedDifference): string {
  switch (difference.kind) {
    case "words":
      return wordsOf("The words", difference.extent);
    case "heading":
      return wordsOf("The headings", difference.extent);
    case "number":
      return `The number is ${difference.published ?? "none"} and not ${difference.computed ?? "none"}.`;
    case "level":
      return `It is printed as a ${difference.published.replaceAll("-", " ")} and not as a ${difference.computed.replaceAll("-", " ")}.`;
    case "place":
      return "It stands in another place.";
    case "missing":
      return "It is not in the print.";
    case "extra":
      return "No amendment that was agreed to brought it.";
  }
}

function wordsOf(what: string, extent: "words" | "references" | "printing"): string {
  if (extent === "words") return `${what} differ.`;
  return extent === "references"
    ? `${what} differ in references that follow the numbering.`
    : `${what} differ in punctuation, spaces or capitals.`;
}
