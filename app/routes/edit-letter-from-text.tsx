import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { Checkbox } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { TextArea } from "#app/components/base/text-field.tsx";
import { FoundBesides, RequestsFound, TextToKeep } from "#app/components/editing/letter-found.tsx";
import { RecordEditor } from "#app/components/editing/record-editor.tsx";
import type { SuggestedLetter } from "#app/domain/letters/suggest-fields.ts";
import { may } from "#app/domain/permissions/may.ts";
import { letterForm } from "#app/domain/records/letter-forms.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { formIn } from "#app/http/forms.server.ts";
import { readRecordFields } from "#app/http/record-form.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { recordPastedLetter, suggestLetter } from "#app/services/letters/take-pasted-letter.server.ts";
import { readSuggestions } from "#app/services/records/read-record.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  if (!may(context.actor, "letter.create")) throw new AppError("not-found", "There is no such page.");
  return { suggestions: await readSuggestions(context, letterForm) };
}

/** The page after the text was read: the form with what was found, or with what was typed and refused. */
type Again = { typed: Typed; refusals: readonly Refusal[]; pasted: string; found: SuggestedLetter | null; values: FieldTexts };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await formIn(args.request);
  const pasted = String(form.get("pasted") ?? "").replaceAll(/\r\n?/g, "\n");
  const sent = readRecordFields(form, letterForm.fields);
  const found = await suggestLetter(context, pasted);
  if (!found.ok) return data<Again>({ typed: sent.typed, refusals: found.refusals, pasted, found: null, values: {} }, { status: 422 });
  if (sent.intent === "read") return data<Again>({ typed: {}, refusals: [], pasted, found: found.value, values: found.value.values });
  const ticked = new Set(sent.typed.takes_request ?? []);
  const requests = found.value.requests.flatMap(({ words }, place) =>
    ticked.has(String(place))
      ? [{ key: `request_${place}`, summary: sent.typed[`request_${place}`]?.[0] ?? "", quote: words.slice(0, 700) }]
      : [],
  );
  const keep = (refusals: readonly Refusal[]) =>
    data<Again>({ typed: sent.typed, refusals, pasted, found: found.value, values: sent.values }, { status: 422 });
  if (sent.refusals.length > 0) return keep(sent.refusals);
  const publish = sent.intent === "publish";
  const made = await recordPastedLetter(context, {
    typed: sent.values,
    publish,
    isMadeUp: sent.typed.is_made_up !== undefined,
    source: sent.source,
    requests,
    text: sent.typed.keeps_text === undefined ? null : pasted,
    isSeen: sent.typed.is_seen !== undefined,
  });
  if (!made.ok) return keep(made.refusals);
  const { slug, title, requests: count } = made.value;
  const asked = count === 0 ? "" : count === 1 ? " One request is recorded as a draft." : ` ${count} requests are recorded as drafts.`;
  return redirectWithNotice(
    args,
    `/letters/${slug}`,
    publish ? `“${title}” is recorded.${asked}` : `“${title}” is saved as a draft: only editors see it.${asked}`,
  );
}

export const meta: MetaFunction = () => [{ title: "A letter from its text – Assent" }];

export default function LetterFromText() {
  const { suggestions } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const found = again?.found ?? null;
  const isFresh = Object.keys(again?.typed ?? {}).length === 0;
  const typed = (name: string) => typedOr(again?.typed, name, "");
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
        lead={
          found
            ? "What could be seen in the text stands in the form. Each such field says that it is a suggestion: check it. Nothing is saved yet."
            : "Paste a letter, and the form fills in what it can see. Nothing is saved until you save it."
        }
      >
        A letter from its text
      </PageTitle>
      {again && found ? (
        <>
          <FoundBesides unused={found.unused} />
          <RecordEditor
            form={{
              fields: letterForm.fields.map((field) => ({
                ...field,
                hint: [found.notes[field.name], field.hint].filter(Boolean).join(". ") || undefined,
              })),
            }}
            values={again.values}
            refusals={refusals}
            suggestions={suggestions}
            sessions={[]}
            typed={typed}
            buttons={[
              { intent: "draft", label: "Save as draft" },
              { intent: "publish", label: "Publish", kind: "secondary" },
            ]}
          >
            <RequestsFound requests={found.requests} refusals={refusals} typed={isFresh ? null : again.typed} />
            <TextToKeep pasted={again.pasted} refusals={refusals} isKept={!isFresh && again.typed.keeps_text !== undefined} />
            <Checkbox
              name="is_made_up"
              label="This is made up"
              hint="For trying things out: the page says so plainly."
              isChecked={again.typed.is_made_up !== undefined}
            />
          </RecordEditor>
        </>
      ) : (
        <form method="post" className={formClass} noValidate>
          <TextArea
            name="pasted"
            label="The letter"
            rows={20}
            defaultValue={again?.pasted ?? ""}
            errors={messagesFor(refusals, "pasted")}
          />
          <ButtonGroup>
            <Button name="intent" value="read">
              Read it
            </Button>
          </ButtonGroup>
        </form>
      )}
    </>
  );
}
