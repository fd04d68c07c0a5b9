import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { RecordEditor } from "#app/components/editing/record-editor.tsx";
import { SavedMeanwhile, type SavedMeanwhileProps } from "#app/components/editing/saved-meanwhile.tsx";
import { ChangedTheirMind } from "#app/components/positions/changed-their-mind.tsx";
import type { FieldChange } from "#app/domain/events/event.ts";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { nextPositionAddress } from "#app/domain/positions/next-position-address.ts";
import { editAddress, publicAddress } from "#app/domain/records/addresses.ts";
import type { Clash } from "#app/domain/records/compare-fields.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readRecordForm } from "#app/http/record-form.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { correctRecord } from "#app/services/records/correct-record.server.ts";
import { readRecordForEditing, readSessionNumbers, readSuggestions } from "#app/services/records/read-record.server.ts";
import { requireForm } from "#app/services/records/require-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const { form, record, title } = await readRecordForEditing(context, args.params.kind ?? "", args.params.id ?? "");
  return { form, record, title, suggestions: await readSuggestions(context, form), sessions: await readSessionNumbers(context) };
}

/** The form as it comes back: refused, or because somebody else saved meanwhile. */
type Again = {
  typed: Typed;
  values: FieldTexts;
  refusals: readonly Refusal[];
  revision: number;
  shown: FieldTexts;
  meanwhile: { by: SavedMeanwhileProps["by"]; clashes: readonly Clash[]; theirChanges: readonly FieldChange[] } | null;
};

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = requireForm(args.params.kind ?? "");
  const id = args.params.id ?? "";
  const { typed, values, source, refusals, revision, shown, reason, intent } = await readRecordForm(args.request, form.fields);
  const keep = (why: readonly Refusal[]) =>
    data<Again>({ typed, values, refusals: why, revision, shown, meanwhile: null }, { status: 422 });
  if (refusals.length > 0) return keep(refusals);
  const publish = intent === "publish";
  const saved = await correctRecord(context, form.kind, id, { revision, shown, typed: values, reason, source, publish });
  if (!saved.ok) return keep(saved.refusals);
  const outcome = saved.value;
  if (outcome.kind === "meanwhile") {
    const { by, clashes, theirChanges, merged, now } = outcome;
    const meanwhile = { by, clashes, theirChanges };
    return data<Again>({ typed, values: merged, refusals: [], revision: outcome.revision, shown: now, meanwhile }, { status: 409 });
  }
  const notice = publish
    ? `“${outcome.title}” is published.`
    : outcome.kind === "saved"
      ? `“${outcome.title}” is saved.`
      : "Nothing was changed.";
  const page = publish ? publicAddress(form.kind, outcome.slug) : null;
  return redirectWithNotice(args, page ?? `${editAddress(form.kind, outcome.slug ?? id)}/history`, notice);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `Edit ${loaded?.title ?? "a record"} – Assent` }];

export default function EditRecord() {
  const { form, record, title, suggestions, sessions } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const words = recordKindWords[form.kind].one;
  const page = publicAddress(form.kind, record.slug);
  const isDraft = !form.isPart && record.publishedAt === null;
  const clashes: readonly Clash[] = again?.meanwhile?.clashes ?? [];
  return (
    <>
      <Breadcrumbs
        items={[{ label: "Home", href: "/" }, { label: "Editors’ desk", href: "/edit" }, ...(page ? [{ label: title, href: page }] : [])]}
      />
      <ErrorSummary refusals={again?.refusals ?? []} />
      {again?.meanwhile ? <SavedMeanwhile form={form} {...again.meanwhile} /> : null}
      <PageTitle
        caption={`Edit this ${words}`}
        tags={
          <>
            {isDraft ? <DraftTag /> : null}
            {record.isMadeUp ? <MadeUpTag /> : null}
          </>
        }
      >
        {title}
      </PageTitle>
      <EditLinks kind={form.kind} slug={record.slug ?? record.id} actorMayEdit isDraft={form.isPart ? undefined : isDraft} what={words} />
      {form.kind === "position" ? <ChangedTheirMind href={nextPositionAddress(record.texts)} /> : null}
      <RecordEditor
        form={form}
        values={again?.values ?? record.texts}
        refusals={again?.refusals ?? []}
        suggestions={suggestions}
        sessions={sessions}
        theirs={Object.fromEntries(clashes.map((clash) => [clash.field, clash.theirs]))}
        typed={(name) => typedOr(again?.typed, name, "")}
        opened={again ? { revision: again.revision, shown: again.shown } : { revision: record.revision, shown: record.texts }}
        buttons={isDraft ? [saveButton, { intent: "publish", label: "Save and publish", kind: "secondary" }] : [saveButton]}
      />
    </>
  );
}

const saveButton = { intent: "save", label: "Save" };
