import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { requiredWholeNumber } from "#app/http/form-fields.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { undoChange } from "#app/services/records/undo-change.server.ts";

const UndoingForm = z.object({ change: requiredWholeNumber("the change", 1, Number.MAX_SAFE_INTEGER) });

/** The address of an undoing is only sent to; whoever opens it is led to the history. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/edit/${encodeURIComponent(params.kind ?? "")}/${encodeURIComponent(params.id ?? "")}/history`);
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { kind = "", id = "" } = args.params;
  const sent = await readForm(args.request, UndoingForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const { change } = sent.value;
  const undone = await undoChange(context, kind, id, change);
  if (!undone.ok) return showRefusals(undone.refusals);
  return redirectWithNotice(args, `/edit/${kind}/${encodeURIComponent(id)}/history`, `Change ${change} is undone.`);
}

/** Shown only where undoing is refused: the reasons, and the way back. */
export default function Undoing() {
  const refused = useActionData<typeof action>();
  const { kind, id } = useParams();
  const history = `/edit/${kind}/${id}/history`;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: "History", href: history },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} title="This change was not undone" />
      <PageTitle>Undo a change</PageTitle>
      <p>
        <a href={history}>Back to the history</a>
      </p>
    </>
  );
}
