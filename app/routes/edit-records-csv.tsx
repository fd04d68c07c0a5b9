import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { Checkbox } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { FieldGroup } from "#app/components/base/field.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { TextArea } from "#app/components/base/text-field.tsx";
import { CsvPreviewTable } from "#app/components/editing/letter-csv-preview.tsx";
import { FileField } from "#app/components/editing/letter-file-field.tsx";
import { SourceFields } from "#app/components/editing/source-fields.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readFormData } from "#app/http/forms.server.ts";
import { readSource } from "#app/http/record-form.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { readFormWithFile } from "#app/http/uploaded-file.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { type CsvKind, type CsvPreview, mostRowsAtOnce, previewCsv, takeCsv } from "#app/services/letters/take-csv.server.ts";
import { textOfFile } from "#app/services/letters/text-of-file.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireActor(args);
  const kind = kindIn(args.request);
  if (!may(actor, `${kind}.create`)) throw new AppError("not-found", "There is no such page.");
  return { kind, most: mostRowsAtOnce };
}

type Again = { typed: Typed; refusals: readonly Refusal[]; preview: CsvPreview | null };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const kind = kindIn(args.request);
  if (!may(context.actor, `${kind}.create`)) throw new AppError("not-found", "There is no such page.");
  const { form, file } = await readFormWithFile(args.request, "file");
  const { typed: sent } = readFormData(form, z.unknown());
  const given = file
    ? { name: file.name || null, text: textOfFile(file.bytes) }
    : { name: sent.name?.[0] || null, text: String(form.get("csv") ?? "") };
  const typed: Typed = { ...sent, csv: [given.text], name: [given.name ?? ""] };
  const again = (refusals: readonly Refusal[], preview: CsvPreview | null, status = 422) =>
    data<Again>({ typed, refusals, preview }, { status });
  if (given.text.trim() === "") return again([{ field: "file", message: "Choose a file, or paste the rows" }], null);
  const { source, refusals } = readSource((name) => sent[name]?.[0]?.trim() || null);
  const intent = sent.intent?.[0] ?? "preview";
  const choices = {
    publish: intent === "publish",
    isMadeUp: sent.is_made_up !== undefined,
    takesTwins: sent.takes_twins !== undefined,
    source,
  };
  // A file that was just chosen is looked at first, whichever button was pressed.
  if (intent === "preview" || file) return shown(await previewCsv(context, kind, given, choices));
  const taken = refusals.length > 0 ? { ok: false as const, refusals } : await takeCsv(context, kind, given, choices);
  if (!taken.ok) return again(taken.refusals, await previewCsv(context, kind, given, choices));
  const { count } = taken.value;
  const words = count === 1 ? `One ${kind} is` : `${count} ${kind}s are`;
  return redirectWithNotice(
    args,
    intent === "publish" ? "/receipts" : "/edit",
    `${words} recorded${intent === "publish" ? "" : " as drafts"}. The receipt says what came.`,
  );

  function shown(preview: CsvPreview) {
    if (preview.refusal) return again([{ field: "csv", message: preview.refusal }], null);
    return again([], preview, 200);
  }
}

function kindIn(request: Request): CsvKind {
  return new URL(request.url).pathname.includes("/edit/statements/") ? "statement" : "letter";
}

export const handle = { isWide: true };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.kind === "statement" ? "Statements" : "Letters"} from CSV – Assent` },
];

export default function RecordsFromCsv() {
  const { kind, most } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const preview = again?.preview ?? null;
  const typed = (name: string) => typedOr(again?.typed, name, "");
  const isReady = preview !== null && preview.wrong === 0;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle
        caption="Add to the record"
        lead={`A table of at most ${most} rows. You see every row before anything is kept; then all are kept, or none.`}
      >
        {kind === "letter" ? "Letters from CSV" : "Statements from CSV"}
      </PageTitle>
      <p>
        The first row names the columns, by the names of the form’s fields, in any order.{" "}
        <a href={`/edit/${kind}s/example.csv`}>Take an example</a> to begin from. Several values in a cell stand apart by “ | ”.
      </p>
      <form method="post" encType="multipart/form-data" className={formClass} noValidate>
        <input type="hidden" name="name" value={typed("name")} />
        {preview ? <CsvPreviewTable kind={kind} preview={preview} fileName={typed("name") || null} /> : null}
        <TextArea
          name="csv"
          label={preview ? "The rows as they were read: correct them here" : "Paste the rows"}
          rows={preview ? 8 : 12}
          defaultValue={typed("csv")}
          errors={messagesFor(refusals, "csv")}
        />
        <FileField
          name="file"
          label={preview ? "Or another file" : "Or a file"}
          isOptional
          accept=".csv,.tsv,.txt,text/csv"
          errors={messagesFor(refusals, "file")}
        />
        {isReady ? (
          <>
            {preview.twins > 0 ? (
              <FieldGroup name="takes_twins-group" label="Rows that look like what we hold" errors={messagesFor(refusals, "takes_twins")}>
                <Checkbox name="takes_twins" label="They are others: take them too" isChecked={again?.typed.takes_twins !== undefined} />
              </FieldGroup>
            ) : null}
            <SourceFields
              typed={typed}
              refusals={refusals}
              hint="Where all of these were read. Drafts can be saved without; nothing is published without one."
            />
            <Checkbox
              name="is_made_up"
              label="These are made up"
              hint="For trying things out: the pages say so plainly."
              isChecked={again?.typed.is_made_up !== undefined}
            />
          </>
        ) : null}
        <ButtonGroup>
          <Button name="intent" value="preview" kind={isReady ? "secondary" : "primary"}>
            {preview ? "Look again" : "Look at what is read"}
          </Button>
          {isReady ? (
            <>
              <Button name="intent" value="drafts">
                Save all as drafts
              </Button>
              <Button name="intent" value="publish" kind="secondary">
                Publish all
              </Button>
            </>
          ) : null}
        </ButtonGroup>
      </form>
    </>
  );
}
