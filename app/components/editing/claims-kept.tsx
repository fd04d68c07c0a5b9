import type { RecordForm } from "#app/domain/records/record-form.ts";
import { labelOf, showText } from "#app/domain/records/show-text.ts";
import { Button } from "../base/button.tsx";
import { Details } from "../base/details.tsx";
import { Tag } from "../base/tag.tsx";
import { TextField } from "../base/text-field.tsx";

export type ClaimKept = {
  id: string;
  field: string;
  value: string;
  chosen: number;
  note: string | null;
  chosen_by: string | null;
  source_title: string | null;
  source_url: string | null;
};
export type ClaimsKeptProps = {
  form: Pick<RecordForm, "fields">;
  claims: readonly ClaimKept[];
  /** Where a choice is sent; null: this viewer may not choose. */
  choiceAction: string | null;
};

/** What each source says of each field; an editor chooses between them, with a reason. */
export function ClaimsKept({ form, claims, choiceAction }: ClaimsKeptProps) {
  if (claims.length === 0) return <p>No source is recorded as saying something of its own.</p>;
  const fields = [...new Set(claims.map((claim) => claim.field))];
  return (
    <>
      {fields.map((field) => (
        <div key={field}>
          <h3>{labelOf(form, field)}</h3>
          <ul className="rows">
            {claims
              .filter((claim) => claim.field === field)
              .map((claim) => (
                <li className="rows__row" key={claim.id}>
                  <p>
                    <strong>
                      {showText(
                        form.fields.find((each) => each.name === field),
                        claim.value,
                      )}
                    </strong>
                    {claim.source_title ? ", says " : ""}
                    {claim.source_url ? <a href={claim.source_url}>{claim.source_title}</a> : claim.source_title}{" "}
                    {claim.chosen === 1 ? (
                      <Tag tone="good" shape="tick">
                        Used here
                      </Tag>
                    ) : null}
                  </p>
                  {claim.note ? <p className="secondary">{claim.note}</p> : null}
                  {claim.chosen_by && claim.chosen === 1 ? <p className="secondary small">Chosen by {claim.chosen_by}</p> : null}
                  {choiceAction && claim.chosen !== 1 ? <Choice claim={claim} action={choiceAction} /> : null}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Choice({ claim, action }: { claim: ClaimKept; action: string }) {
  return (
    <Details summary="Choose this one" isPlain>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="claim" value={claim.id} />
        <TextField
          id={`reason-${claim.id}`}
          name="reason"
          label="Why this one"
          hint="The record takes this value. The other claims stay, and so does the reason."
        />
        <Button isSmall>Choose</Button>
      </form>
    </Details>
  );
}
