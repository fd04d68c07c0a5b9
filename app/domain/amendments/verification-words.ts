import type { StoredVerification } from "./stored-verification.ts";

/** What a kept check came to, in a clause: "258 of 265 provisions equal, 7 but for printing points". */
export function verificationClause({ outcome, counts, differences, problem }: StoredVerification): string {
  if (outcome === "not_checked") return problem ?? "it could not be checked";
  const printing = counts?.["equal-but-printing-points"] ?? differences.filter((each) => each.isPrintingPoint).length;
  const different = counts?.different ?? differences.filter((each) => !each.isPrintingPoint).length;
  const parts = [
    counts ? `${counts.equal} of ${counts.all} provisions equal` : "the others equal",
    ...(printing > 0 ? [`${printing} but for printing points`] : []),
    ...(different > 0 ? [`${different} different`] : []),
  ];
  return (counts ? parts : parts.toReversed()).join(", ");
}
