import type { Confidence } from "#app/domain/facts/source.ts";
import { sourcesDiffer } from "#app/domain/sources/claims.ts";
import { Tag } from "../base/tag.tsx";
import { ConfidenceTag } from "./confidence-tag.tsx";

export type Claim = {
  /** In words: "14 May 2024". */
  value: string;
  source: { title: string; url: string | null };
  confidence: Confidence;
  chosen: boolean;
  /** Why this one is chosen, or what is odd about it. */
  note: string | null;
};
export type ClaimsProps = {
  /** What they are about: "Introduced on". */
  field: string;
  claims: readonly Claim[];
  id?: string;
};

export type ClaimedField = { field: string; words: string; claims: readonly Claim[]; differ: boolean };

/** Every field of a record about which its sources differ. */
export function DifferingClaims({ claims }: { claims: readonly ClaimedField[] }) {
  return claims.filter((each) => each.differ).map((each) => <Claims key={each.field} field={each.words} claims={each.claims} />);
}

/** Sources differ, or the only one is not sure enough: each value with its source, which one we use, and why. */
export function Claims({ field, claims, id }: ClaimsProps) {
  const noneIsChosen = claims.every((claim) => !claim.chosen);
  const differ = sourcesDiffer(claims.map((claim) => claim.value));
  return (
    <div className="claims" id={id}>
      <p className="claims__title">
        <strong>
          {differ ? "Sources differ" : "Not confirmed"}: {lowerFirst(field)}
        </strong>
      </p>
      <ul className="claims__list">
        {claims.map((claim) => (
          <li className="claims__claim" key={`${claim.value}|${claim.source.title}`}>
            <span className="claims__value">{claim.value}</span>, says{" "}
            {claim.source.url ? <a href={claim.source.url}>{claim.source.title}</a> : claim.source.title}{" "}
            <ConfidenceTag confidence={claim.confidence} />{" "}
            {claim.chosen ? (
              <Tag tone="good" shape="tick">
                Used here
              </Tag>
            ) : null}
            {claim.note ? <p>{claim.note}</p> : null}
          </li>
        ))}
      </ul>
      {noneIsChosen ? <p>{differ ? "We have not chosen between them." : "We do not use it, and show the fact as not known."}</p> : null}
    </div>
  );
}

/** "Date of introduction" → "date of introduction"; "SP Bill number" stays. */
function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
