import type { ReactNode } from "react";
import type { Refusal } from "#app/lib/outcome.ts";
import { Breadcrumbs } from "../base/breadcrumbs.tsx";
import { ErrorSummary } from "../base/error-summary.tsx";
import { formClass } from "../base/form.tsx";
import { PageTitle } from "../base/page-title.tsx";

export type AccountPageProps = {
  title: string;
  lead?: string;
  /** The pages above, after "Home". */
  above?: readonly { label: string; href: string }[];
  refusals?: readonly Refusal[];
  children: ReactNode;
};

/** A page of one form about an account or a team. */
export function AccountPage({ title, lead, above = [], refusals = [], children }: AccountPageProps) {
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }, ...above]} />
      <ErrorSummary refusals={refusals} />
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </>
  );
}

export type PostFormProps = { action?: string; children: ReactNode };

/** A form that sends to the page that it stands on, or to another. */
export function PostForm({ action, children }: PostFormProps) {
  return (
    <form className={formClass} method="post" action={action} noValidate>
      {children}
    </form>
  );
}
