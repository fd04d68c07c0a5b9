import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button } from "#app/components/base/button.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { SourceFields } from "#app/components/editing/source-fields.tsx";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { editAddress, publicAddress } from "#app/domain/records/addresses.ts";
import { requireActor } from "#app/http/context.server.ts";
import { optionalText } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readSource } from "#app/http/record-form.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { lacksSourceToPublish } from "#app/services/sources/require-source.server.ts";

const PublicationForm = z.object({ intent: z.enum(["publish", "withdraw"]), reason: optionalText("the reason") });

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const { form, record, title } = await readRecordForEditing(context, args.params.kind ?? "", args.params.id ?? "");
  if (form.isPart) throw new AppError("not-found", "A part of a bill is published with its bill.");
  const lacksSource = record.publishedAt === null && (await lacksSourceToPublish(context, form.kind, record));
  return { lacksSource, kind: form.kind, slug: record.slug ?? record.id, title, isDraft: record.publishedAt === null };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { kind = "", id = "" } = args.params;
  const sent = await readForm(args.request, PublicationForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const publish = sent.value.intent === "publish";
  const { source, refusals } = readSource((name) => sent.typed[name]?.[0]?.trim() || null);
  if (refusals.length > 0) return showRefusals(refusals, sent.typed);
  const done = await setPublished(context, kind, id, publish, sent.value.reason, source);
  if (!done.ok) return showRefusals(done.refusals.map(asOnThisPage), sent.typed);
  const { title } = done.value;
  const notice = publish ? `“${title}” is published.` : `“${title}” is withdrawn from view.`;
  return redirectWithNotice(args, `/edit/${kind}/${encodeURIComponent(id)}/history`, notice);
}

/** The page that publishes has no fields of the record: what is wrong with those stands at its top. */
function asOnThisPage({ field, message }: Refusal): Refusal {
  return field?.startsWith("source_") || field === "reason" ? { field, message } : { message };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.isDraft ? "Publish" : "Withdraw from view"}: ${data?.title ?? ""} – Assent` },
];

export default function Publication() {
  const { kind, slug, title, isDraft, lacksSource } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = recordKindWords[kind].one;
  const page = publicAddress(kind, slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: title, href: page ?? editAddress(kind, slug) },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle caption={isDraft ? `Publish this ${words}` : `Withdraw this ${words} from view`}>{title}</PageTitle>
      <form method="post" className={formClass} noValidate>
        {isDraft ? (
          <>
            <p>Everyone will be able to read it, and those who follow what it is about are told.</p>
            {lacksSource ? (
              <SourceFields
                typed={(name) => typedOr(refused?.typed, name, "")}
                refusals={refused?.refusals}
                hint="No source is named for this yet, and nothing is published here without one."
                isRequired
              />
            ) : null}
            <Button name="intent" value="publish">
              Publish
            </Button>
          </>
        ) : (
          <>
            <p>Only editors will see it. Nothing is deleted: it can be published again.</p>
            <TextField
              name="reason"
              label="Why it is withdrawn from view"
              hint="Editors read this in the history."
              defaultValue={typedOr(refused?.typed, "reason", "")}
              errors={messagesFor(refused?.refusals, "reason")}
            />
            <Button kind="danger" name="intent" value="withdraw">
              Withdraw from view
            </Button>
          </>
        )}
      </form>
    </>
  );
}
