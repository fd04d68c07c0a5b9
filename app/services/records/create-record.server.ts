import { recorded } from "#app/domain/events/record-event.ts";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import { madeElsewhere } from "#app/domain/records/record-forms.ts";
import { sourceMissing } from "#app/domain/sources/source-rule.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { slugOf } from "#app/lib/text.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { isBillDraft } from "#db/queries/records/bill-drafts.server.ts";
import { type Columns, findNextPosition, findRecord, insertRecord, isSlugTaken } from "#db/queries/records/records.server.ts";
import { clashWithOthers } from "./clash-with-others.server.ts";
import { closingRefusals } from "./close-commitment.server.ts";
import { layLinks } from "./lay-fields.server.ts";
import { happeningOf, titleOf } from "./record-happening.server.ts";
import { draftsNamed } from "./refuse-drafts-named.server.ts";
import { requireForm } from "./require-form.ts";
import { resolveFields } from "./resolve-fields.server.ts";
import { citeSource, type SourceGiven } from "./source-given.server.ts";

export type Created = { id: string; slug: string | null; title: string };

/**
 * Makes a record of any kind out of a form's texts: a draft, or published at once.
 *
 * @param typed the fields as typed, by name; unknown names are left out
 * @throws AppError "not-found" for an unknown kind, "forbidden" for who may not
 */
export async function createRecord(
  context: Context,
  kind: string,
  typed: Readonly<Record<string, string | null | undefined>>,
  options: { publish: boolean; source?: SourceGiven | null; isMadeUp?: boolean },
): Promise<Outcome<Created>> {
  const form = requireForm(kind);
  if (madeElsewhere.has(form.kind)) throw new AppError("not-found", `A ${recordKindWords[form.kind].one} is not made by this form.`);
  if (!may(context.actor, `${form.kind}.create`)) throw new AppError("forbidden", "Only editors can add to the record.");
  const checked = checkFields(form, tidyFields(form, typed));
  if (!checked.ok) return checked;
  return inTransaction(context, (tx) => createIn(context, tx, form, checked.value, options));
}

/** Makes a record out of checked texts, with its event, in a transaction that is already open. */
export async function createIn(
  context: Context,
  tx: Write,
  form: RecordForm,
  texts: FieldTexts,
  { publish, source, isMadeUp }: { publish: boolean; source?: SourceGiven | null; isMadeUp?: boolean },
): Promise<Outcome<Created>> {
  const resolved = await resolveFields(tx, form, texts);
  if (!resolved.ok) return resolved;
  const against = await clashWithOthers(tx, form, resolved.value.texts, null);
  const unclosable = form.kind === "commitment" ? await closingRefusals(tx, resolved.value.texts, null, Boolean(source)) : [];
  const billId = resolved.value.columns.bill_id;
  const isPublic = form.isPart ? typeof billId === "string" && !(await isBillDraft(tx, billId)) : publish;
  const drafts = isPublic ? await draftsNamed(tx, form, resolved.value.texts) : [];
  const unsourced = isPublic ? sourceMissing({ kind: form.kind, ...publisherOf(context, isMadeUp), hasSource: Boolean(source) }) : null;
  const [first, ...others] = [...against, ...unclosable, ...drafts, ...(unsourced ? [unsourced] : [])];
  if (first) return refuse(first, ...others);
  const id = context.newId();
  const own: Columns = form.isPart
    ? { id }
    : {
        id,
        slug: await freeSlug(tx, form, resolved.value.texts),
        published_at: publish ? context.now : null,
        is_made_up: isMadeUp ? 1 : 0,
        created_at: context.now,
        updated_at: context.now,
      };
  if (form.kind === "stage_event" || form.kind === "document") own.position = await findNextPosition(tx, form, String(billId));
  await insertRecord(tx, form, { ...own, ...resolved.value.columns });
  await layLinks(context, tx, form, id, resolved.value);
  if (source) await citeSource(context, tx, form.kind, id, source);
  const record = await findRecord(tx, form, id);
  if (!record) throw new Error("Bug: a record that was just made is not there");
  const parentIsDraft = form.isPart && record.billId !== null && (await isBillDraft(tx, record.billId));
  await insertEvent(tx, context, recorded(happeningOf(form, record, parentIsDraft)));
  return accept({ id, slug: record.slug, title: titleOf(form, record.texts) });
}

/** In whose name a record is published, and whether it says of itself that it is made up. */
function publisherOf({ actor }: Context, isMadeUp = false): { byPerson: boolean; isMadeUp: boolean } {
  return { byPerson: actor.kind === "account", isMadeUp };
}

/** An address made from what names the record; a bill's begins with its session, because titles come back. */
async function freeSlug(tx: Write, form: RecordForm, texts: FieldTexts): Promise<string> {
  const base = form.kind === "bill" ? `s${texts.session}-${slugOf(titleOf(form, texts))}` : slugOf(addressWords(form, texts));
  // A division is known by its motion's reference, in the Parliament's own spelling: imports use the same address.
  if (form.kind === "division" && texts.reference && !(await isSlugTaken(tx, form, texts.reference))) return texts.reference;
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (slug !== "new" && !(await isSlugTaken(tx, form, slug))) return slug;
  }
}

function addressWords(form: RecordForm, texts: FieldTexts): string {
  switch (form.kind) {
    case "division":
      return texts.reference ?? `${texts.held_on} ${texts.title}`;
    case "letter":
      return `${texts.sent_on ?? ""} ${texts.subject}`;
    case "meeting":
      return `${texts.date_on ?? ""} ${texts.title}`;
    case "statement":
      return `${texts.date_on ?? ""} ${texts.printed_speaker} ${(texts.summary ?? "").slice(0, 40)}`;
    case "position":
      return `${texts.from_on ?? ""} ${texts.printed_holder} ${texts.stance} ${(texts.question ?? texts.bill ?? "").slice(0, 40)}`;
    case "figure":
      return `${texts.what} ${texts.period ?? ""}`;
    case "amendment":
      return `${texts.bill} ${texts.stage} ${texts.number}`;
    default:
      return titleOf(form, texts);
  }
}
