import type { Refusal } from "#app/lib/outcome.ts";

export type ErrorSummaryProps = {
  refusals: readonly Refusal[];
  title?: string;
  /** The id of a field, where it is not the field's name. */
  fieldId?: (field: string) => string;
};

/** All that is wrong with a form, each linked to its field, with the rule it rests on. Takes focus when the page loads. */
export function ErrorSummary({ refusals, title = "There is a problem", fieldId = (field) => field }: ErrorSummaryProps) {
  if (refusals.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the summary is the answer to what the person just did.
      autoFocus
      id="error-summary"
      data-takes-focus
    >
      <h2 className="error-summary__title" id="error-summary-title">
        {title}
      </h2>
      <ul className="error-summary__list">
        {refusals.map((refusal) => (
          <li key={`${refusal.field}|${refusal.message}`}>
            {refusal.field ? <a href={`#${fieldId(refusal.field)}`}>{refusal.message}</a> : <strong>{refusal.message}</strong>}
            {refusal.rule ? <span className="error-summary__rule">Rule: {refusal.rule}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The messages that belong to one field. */
export function messagesFor(refusals: readonly Refusal[] | null | undefined, field: string): readonly string[] {
  return (refusals ?? []).filter((refusal) => refusal.field === field).map((refusal) => refusal.message);
}
