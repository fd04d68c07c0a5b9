import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { RecordEditor } from "#app/components/editing/record-editor.tsx";
import { SavedMeanwhile } from "#app/components/editing/saved-meanwhile.tsx";
import type { Clash } from "#app/domain/records/compare-fields.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { type RuleKindKept, ruleForms, ruleKindsKept } from "#app/domain/records/rule-forms.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readRecordForm } from "#app/http/record-form.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { correctRule, readRuleForEditing } from "#app/services/rules/correct-rule.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readRuleForEditing(await requireActor(args), requireKind(args.params.kind), args.params.id ?? "");
}

type Again = {
  typed: Typed;
  values: FieldTexts;
  refusals: readonly Refusal[];
  revision: number;
  shown: FieldTexts;
  clashes: readonly Clash[] | null;
};

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const kind = requireKind(args.params.kind);
  // A rule's source is a field of its own and not a citation.
  const { typed, values, revision, shown, reason } = await readRecordForm(args.request, ruleForms[kind].fields);
  const saved = await correctRule(context, kind, args.params.id ?? "", { revision, shown, typed: values, reason });
  if (!saved.ok) return data<Again>({ typed, values, refusals: saved.refusals, revision, shown, clashes: null }, { status: 422 });
  if (saved.value.kind === "meanwhile") {
    const { merged, now, clashes } = saved.value;
    return data<Again>({ typed, values: merged, refusals: [], revision: saved.value.revision, shown: now, clashes }, { status: 409 });
  }
  return redirectWithNotice(
    args,
    `/rules#${anchors[kind]}`,
    saved.value.changes.length > 0 ? `${saved.value.title} is corrected.` : "Nothing was changed.",
  );
}

const anchors: Record<RuleKindKept, string> = { rule: "intervals", calendar: "calendar", session: "sessions", reply: "replies" };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `Correct ${loaded?.title ?? "a rule"} – Assent` }];

export default function EditRule() {
  const { form, revision, title, texts } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const clashes: readonly Clash[] = again?.clashes ?? [];
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "The rules that we go by", href: "/rules" },
        ]}
      />
      <ErrorSummary refusals={again?.refusals ?? []} />
      {again?.clashes ? <SavedMeanwhile form={form} by={[]} clashes={clashes} theirChanges={[]} /> : null}
      <PageTitle caption={`Correct a ${form.one}`}>{title}</PageTitle>
      <RecordEditor
        form={form}
        values={again?.values ?? texts}
        refusals={again?.refusals ?? []}
        suggestions={{}}
        sessions={[]}
        theirs={Object.fromEntries(clashes.map((clash) => [clash.field, clash.theirs]))}
        typed={(name) => typedOr(again?.typed, name, "")}
        opened={again ? { revision: again.revision, shown: again.shown } : { revision, shown: texts }}
        asksForSource={false}
        buttons={[{ intent: "save", label: "Save" }]}
      />
    </>
  );
}

function requireKind(text: string | undefined): RuleKindKept {
  const kind = ruleKindsKept.find((each) => each === text);
  if (!kind) throw new AppError("not-found", "There is no such page.");
  return kind;
}
