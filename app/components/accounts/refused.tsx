import type { Refusal } from "#app/lib/outcome.ts";
import { ErrorSummary } from "../base/error-summary.tsx";
import { PageTitle } from "../base/page-title.tsx";

export type RefusedProps = { refusals: readonly Refusal[]; back: { href: string; label: string } };

/** The answer to a button that could not do what it says: why, and the way on. */
export function Refused({ refusals, back }: RefusedProps) {
  return (
    <>
      <PageTitle>Nothing was changed</PageTitle>
      <ErrorSummary refusals={refusals.map(({ message, rule }) => ({ message, rule }))} />
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
    </>
  );
}
