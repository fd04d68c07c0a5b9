import { namesOf } from "#app/domain/text/address.ts";
import type { ComparedProvision, KeptProvision, Reading } from "#app/domain/text/compare/compared.ts";
import { matchNodes } from "#app/domain/text/compare/match-provisions.ts";
import { compareMatched } from "#app/domain/text/compare-versions.ts";
import { type BillText, linearOf } from "#app/domain/text/provision.ts";
import type { Verdict, Verification, VerifiedDifference, VerifiedProvision } from "./verify/verification.ts";

/**
 * Compares the text that the agreed amendments make of one print with the next print as published, provision by provision: equal, equal but for
 * printing points, or different. A provision that is missing, added or in another place is different, and so is each that stands in a missing one.
 *
 * Source: Guidance on Public Bills, Part 4: only what an amendment says may be changed, and otherwise "strictly non-substantive 'printing points'".
 * ASSUMPTION: punctuation, capitals, spaces, the form of quotation marks and dashes, numbering and the references that follow it are printing points; the list is not from a source.
 * Cost: as `compareVersions`.
 */
export function verifyConsolidation(computed: BillText, published: BillText): Verification {
  const { rows } = compareMatched(matchNodes(computed, published, "lenient"));
  const [computedNames, publishedNames] = [namesOf(computed), namesOf(published)];
  const provisions = rows.flatMap((row): readonly VerifiedProvision[] => {
    // What stands elsewhere is listed there.
    if (row.kind === "moved-away") return [];
    const name = row.kind === "left-out" ? computedNames.get(row.old.id) : publishedNames.get(row.next.id);
    return [verified(row, name ?? "")];
  });
  const counts = countVerdicts(provisions);
  return { provisions, counts, summary: summarise(counts) };
}

/** Whether a difference is a printing point. */
export function isPrintingPoint(difference: VerifiedDifference): boolean {
  if (difference.kind === "words" || difference.kind === "heading") return difference.extent !== "words";
  return difference.kind === "number" || difference.kind === "level";
}

function verified(row: Exclude<ComparedProvision, { kind: "moved-away" }>, name: string): VerifiedProvision {
  switch (row.kind) {
    case "left-out":
      return {
        name,
        verdict: "different",
        computed: row.old,
        published: null,
        differences: [{ kind: "missing", computed: readingOf(row.old) }],
      };
    case "inserted":
      return {
        name,
        verdict: "different",
        computed: null,
        published: row.next,
        differences: [{ kind: "extra", published: readingOf(row.next) }],
      };
    case "kept": {
      const differences = differencesOf(row);
      return { name, verdict: verdictOf(differences), computed: row.old, published: row.next, differences };
    }
  }
}

function differencesOf({ old, next, words, heading, renumbered, isMoved, isOtherKind }: KeptProvision): readonly VerifiedDifference[] {
  return [
    ...(renumbered ? [{ kind: "number" as const, computed: renumbered.from, published: renumbered.to }] : []),
    ...(isOtherKind ? [{ kind: "level" as const, computed: old.kind, published: next.kind }] : []),
    ...(isMoved ? [{ kind: "place" as const }] : []),
    ...readingsOf("heading", heading),
    ...readingsOf("words", words),
  ];
}

function readingsOf(kind: "words" | "heading", reading: Reading | null): readonly VerifiedDifference[] {
  return reading ? [{ kind, extent: reading.extent, computed: reading.from, published: reading.to, diff: reading.diff }] : [];
}

function verdictOf(differences: readonly VerifiedDifference[]): Verdict {
  if (differences.length === 0) return "equal";
  return differences.every(isPrintingPoint) ? "equal-but-printing-points" : "different";
}

function readingOf(provision: Parameters<typeof linearOf>[0] & { readonly heading: string | null }): string {
  return [provision.heading, linearOf(provision)].filter((part) => part).join(": ");
}

function countVerdicts(provisions: readonly VerifiedProvision[]): Verification["counts"] {
  const count = (verdict: Verdict) => provisions.filter((each) => each.verdict === verdict).length;
  return {
    equal: count("equal"),
    "equal-but-printing-points": count("equal-but-printing-points"),
    different: count("different"),
    all: provisions.length,
  };
}

function summarise(counts: Verification["counts"]): string {
  const { equal, different, all, "equal-but-printing-points": printing } = counts;
  if (all === 0) return "There is nothing to compare.";
  const parts = [
    `Equal: ${equal} of ${all} ${all === 1 ? "provision" : "provisions"}`,
    ...(printing > 0 ? [`${printing} equal but for printing points`] : []),
    ...(different > 0 ? [`${different} different`] : []),
  ];
  return `${parts.join("; ")}.`;
}
