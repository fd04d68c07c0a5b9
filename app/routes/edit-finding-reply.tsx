import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "#app/components/base/button.tsx";
import { Checkbox } from "#app/components/base/choice-field.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { DateField, TextArea, TextField } from "#app/components/base/text-field.tsx";
import { FindingHead } from "#app/components/positions/finding-head.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { optionalDay, optionalText, requiredText, tickBox } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { keepReplyToFinding } from "#app/services/positions/decide-finding.server.ts";
import { readFindingForDesk } from "#app/services/positions/read-findings.server.ts";

const ReplyForm = z.object({
  key: requiredText("the finding"),
  revision: z.coerce.number().int().catch(0),
  reply_text: optionalText("the answer", 4000),
  reply_on: optionalDay("the day of the answer"),
  is_disputed: tickBox(),
  dispute_note: optionalText("what is disputed", 1000),
});

export async function loader(args: LoaderFunctionArgs) {
  return readFindingForDesk(await requireActor(args), new URL(args.request.url).searchParams.get("key") ?? "");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const sent = await readForm(args.request, ReplyForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const { key, revision, reply_text, reply_on, is_disputed, dispute_note } = sent.value;
  const given = { text: reply_text, on: reply_on, isDisputed: is_disputed, note: dispute_note };
  const done = await keepReplyToFinding(context, key, given, revision);
  if (!done.ok) return showRefusals(done.refusals, sent.typed);
  return redirectWithNotice(args, "/edit/findings#shown", "The answer is kept beside the finding.");
}

export const meta: MetaFunction = () => [{ title: "An answer to a finding – Assent" }];

export default function Reply() {
  const { key, sentence, decided, behind } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = (name: string, otherwise: string | null | undefined) => typedOr(refused?.typed, name, otherwise);
  const errors = (name: string) => messagesFor(refused?.refusals, name);
  return (
    <>
      <FindingHead
        title={`What ${behind.person.name} answers`}
        lead="It stands beside the finding wherever the finding is shown."
        refusals={refused?.refusals}
      />
      <InsetText>
        <p>{sentence}</p>
      </InsetText>
      <form method="post" className={formClass} noValidate>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="revision" value={decided?.revision ?? 0} />
        <TextArea
          name="reply_text"
          label="The answer, in their own words"
          rows={5}
          isOptional
          defaultValue={typed("reply_text", decided?.reply?.text)}
          errors={errors("reply_text")}
        />
        <DateField
          name="reply_on"
          label="When it was given"
          isOptional
          defaultValue={typed("reply_on", decided?.reply?.on)}
          errors={errors("reply_on")}
        />
        <Checkbox
          name="is_disputed"
          label="They say that it is not right"
          isChecked={refused ? refused.typed.is_disputed !== undefined : decided?.dispute != null}
        />
        <TextField
          name="dispute_note"
          label="What is disputed"
          isOptional
          defaultValue={typed("dispute_note", decided?.dispute?.note)}
          errors={errors("dispute_note")}
        />
        <Button>Save</Button>
      </form>
    </>
  );
}
