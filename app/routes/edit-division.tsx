import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Checkbox, Select } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { Notice } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { TextArea } from "#app/components/base/text-field.tsx";
import { RecordEditor } from "#app/components/editing/record-editor.tsx";
import { RollPreview, type RollPreviewShown } from "#app/components/editing/roll-preview.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { divisionForm } from "#app/domain/records/bill-forms.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readRecordForm } from "#app/http/record-form.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { previewDivision, recordDivision } from "#app/services/divisions/record-division.server.ts";
import { readAdvance } from "#app/services/procedure/read-advance.server.ts";
import { readSessionNumbers, readSuggestions } from "#app/services/records/read-record.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  if (!may(context.actor, "division.create")) throw new AppError("not-found", "There is no such page.");
  const bill = new URL(args.request.url).searchParams.get("bill");
  const advance = bill ? await readAdvance(context, bill) : null;
  return {
    bill: advance?.bill ?? null,
    events: advance?.events.map((each) => ({ value: each.id, label: `${each.stage}: ${each.label}, ${each.when}` })) ?? [],
    suggestions: await readSuggestions(context, divisionForm),
    sessions: await readSessionNumbers(context),
  };
}

type Again = { typed: Typed; refusals: readonly Refusal[]; preview: RollPreviewShown | null };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { typed, values, source, refusals, intent } = await readRecordForm(args.request, divisionForm.fields);
  const text = (name: string) => typed[name]?.[0]?.trim() || null;
  const roll = text("roll") ?? "";
  const again = (why: readonly Refusal[], preview: RollPreviewShown | null, status: number) =>
    data<Again>({ typed, refusals: why, preview }, { status });
  const previewed = await previewDivision(context, { typed: values, roll });
  const wrong = [...(previewed.ok ? [] : previewed.refusals), ...refusals];
  const preview = previewed.ok ? previewed.value : null;
  if (wrong.length > 0) return again(wrong, preview, 422);
  if (intent === "preview") return again([], preview, 200);
  const recorded = await recordDivision(context, {
    typed: values,
    roll,
    source,
    isSeen: typed.is_seen !== undefined,
    stageEventId: text("stage_event"),
    publish: intent === "publish",
    isMadeUp: typed.is_made_up !== undefined,
  });
  if (!recorded.ok) return again(recorded.refusals, preview, 422);
  const { slug, title, names } = recorded.value;
  return redirectWithNotice(
    args,
    intent === "publish" ? `/votes/${slug}` : `/edit/division/${slug}/history`,
    `“${title}” is recorded with ${names} names.`,
  );
}

export const meta: MetaFunction = () => [{ title: "Record a division – Assent" }];

export default function NewDivision() {
  const { bill, events, suggestions, sessions } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const preview = again?.preview ?? null;
  const values: FieldTexts = Object.fromEntries(
    divisionForm.fields.map(({ name }) => [
      name,
      again
        ? typedOr(again.typed, name, null)
        : name === "bill"
          ? (bill?.slug ?? null)
          : name === "session" && bill
            ? String(bill.session)
            : null,
    ]),
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          ...(bill ? [{ label: bill.title, href: `/bills/${bill.slug}` }] : []),
        ]}
      />
      <ErrorSummary refusals={refusals} />
      {preview && refusals.length === 0 ? (
        <Notice>
          The roll-call was read, and nothing is saved yet. <a href="#preview">Look at what was read</a>
        </Notice>
      ) : null}
      <PageTitle
        caption="Add to the record"
        lead="Enter what was announced, and paste the lists of names from the Official Report. You see what was read before it is kept."
      >
        Record a division
      </PageTitle>
      <RecordEditor
        form={divisionForm}
        values={values}
        refusals={refusals}
        suggestions={suggestions}
        sessions={sessions}
        typed={(name) => typedOr(again?.typed, name, "")}
        buttons={
          preview
            ? [
                { intent: "preview", label: "Look again", kind: "secondary" },
                { intent: "draft", label: "Save as draft", kind: "secondary" },
                { intent: "publish", label: "Publish" },
              ]
            : [{ intent: "preview", label: "Look at what was read" }]
        }
      >
        {events.length > 0 ? (
          <Select
            name="stage_event"
            label="The step that this division decided"
            isOptional
            emptyLabel="None of these"
            options={events}
            defaultValue={typedOr(again?.typed, "stage_event", "")}
          />
        ) : null}
        <TextArea
          name="roll"
          label="The roll-call"
          hint="As printed: the headings For, Against and Abstentions, and below each a member a line: Surname, Forename (Seat) (Party)."
          rows={14}
          defaultValue={typedOr(again?.typed, "roll", "")}
          errors={messagesFor(refusals, "roll")}
        />
        <Checkbox
          name="is_made_up"
          label="This is made up"
          hint="For trying things out."
          isChecked={again?.typed.is_made_up !== undefined}
        />
        {preview ? <RollPreview preview={preview} refusals={refusals} /> : null}
      </RecordEditor>
    </>
  );
}
