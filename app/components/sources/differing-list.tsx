import type { Confidence } from "#app/domain/facts/source.ts";
import { claimValue } from "#app/domain/sources/claims.ts";
import type { Differing } from "#app/domain/sources/differing.ts";
import { capitalise } from "#app/lib/text.ts";
import { Tag } from "../base/tag.tsx";
import { Moment } from "../base/when.tsx";
import { ConfidenceTag } from "../record/confidence-tag.tsx";

export type ClaimShown = {
  value: string;
  source: string | null;
  sourceHref: string | null;
  confidence: Confidence;
  chosen: boolean;
  note: string | null;
  choice: { by: string; at: string | null; receiptHref: string | null } | null;
};

export type FieldShown = {
  kindWords: string;
  title: string;
  href: string | null;
  editHref: string | null;
  field: string;
  label: string;
  claims: readonly ClaimShown[];
};

/** Fields of records with what each source says of them, which is used, by whom it was chosen, and why. */
export function DifferingList({ fields, mayEdit }: { fields: readonly (FieldShown & Partial<Differing>)[]; mayEdit: boolean }) {
  return fields.map((field) => (
    <div className="claims" key={`${field.href}|${field.title}|${field.field}`}>
      <h3 className="claims__title">
        {capitalise(field.label)}, {field.kindWords.toLowerCase()}{" "}
        {field.href ? <a href={field.href}>{field.title}</a> : `“${field.title}”`}{" "}
        {field.state === "unresolved" ? (
          <Tag tone="warn" shape="query">
            Not decided
          </Tag>
        ) : null}
      </h3>
      <ul className="claims__list">
        {field.claims.map((claim) => (
          <li className="claims__claim" key={`${claim.value}|${claim.source}|${claim.note}`}>
            <ClaimRow claim={claim} />
          </li>
        ))}
      </ul>
      {mayEdit && field.editHref ? (
        <p>
          <a href={`${field.editHref}/history#claims`}>Choose between them</a>
        </p>
      ) : null}
    </div>
  ));
}

function ClaimRow({ claim }: { claim: ClaimShown }) {
  return (
    <>
      <span className="claims__value">{claimValue(claim.value)}</span>, says{" "}
      {claim.sourceHref ? <a href={claim.sourceHref}>{claim.source}</a> : (claim.source ?? "a source that is not named")}{" "}
      <ConfidenceTag confidence={claim.confidence} />{" "}
      {claim.chosen ? (
        <Tag tone="good" shape="tick">
          Used here
        </Tag>
      ) : null}
      {claim.chosen && claim.choice ? (
        <p>
          Chosen by {claim.choice.receiptHref ? <a href={claim.choice.receiptHref}>{claim.choice.by}</a> : claim.choice.by}
          {claim.choice.at ? (
            <>
              , <Moment at={claim.choice.at} />
            </>
          ) : null}
          . {claim.note ? `Why: ${claim.note}` : "Why is not recorded."}
        </p>
      ) : claim.note ? (
        <p>{claim.note}</p>
      ) : null}
    </>
  );
}
