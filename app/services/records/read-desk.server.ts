import { recordKinds } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { editAddress } from "#app/domain/records/addresses.ts";
import { madeElsewhere, recordForms } from "#app/domain/records/record-forms.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readUndecided, readUnsourced } from "#app/services/sources/read-source-queue.server.ts";
import { listAccountNames } from "#db/queries/account-names.server.ts";
import { listCalendarPeriods, listRules } from "#db/queries/parliament.server.ts";
import { listBillsWithUnknowns, listDrafts, listRecentChanges, listSlugs } from "#db/queries/records/desk.server.ts";
import { entryOf } from "./event-entry.ts";
import { titleOf } from "./record-happening.server.ts";

const perKind = 12;
const changesShown = 25;
/** How many records without a source stand on one page. */
const unsourcedShown = 25;

/**
 * The editors' desk: what can be added, what is not finished, and what changed lately.
 *
 * @throws AppError "not-found" for who does not keep the record
 */
export async function readDesk(context: Context, { unsourced, page = 1 }: { unsourced?: string | null; page?: number } = {}) {
  if (!may(context.actor, "draft.read")) throw new AppError("not-found", "There is no such page.");
  const { db } = context;
  const forms = [...recordForms.values()];
  const whole = forms.filter((form) => !form.isPart);
  const linesOf = async (list: typeof listDrafts) =>
    (
      await Promise.all(
        whole.map(async (form) =>
          (
            await list(db, form, perKind)
          ).map((line) => ({
            kind: form.kind,
            href: editAddress(form.kind, line.slug),
            title: titleOf(form, { [form.titleField]: line.name }),
          })),
        ),
      )
    ).flat();
  const [drafts, withoutSource, undecided, unknowns, rules, periods, changes] = await Promise.all([
    linesOf(listDrafts),
    readUnsourced(context, unsourced ?? null, { from: (page - 1) * unsourcedShown, limit: unsourcedShown }),
    readUndecided(context),
    listBillsWithUnknowns(db),
    listRules(db),
    listCalendarPeriods(db),
    listRecentChanges(db, [...recordKinds, "rule", "import"], changesShown),
  ]);
  return {
    kinds: forms.map((form) => form.kind).filter((kind) => !madeElsewhere.has(kind)),
    drafts,
    withoutSource: { ...withoutSource, perPage: unsourcedShown },
    undecided,
    unknowns: unknowns.map((bill) => ({
      href: editAddress("bill", bill.slug),
      title: bill.short_title,
      unknown: (["type", "procedure", "outcome", "enactment"] as const).filter((name) => bill[name] === null),
    })),
    assumptions: [
      ...rules.filter((each) => each.is_assumption === 1).map((each) => ({ href: `/edit/rules/rule/${each.id}`, title: each.summary })),
      ...periods
        .filter((each) => each.is_assumption === 1)
        .map((each) => ({ href: `/edit/rules/calendar/${each.id}`, title: `Calendar: ${each.name}` })),
    ],
    changes: await changesOf(context, changes),
  };
}

async function changesOf({ db }: Context, rows: Awaited<ReturnType<typeof listRecentChanges>>) {
  const names = await listAccountNames(
    db,
    rows.flatMap((row) => row.actor_id ?? []),
  );
  const slugs = new Map<string, string>();
  for (const form of recordForms.values()) {
    const ids = rows.filter((row) => row.subject_kind === form.kind).map((row) => row.subject_id);
    for (const [id, slug] of await listSlugs(db, form, ids)) slugs.set(id, slug);
  }
  return rows.map((row) => {
    const kind = recordKinds.find((each) => each === row.subject_kind && recordForms.has(each));
    const isRemoved = row.event.endsWith(".removed");
    // Only the latest event of a thing can be a removal that still stands.
    const isLatest = !rows.some((other) => other.subject_id === row.subject_id && other.id > row.id);
    return {
      ...entryOf(row, row.actor_id === null ? null : (names.get(row.actor_id) ?? null)),
      href: kind && !isRemoved ? `${editAddress(kind, slugs.get(row.subject_id) ?? row.subject_id)}/history` : null,
      bringsBack: kind && isRemoved && isLatest ? `${editAddress(kind, row.subject_id)}/removal` : null,
    };
  });
}
