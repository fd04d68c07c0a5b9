import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button } from "#app/components/base/button.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { optionalText, requiredText } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { chooseClaim } from "#app/services/records/choose-claim.server.ts";

const ChoiceForm = z.object({ claim: requiredText("the claim"), reason: optionalText("the reason") });

/** The address of a choice is only sent to; whoever opens it is led to the claims. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/edit/${encodeURIComponent(params.kind ?? "")}/${encodeURIComponent(params.id ?? "")}/history#claims`);
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { kind = "", id = "" } = args.params;
  const sent = await readForm(args.request, ChoiceForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const chosen = await chooseClaim(context, kind, id, { claimId: sent.value.claim, reason: sent.value.reason });
  if (!chosen.ok) return showRefusals(chosen.refusals, sent.typed);
  return redirectWithNotice(
    args,
    `/edit/${kind}/${encodeURIComponent(id)}/history#claims`,
    "The claim is chosen, and the record says so now.",
  );
}

/** Shown only where a choice is refused: the form again, with what was typed. */
export default function ClaimChoice() {
  const refused = useActionData<typeof action>();
  const { kind, id } = useParams();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: "History and sources", href: `/edit/${kind}/${id}/history` },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle>Choose a claim</PageTitle>
      <form method="post" className={formClass} noValidate>
        <input type="hidden" name="claim" value={typedOr(refused?.typed, "claim", "")} />
        <TextField
          name="reason"
          label="Why this one"
          defaultValue={typedOr(refused?.typed, "reason", "")}
          errors={messagesFor(refused?.refusals, "reason")}
        />
        <Button>Choose</Button>
      </form>
    </>
  );
}
