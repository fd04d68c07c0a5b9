import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readDraftFields, untouched, withNewRow, withoutRow } from "#app/components/amendments/draft-fields.ts";
import { readKeptDraft, rowNames, wordingOf } from "#app/components/amendments/draft-kept.ts";
import { DraftPage } from "#app/components/amendments/draft-page.tsx";
import { DraftPlaces } from "#app/components/amendments/draft-places.tsx";
import { draftLimits } from "#app/domain/amendments/draft/draft-limits.ts";
import { toEdit } from "#app/domain/amendments/draft/edited-provision.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import { requireActor } from "#app/http/context.server.ts";
import { requiredWholeNumber } from "#app/http/form-fields.ts";
import type { Typed } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { readDrafting } from "#app/services/amendment-drafts/read-drafting.server.ts";
import { readAmendmentDraft, readAmendmentDrafts } from "#app/services/amendment-drafts/read-drafts.server.ts";
import { saveAmendmentDraft } from "#app/services/amendment-drafts/save-draft.server.ts";

// The wording is computed as one types, by the same code as here.
export const handle = { scripts: true, isWide: true };

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const slug = args.params.slug ?? "";
  const params = new URL(args.request.url).searchParams;
  const id = params.get("draft");
  const kept = id === null ? null : await readAmendmentDraft(context, id);
  const version = kept?.draft.version.slug ?? params.get("version");
  const drafting = await readDrafting(context, kept?.draft.bill.slug ?? slug, version, kept?.draft.provisionId ?? params.get("place"));
  const rings = kept?.rings ?? (await readAmendmentDrafts(context, slug)).rings;
  if (!drafting.chosen) return { ...drafting, chosen: null, rings, draft: null };
  const blocks = flatten(drafting.chosen.at.excerpt.text.text);
  const printed = untouched(toEdit(blocks));
  const typed = kept ? (readKeptDraft(kept.draft.edited, printed) ?? printed) : printed;
  return {
    ...drafting,
    chosen: { ...drafting.chosen, typed, names: rowNames(drafting.chosen.at.excerpt.text.text) },
    rings,
    draft: kept?.draft ?? null,
  };
}

const text = z.string().default("");
const DraftForm = z.object({
  intent: text,
  draft: text,
  revision: requiredWholeNumber("the revision"),
  title: text,
  remarks: text,
  ring: text,
});

type Answer = { typed: Typed; refusals: readonly Refusal[]; focusKey: string | null };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const slug = args.params.slug ?? "";
  const form = await readForm(args.request, DraftForm);
  const answer = (given: Partial<Answer>, status = 200) =>
    data<Answer>({ typed: form.typed, refusals: [], focusKey: null, ...given }, { status });
  if (!form.ok) return answer({ refusals: form.refusals }, 422);
  const { intent, draft, revision, title, remarks, ring } = form.value;
  const params = new URL(args.request.url).searchParams;
  const place = params.get("place") ?? (draft ? (await readAmendmentDraft(context, draft)).draft.provisionId : null);
  const drafting = await readDrafting(context, slug, params.get("version"), place);
  refuseTooManyRows(form.typed.key ?? [], drafting.chosen?.at.excerpt.text.text ?? null);
  if (intent !== "save" || !drafting.chosen) return answer(changedRows(form.typed, intent, drafting.chosen?.at.excerpt.text.text ?? null));
  const typed = readDraftFields(form.typed);
  const outcome = await saveAmendmentDraft(context, {
    id: draft || null,
    revision,
    bill: slug,
    version: drafting.version.slug,
    ring,
    title,
    provisionId: drafting.chosen.place.id,
    edited: typed,
    wording: wordingOf(drafting.chosen.at, typed),
    remarks,
  });
  if (!outcome.ok) return answer({ refusals: outcome.refusals }, 422);
  return redirectWithNotice(args, "/drafts", "Your draft is saved. It says who can read it.");
}

/** Each row comes back as several fields: ten thousand of them would keep the server busy, and no section has them. @throws AppError "invalid" */
function refuseTooManyRows(keys: readonly string[], text: BillText | null): void {
  const most = (text ? toEdit(flatten(text)).length : 0) + draftLimits.rows;
  if (keys.length > most)
    throw new AppError(
      "invalid",
      `At most ${draftLimits.rows} provisions can be added to one section. Go back, and draft the rest separately.`,
    );
}

/** "Add a provision" and "take it away": the form comes back with the row more or less. */
function changedRows(typed: Typed, intent: string, text: Parameters<typeof rowNames>[0] | null): Partial<Answer> {
  const [verb, key = ""] = intent.split(/:(.*)/s);
  if (!text || (verb !== "add" && verb !== "remove")) return {};
  const before = readDraftFields(typed);
  const kinds = Object.fromEntries(Object.entries(rowNames(text)).map(([id, { kind }]) => [id, kind]));
  const added = verb === "add" ? withNewRow(before, key, kinds) : null;
  const rows = (added?.typed ?? withoutRow(before, key)).rows;
  const lists = {
    key: rows.map((row) => row.key),
    number: rows.map(({ number }) => number),
    kind: rows.map(({ kind }) => kind ?? ""),
    text: rows.map((row) => row.text),
  };
  return { typed: { ...typed, ...lists }, focusKey: added?.key ?? null };
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? `Draft an amendment: ${shown.bill.title} – Assent` : "Assent" },
  { name: "robots", content: "noindex" },
];

export default function BillDraftAmendment() {
  const { bill, version, versions, places, chosen, rings, draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const choice = { bill, version, versions, places, place: chosen?.place ?? null };
  if (!chosen) return <DraftPlaces {...choice} />;
  return <DraftPage choice={choice} chosen={chosen} rings={rings} draft={draft} answer={answer ?? null} />;
}
