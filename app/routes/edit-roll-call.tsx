import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup, FormButton } from "#app/components/base/button.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TextArea, TextField } from "#app/components/base/text-field.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { RollPreview, type RollPreviewShown } from "#app/components/editing/roll-preview.tsx";
import { VoteStatementForm } from "#app/components/editing/vote-statement-form.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { optionalText } from "#app/http/form-fields.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { readRollForEditing } from "#app/services/divisions/record-read-roll.server.ts";
import { previewRoll, recordRollCall } from "#app/services/divisions/record-roll-call.server.ts";

const RollForm = z.object({
  roll: optionalText("the roll-call", 60_000),
  revision: z.coerce.number().int().catch(0),
  is_seen: z.string().optional(),
  reason: optionalText("the reason"),
  intent: z.string().optional(),
});

export async function loader(args: LoaderFunctionArgs) {
  return readRollForEditing(await requireActor(args), args.params.id ?? "");
}

type Again = { typed: Typed; refusals: readonly Refusal[]; preview: RollPreviewShown | null; revision: number };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const division = await readRollForEditing(context, args.params.id ?? "");
  const sent = await readForm(args.request, RollForm);
  if (!sent.ok) return data<Again>({ ...sent, preview: null, revision: division.revision }, { status: 422 });
  const { roll, is_seen, revision, reason, intent } = sent.value;
  const preview = await previewRoll(context, roll ?? "", division.announced);
  const again = { typed: sent.typed, preview, revision: division.revision };
  if (intent !== "save") return data<Again>({ ...again, refusals: [] });
  const given = { text: roll ?? "", isSeen: is_seen !== undefined, revision, reason };
  const recorded = await recordRollCall(context, division.slug, given);
  if (!recorded.ok) return data<Again>({ ...again, refusals: recorded.refusals }, { status: 422 });
  return redirectWithNotice(
    args,
    `/edit/division/${division.slug}/roll-call`,
    `The roll-call is saved with ${recorded.value.names} names.`,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `Roll-call: ${loaded?.title ?? ""} – Assent` }];

export default function EditRollCall() {
  const { title, slug, roll, revision, statements } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: title, href: `/votes/${slug}` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle caption="Roll-call and statements">{title}</PageTitle>
      <EditLinks kind="division" slug={slug} actorMayEdit what="this division" />
      <Section id="roll-call" heading="Roll-call">
        <form method="post" className={formClass} noValidate>
          <input type="hidden" name="revision" value={again?.revision ?? revision} />
          <TextArea
            name="roll"
            label="The names as printed"
            hint="The headings For, Against and Abstentions, and below each a member a line: Surname, Forename (Seat) (Party)."
            rows={16}
            defaultValue={typedOr(again?.typed, "roll", roll)}
            errors={messagesFor(refusals, "roll")}
          />
          <TextField name="reason" label="Why it is changed" isOptional defaultValue={typedOr(again?.typed, "reason", "")} />
          {again?.preview ? <RollPreview preview={again.preview} refusals={refusals} /> : null}
          <ButtonGroup>
            <Button name="intent" value="preview" kind={again?.preview ? "secondary" : "primary"}>
              {again?.preview ? "Look again" : "Look at what was read"}
            </Button>
            {again?.preview ? (
              <Button name="intent" value="save">
                Save the roll-call
              </Button>
            ) : null}
          </ButtonGroup>
        </form>
      </Section>
      <Section id="statements" heading="What members said about their vote">
        <p>The recorded vote stands. What a member says that they meant is kept beside it.</p>
        {statements.length > 0 ? (
          <ul className="rows">
            {statements.map((statement) => (
              <li className="rows__row" key={statement.id}>
                <p>
                  <strong>{statement.printed_name}</strong>: “{statement.quote}”
                </p>
                <FormButton
                  action={`/edit/division/${slug}/vote-statements`}
                  fields={{ removes: statement.id }}
                  label={`Remove the statement of ${statement.printed_name}`}
                >
                  Remove
                </FormButton>
              </li>
            ))}
          </ul>
        ) : null}
        <VoteStatementForm action={`/edit/division/${slug}/vote-statements`} refusals={[]} typed={null} />
      </Section>
    </>
  );
}
