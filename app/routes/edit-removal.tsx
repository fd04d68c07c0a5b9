import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button } from "#app/components/base/button.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { editAddress } from "#app/domain/records/addresses.ts";
import { requireActor } from "#app/http/context.server.ts";
import { optionalText } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { removePart, restorePart } from "#app/services/records/remove-part.server.ts";

const RemovalForm = z.object({ intent: z.enum(["remove", "restore"]), reason: optionalText("the reason") });

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const { form, record, title } = await readRecordForEditing(context, args.params.kind ?? "", args.params.id ?? "");
  if (!form.isPart || form.kind === "source") throw new AppError("not-found", "There is no such page.");
  return { kind: form.kind, id: record.id, title };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { kind = "", id = "" } = args.params;
  const sent = await readForm(args.request, RemovalForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const removes = sent.value.intent === "remove";
  const done = removes ? await removePart(context, kind, id, sent.value.reason) : await restorePart(context, kind, id);
  if (!done.ok) return showRefusals(done.refusals, sent.typed);
  const { title } = done.value;
  return redirectWithNotice(args, "/edit#changes", removes ? `“${title}” is removed. It can be brought back here.` : `“${title}” is back.`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Remove: ${data?.title ?? ""} – Assent` }];

export default function Removal() {
  const { kind, id, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: title, href: editAddress(kind, id) },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle caption={`Remove this ${recordKindWords[kind].one}`}>{title}</PageTitle>
      <form method="post" className={formClass} noValidate>
        <p>It is taken out of the bill. The history keeps what it held, and it can be brought back from the editors’ desk.</p>
        {kind === "stage_event" ? (
          <p>The bill’s outcome and dates stay as they are: correct them on the bill where they came of this event.</p>
        ) : null}
        <TextField
          name="reason"
          label="Why it is removed"
          defaultValue={typedOr(refused?.typed, "reason", "")}
          errors={messagesFor(refused?.refusals, "reason")}
        />
        <Button kind="danger" name="intent" value="remove">
          Remove
        </Button>
      </form>
    </>
  );
}
