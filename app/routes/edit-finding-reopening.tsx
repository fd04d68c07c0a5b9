import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { requiredText } from "#app/http/form-fields.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { reopenFinding } from "#app/services/positions/decide-finding.server.ts";

const ReopeningForm = z.object({ key: requiredText("the finding") });

/** The address is only sent to; whoever opens it is led to the findings. */
export function loader() {
  return redirect("/edit/findings");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const sent = await readForm(args.request, ReopeningForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const done = await reopenFinding(context, sent.value.key);
  if (!done.ok) return showRefusals(done.refusals, sent.typed);
  return redirectWithNotice(args, "/edit/findings#waiting", "Taken back: the finding waits again, and nobody else sees it.");
}

export const meta: MetaFunction = () => [{ title: "Take a decision back – Assent" }];

/** Shown only where taking back is refused: the reason, and the way back. */
export default function Reopening() {
  const refused = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: "Said and voted", href: "/edit/findings" },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} title="This was not taken back" />
      <PageTitle>Take a decision back</PageTitle>
      <p>
        <a href="/edit/findings">Back to the findings</a>
      </p>
    </>
  );
}
