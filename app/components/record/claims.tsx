import type { Confidence } from "#app/domain/facts/source.ts";
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

/** Sources differ: each value with its source, which one we use, and why. */
export function Claims({ field, claims, id }: ClaimsProps) {
  const noneIsChosen = claims.every((claim) => !claim.chosen);
  return (
    <div className="claims" id={id}>
      <p className="claims__title">
        <strong>Sources differ: {field.charAt(0).toLowerCase() + field.slice(1)}</strong>
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
      {noneIsChosen ? <p>We have not chosen between them.</p> : null}
    </div>
  );
}
