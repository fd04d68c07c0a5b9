import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button } from "#app/components/base/button.tsx";
import { Select } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { TextArea, TextField } from "#app/components/base/text-field.tsx";
import { SourceFields } from "#app/components/editing/source-fields.tsx";
import { editAddress } from "#app/domain/records/addresses.ts";
import { claimFields } from "#app/domain/records/claim-fields.ts";
import { labelOf, showText } from "#app/domain/records/show-text.ts";
import { requireActor } from "#app/http/context.server.ts";
import { findDay } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readSource } from "#app/http/record-form.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { addClaim } from "#app/services/records/add-claim.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { requireForm } from "#app/services/records/require-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  return readRecordForEditing(context, args.params.kind ?? "", args.params.id ?? "");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { kind = "", id = "" } = args.params;
  const { typed } = await readForm(args.request, z.unknown());
  const text = (name: string) => typed[name]?.[0]?.trim() || null;
  const { source, refusals } = readSource(text);
  if (refusals.length > 0) return showRefusals(refusals, typed);
  const field = requireForm(kind).fields.find((each) => each.name === text("field"));
  const value = text("value") ?? "";
  const added = await addClaim(context, kind, id, {
    field: field?.name ?? "",
    value: field?.shape === "day" ? (findDay(value) ?? value) : value,
    confidence: source?.confidence ?? "inferred",
    note: text("note"),
    source,
  });
  if (!added.ok) return showRefusals(added.refusals, typed);
  const notice = "The claim is recorded. The record itself stays as it is until a claim is chosen.";
  return redirectWithNotice(args, `/edit/${kind}/${encodeURIComponent(id)}/history#claims`, notice);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Claims: ${data?.title ?? ""} – Assent` }];

export default function AddClaim() {
  const { form, record, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusals = refused?.refusals ?? [];
  const typed = (name: string) => typedOr(refused?.typed, name, "");
  const at = editAddress(form.kind, record.slug ?? record.id);
  const options = claimFields(form).map((field) => {
    const present = showText(field, record.texts[field.name] ?? null);
    return {
      value: field.name,
      label: present ? `${labelOf(form, field.name)} (now: ${present.slice(0, 60)})` : labelOf(form, field.name),
    };
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: "History and sources", href: `${at}/history` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle
        caption="Record what another source says"
        lead="Where sources differ both stand, with one chosen and the reason given. This changes nothing on the record."
      >
        {title}
      </PageTitle>
      <form method="post" className={formClass} noValidate>
        <Select
          name="field"
          label="What the source speaks of"
          options={options}
          emptyLabel="Choose"
          defaultValue={typed("field")}
          errors={messagesFor(refusals, "field")}
        />
        <TextField
          name="value"
          label="What it says"
          hint="A day as day, month and year: 14 5 2024."
          defaultValue={typed("value")}
          errors={messagesFor(refusals, "value")}
        />
        <TextArea name="note" label="Note" hint="What is odd about it, if anything." rows={2} isOptional defaultValue={typed("note")} />
        <SourceFields typed={typed} refusals={refusals} legend="The source that says so" hint="A claim is what a source says." isRequired />
        <Button>Record the claim</Button>
      </form>
    </>
  );
}
