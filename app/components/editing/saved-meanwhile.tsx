import type { FieldChange } from "#app/domain/events/event.ts";
import type { RecordForm } from "#app/domain/records/record-form.ts";
import { labelOf } from "#app/domain/records/show-text.ts";
import { formatInstant, type Instant } from "#app/lib/dates.ts";
import { Message } from "../base/message.tsx";

export type SavedMeanwhileProps = {
  form: Pick<RecordForm, "fields">;
  by: readonly { name: string; at: Instant }[];
  /** Fields that both changed: mine are in the form, theirs beside it. */
  clashes: readonly { field: string }[];
  theirChanges: readonly FieldChange[];
};

/** Somebody else saved while this form was open: nothing is saved yet, and nobody's text is lost. */
export function SavedMeanwhile({ form, by, clashes, theirChanges }: SavedMeanwhileProps) {
  const clashing = new Set(clashes.map((each) => each.field));
  const takenOver = theirChanges.filter((change) => !clashing.has(change.field));
  const [last] = by;
  return (
    <Message kind="warning" title={`${last?.name ?? "Somebody else"} saved this while you were writing`} isNews>
      {last ? <p>{by.map(({ name, at }) => `${name} on ${formatInstant(at)}`).join("; ")}.</p> : null}
      {clashes.length > 0 ? (
        <>
          <p>
            You both changed the following. Your text is in the field and theirs is beside it: take over what you need, then save again.
            Theirs also stays in the history.
          </p>
          <ul>
            {clashes.map(({ field }) => (
              <li key={field}>
                <a href={`#${field}`}>{labelOf(form, field)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>You changed different fields. Both are in the form now: save again to keep your changes beside theirs.</p>
      )}
      {takenOver.length > 0 ? <p>Taken over from them: {takenOver.map((change) => labelOf(form, change.field)).join(", ")}.</p> : null}
    </Message>
  );
}
