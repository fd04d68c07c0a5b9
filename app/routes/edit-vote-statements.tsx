import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { VoteStatementForm } from "#app/components/editing/vote-statement-form.tsx";
import { voteWords } from "#app/domain/facts/division.ts";
import { requireActor } from "#app/http/context.server.ts";
import { optionalText } from "#app/http/form-fields.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { recordVoteStatement, removeVoteStatement } from "#app/services/divisions/record-vote-statement.server.ts";

const StatementForm = z.object({
  removes: optionalText("the statement"),
  printed_name: optionalText("the member's name"),
  quote: optionalText("the quotation", 2000),
  intended_vote: z
    .enum(voteWords)
    .optional()
    .transform((vote) => vote ?? null),
  reply: optionalText("the answer", 2000),
  effect: optionalText("what came of it", 2000),
});

/** The address is only sent to; whoever opens it is led to the page with the statements. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/edit/division/${encodeURIComponent(params.id ?? "")}/roll-call#statements`);
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const id = args.params.id ?? "";
  const sent = await readForm(args.request, StatementForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const { removes, printed_name, quote, intended_vote, reply, effect } = sent.value;
  const back = `/edit/division/${encodeURIComponent(id)}/roll-call#statements`;
  if (removes) {
    await removeVoteStatement(context, id, removes);
    return redirectWithNotice(args, back, "The statement is removed. Its words stay in the history.");
  }
  const recorded = await recordVoteStatement(context, id, { printedName: printed_name, quote, intendedVote: intended_vote, reply, effect });
  if (!recorded.ok) return showRefusals(recorded.refusals, sent.typed);
  return redirectWithNotice(args, back, `The statement of ${recorded.value.name} is recorded.`);
}

/** Shown only where a statement is refused: the form again, with what was typed. */
export default function VoteStatements() {
  const refused = useActionData<typeof action>();
  const { id } = useParams();
  const back = `/edit/division/${id}/roll-call`;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: "Roll-call and statements", href: back },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle>What a member said about their vote</PageTitle>
      <VoteStatementForm action="" refusals={refused?.refusals ?? []} typed={refused?.typed ?? null} />
    </>
  );
}
