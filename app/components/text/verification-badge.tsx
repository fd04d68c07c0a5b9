import type { StoredVerification } from "#app/domain/amendments/stored-verification.ts";
import { verificationClause } from "#app/domain/amendments/verification-words.ts";
import type { VerificationOutcome } from "#app/domain/facts/text.ts";
import { dayInLondon, type Instant } from "#app/lib/dates.ts";
import { Tag, type TagShape, type TagTone } from "../base/tag.tsx";
import { When } from "../base/when.tsx";

const looks: Record<VerificationOutcome, { words: string; tone: TagTone; shape: TagShape }> = {
  equal: { words: "Verified", tone: "good", shape: "tick" },
  equal_but_for_printing: { words: "Verified but for printing points", tone: "good", shape: "tick" },
  different: { words: "Differs", tone: "warn", shape: "half" },
  not_checked: { words: "Could not be verified", tone: "unknown", shape: "query" },
};

/** A check that is kept, and when it was made. */
export type VerificationInBadge = StoredVerification & { checkedAt: Instant };

export type VerificationBadgeProps = { verification: VerificationInBadge; reference: string | null; href?: string };

/** What came of checking a version against the amendments that made it, in a tag and a sentence. */
export function VerificationBadge({ verification, reference, href }: VerificationBadgeProps) {
  const { words, tone, shape } = looks[verification.outcome];
  const against = reference ?? "the print";
  return (
    <span className="verification-badge">
      <Tag tone={tone} shape={shape}>
        {words}
      </Tag>{" "}
      <span>
        {verification.outcome === "not_checked" ? "Not checked against " : "Checked against "}
        {against} on <When day={dayInLondon(verification.checkedAt)} />: {verificationClause(verification)}.
      </span>{" "}
      {href ? <a href={href}>Each provision’s result</a> : null}
    </span>
  );
}
