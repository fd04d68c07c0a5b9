import { type RecordKind, recordKinds, recordKindWords } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { recordForms } from "#app/domain/records/record-forms.ts";
import { differingFields } from "#app/domain/sources/differing.ts";
import { needsNoSource, restsOn } from "#app/domain/sources/source-rule.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { countWithoutSource, listWithoutSource } from "#db/queries/records/desk.server.ts";
import { listSubjects } from "./list-subjects.server.ts";
import { readFieldsWithClaims } from "./read-fields-with-claims.server.ts";

export type Unsourced = {
  /** How many published records of each kind name no source; kinds without any are left out. */
  counts: readonly { kind: RecordKind; words: string; count: number }[];
  /** The kind whose records are listed, and one page of them. */
  kind: RecordKind | null;
  records: readonly { href: string; title: string }[];
};

/**
 * Published records for which nobody is named who says so: how many of each kind, and some of one kind.
 *
 * @param asked the kind to list; the first that has any where it has none
 * @throws AppError "not-found" for who does not keep the record
 */
export async function readUnsourced(context: Context, asked: string | null, page: { from: number; limit: number }): Promise<Unsourced> {
  if (!may(context.actor, "draft.read")) throw new AppError("not-found", "There is no such page.");
  const forms = recordKinds.flatMap((kind) => {
    const form = recordForms.get(kind);
    return form && !needsNoSource.has(kind) ? [form] : [];
  });
  const counted = await Promise.all(
    forms.map(async (form) => ({
      kind: form.kind,
      words: recordKindWords[form.kind].many,
      count: await countWithoutSource(context.db, form, restsOn[form.kind] ?? null),
    })),
  );
  const counts = counted.filter(({ count }) => count > 0);
  const kind = (counts.find((each) => each.kind === asked) ?? counts[0])?.kind ?? null;
  const form = forms.find((each) => each.kind === kind);
  if (!form || !kind) return { counts, kind: null, records: [] };
  const ids = await listWithoutSource(context.db, form, restsOn[kind] ?? null, page);
  const subjects = await listSubjects(context, kind, { ids });
  return {
    counts,
    kind,
    records: subjects.flatMap(({ editHref, title }) => (editHref ? [{ href: editHref, title }] : [])),
  };
}

/**
 * Fields about which sources differ and nobody has chosen yet, or nobody has said why, across the record.
 *
 * @throws AppError "not-found" for who does not keep the record
 */
export async function readUndecided(context: Context) {
  if (!may(context.actor, "draft.read")) throw new AppError("not-found", "There is no such page.");
  const fields = await Promise.all(
    recordKinds.map(async (kind) => readFieldsWithClaims(context, kind, await listSubjects(context, kind, "claimed"))),
  );
  return differingFields(fields.flat())
    .filter(({ state }) => state !== "resolved")
    .map(({ title, sentence, state, editHref }) => ({ title, sentence, state, href: editHref ? `${editHref}/history#claims` : null }));
}
