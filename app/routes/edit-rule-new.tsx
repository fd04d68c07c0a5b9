import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { RecordEditor } from "#app/components/editing/record-editor.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { ruleForms } from "#app/domain/records/rule-forms.ts";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readRecordForm } from "#app/http/record-form.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { addRule } from "#app/services/rules/correct-rule.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireActor(args);
  if (!may(actor, "rule.correct")) throw new AppError("not-found", "There is no such page.");
  return { form: ruleForms[requireKind(args.params.kind)] };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const kind = requireKind(args.params.kind);
  const { typed, values } = await readRecordForm(args.request, ruleForms[kind].fields);
  const added = await addRule(context, kind, values);
  if (!added.ok) return showRefusals(added.refusals, typed);
  return redirectWithNotice(args, `/rules#${anchors[kind]}`, `${added.value.title} is added.`);
}

const anchors = { rule: "intervals", calendar: "calendar", reply: "replies" } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add a ${data?.form.one ?? "rule"} – Assent` }];

export default function NewRule() {
  const { form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = (name: string) => typedOr(refused?.typed, name, "");
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "The rules that we go by", href: "/rules" },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle caption="Add to the rules">{`New ${form.one}`}</PageTitle>
      <RecordEditor
        form={form}
        values={Object.fromEntries(form.fields.map(({ name }) => [name, typed(name) || null]))}
        refusals={refused?.refusals ?? []}
        suggestions={{}}
        sessions={[]}
        typed={typed}
        asksForSource={false}
        buttons={[{ intent: "save", label: "Save" }]}
      />
    </>
  );
}

function requireKind(text: string | undefined): "rule" | "calendar" | "reply" {
  if (text !== "rule" && text !== "calendar" && text !== "reply") throw new AppError("not-found", "There is no such page.");
  return text;
}
