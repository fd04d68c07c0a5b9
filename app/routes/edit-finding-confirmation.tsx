import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { FindingHead } from "#app/components/positions/finding-head.tsx";
import { FindingSources } from "#app/components/positions/finding-list.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { requiredText } from "#app/http/form-fields.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { confirmFinding } from "#app/services/positions/decide-finding.server.ts";
import { readFindingForDesk } from "#app/services/positions/read-findings.server.ts";

const ConfirmationForm = z.object({ key: requiredText("the finding"), sentence: requiredText("the sentence", 4000) });

export async function loader(args: LoaderFunctionArgs) {
  return readFindingForDesk(await requireActor(args), new URL(args.request.url).searchParams.get("key") ?? "");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const sent = await readForm(args.request, ConfirmationForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const done = await confirmFinding(context, sent.value.key, sent.value.sentence);
  if (!done.ok) return showRefusals(done.refusals, sent.typed);
  return redirectWithNotice(args, "/edit/findings#shown", "The finding is confirmed: everyone can read it.");
}

export const meta: MetaFunction = () => [{ title: "Confirm a finding – Assent" }];

export default function Confirmation() {
  const { key, sentence, caveat, behind } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <FindingHead
        title="Confirm this finding?"
        lead="From then on everyone reads it on the person’s page and on the bill’s positions, in exactly these words."
        refusals={refused?.refusals}
      />
      <InsetText>
        <p>{sentence}</p>
        <p className="small">{caveat}</p>
      </InsetText>
      <FindingSources behind={behind} />
      <form method="post" className={formClass}>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="sentence" value={sentence} />
        <ButtonGroup>
          <Button>Confirm and show to everyone</Button>
        </ButtonGroup>
      </form>
      <p>
        <a href="/edit/findings">Back without confirming</a>
      </p>
    </>
  );
}
