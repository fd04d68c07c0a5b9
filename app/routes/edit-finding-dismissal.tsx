import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { TextArea } from "#app/components/base/text-field.tsx";
import { FindingHead } from "#app/components/positions/finding-head.tsx";
import { FindingSources } from "#app/components/positions/finding-list.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { optionalText, requiredText } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { dismissFinding } from "#app/services/positions/decide-finding.server.ts";
import { readFindingForDesk } from "#app/services/positions/read-findings.server.ts";

const DismissalForm = z.object({ key: requiredText("the finding"), reason: optionalText("the reason", 2000) });

export async function loader(args: LoaderFunctionArgs) {
  return readFindingForDesk(await requireActor(args), new URL(args.request.url).searchParams.get("key") ?? "");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const sent = await readForm(args.request, DismissalForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const done = await dismissFinding(context, sent.value.key, sent.value.reason);
  if (!done.ok) return showRefusals(done.refusals, sent.typed);
  return redirectWithNotice(args, "/edit/findings#dismissed", "The finding is put aside: nobody else sees it.");
}

export const meta: MetaFunction = () => [{ title: "Put a finding aside – Assent" }];

export default function Dismissal() {
  const { key, sentence, caveat, behind } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <FindingHead title="Put this finding aside" lead="Only editors see it then. It can wait again later." refusals={refused?.refusals} />
      <InsetText>
        <p>{sentence}</p>
        <p className="small">{caveat}</p>
      </InsetText>
      <FindingSources behind={behind} />
      <form method="post" className={formClass} noValidate>
        <input type="hidden" name="key" value={key} />
        <TextArea
          name="reason"
          label="Why it is put aside"
          hint="Editors read this."
          rows={3}
          defaultValue={typedOr(refused?.typed, "reason", "")}
          errors={messagesFor(refused?.refusals, "reason")}
        />
        <Button>Put aside</Button>
      </form>
    </>
  );
}
