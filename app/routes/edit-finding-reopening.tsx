import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { FindingHead } from "#app/components/positions/finding-head.tsx";
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
      <FindingHead title="Take a decision back" refusals={refused?.refusals} refusedTitle="This was not taken back" />
      <p>
        <a href="/edit/findings">Back to the findings</a>
      </p>
    </>
  );
}
