import type { Refusal } from "#app/lib/outcome.ts";
import { Breadcrumbs } from "../base/breadcrumbs.tsx";
import { ErrorSummary } from "../base/error-summary.tsx";
import { PageTitle } from "../base/page-title.tsx";

export type FindingHeadProps = { title: string; lead?: string; refusals: readonly Refusal[] | undefined; refusedTitle?: string };

/** The head of each page on which an editor decides about a finding: the way back, what was refused, and what the page is for. */
export function FindingHead({ title, lead, refusals = [], refusedTitle }: FindingHeadProps) {
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: "Said and voted", href: "/edit/findings" },
        ]}
      />
      <ErrorSummary refusals={refusals} title={refusedTitle} />
      <PageTitle lead={lead}>{title}</PageTitle>
    </>
  );
}
