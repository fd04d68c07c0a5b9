import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Checkbox } from "#app/components/base/choice-field.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { RecordEditor } from "#app/components/editing/record-editor.tsx";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { keptForNext } from "#app/domain/positions/next-position-address.ts";
import { editAddress, publicAddress } from "#app/domain/records/addresses.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { madeElsewhere } from "#app/domain/records/record-forms.ts";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readRecordForm } from "#app/http/record-form.server.ts";
import { type Refused, redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { readReplyFields } from "#app/services/letters/reply-fields.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { readSessionNumbers, readSuggestions } from "#app/services/records/read-record.server.ts";
import { requireForm } from "#app/services/records/require-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const form = requireForm(args.params.kind ?? "");
  if (madeElsewhere.has(form.kind) || !may(context.actor, `${form.kind}.create`)) throw new AppError("not-found", "There is no such page.");
  const asked = new URL(args.request.url).searchParams;
  const bill = asked.get("bill");
  const holderAndSubject = form.kind === "position" ? Object.fromEntries(keptForNext.map((name) => [name, asked.get(name)])) : {};
  const answered = form.kind === "letter" ? asked.get("answers") : null;
  const reply = answered ? await readReplyFields(context, answered) : {};
  const given: FieldTexts = { ...holderAndSubject, bill, bills: bill, letter: asked.get("letter"), ...reply };
  return { form, given, suggestions: await readSuggestions(context, form), sessions: await readSessionNumbers(context) };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = requireForm(args.params.kind ?? "");
  const sent = await readRecordForm(args.request, form.fields);
  // Another page fills this form in: it is shown, and nothing is made yet.
  if (sent.intent === "fill") return data<Refused>({ refusals: [], typed: sent.typed });
  if (sent.refusals.length > 0) return showRefusals(sent.refusals, sent.typed);
  const publish = sent.intent === "publish" || form.isPart;
  const isMadeUp = sent.typed.is_made_up !== undefined;
  const made = await createRecord(context, form.kind, sent.values, { publish, source: sent.source, isMadeUp });
  if (!made.ok) return showRefusals(made.refusals, sent.typed);
  const { id, slug, title } = made.value;
  const page = publish ? publicAddress(form.kind, slug) : null;
  const unsourced =
    sent.source || isMadeUp ? "" : " No source is named yet: it stands in the list of records without one until you name it.";
  const notice = publish ? `“${title}” is recorded.${unsourced}` : `“${title}” is saved as a draft: only editors see it.`;
  return redirectWithNotice(args, page ?? `${editAddress(form.kind, slug ?? id)}/history`, notice);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add a ${data ? recordKindWords[data.form.kind].one : "record"} – Assent` },
];

export default function NewRecord() {
  const { form, given, suggestions, sessions } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = recordKindWords[form.kind].one;
  const values: FieldTexts = Object.fromEntries(
    form.fields.map(({ name }) => [name, refused ? typedOr(refused.typed, name, null) : (given[name] ?? null)]),
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle caption="Add to the record">{`New ${words}`}</PageTitle>
      <RecordEditor
        form={form}
        values={values}
        refusals={refused?.refusals ?? []}
        suggestions={suggestions}
        sessions={sessions}
        typed={(name) => typedOr(refused?.typed, name, "")}
        buttons={
          form.isPart
            ? [{ intent: "save", label: "Save" }]
            : [
                { intent: "draft", label: "Save as draft" },
                { intent: "publish", label: "Publish", kind: "secondary" },
              ]
        }
      >
        {form.isPart ? null : (
          <Checkbox
            name="is_made_up"
            label="This is made up"
            hint="For trying things out: the page says so plainly."
            isChecked={refused?.typed.is_made_up !== undefined}
          />
        )}
      </RecordEditor>
    </>
  );
}
