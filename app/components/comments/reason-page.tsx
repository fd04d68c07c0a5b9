import { MAX_REASON } from "#app/domain/comments/comment.ts";
import type { ShownComment } from "#app/domain/comments/shown-comment.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Breadcrumbs } from "../base/breadcrumbs.tsx";
import { Button } from "../base/button.tsx";
import { ErrorSummary, messagesFor } from "../base/error-summary.tsx";
import { formClass } from "../base/form.tsx";
import { PageTitle } from "../base/page-title.tsx";
import { TextArea } from "../base/text-field.tsx";
import { CommentQuoted } from "./comment-quoted.tsx";

export type ReasonPageProps = {
  title: string;
  lead: string;
  label: string;
  hint: string;
  submit: string;
  comment: ShownComment;
  about: { kind: string; slug: string; title: string };
  action: string;
  refusals: readonly Refusal[];
  typed: string;
};

/** A page that asks for the reason of something done to a comment: reporting or hiding it. */
export function ReasonPage({ title, lead, label, hint, submit, comment, about, action, refusals, typed }: ReasonPageProps) {
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: about.title, href: `/${about.kind}s/${about.slug}` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle caption={about.title} lead={lead}>
        {title}
      </PageTitle>
      <CommentQuoted comment={comment} />
      <form className={formClass} method="post" action={action} noValidate>
        <TextArea
          name="reason"
          label={label}
          hint={hint}
          rows={3}
          maxLength={MAX_REASON}
          defaultValue={typed}
          errors={messagesFor(refusals, "reason")}
        />
        <Button>{submit}</Button>
      </form>
    </>
  );
}
