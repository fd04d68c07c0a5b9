import { billKey, type HeldShown, type Subject, subjectKinds } from "#app/domain/positions/position-shown.ts";
import { type SubjectAsOn, showAsOn } from "#app/domain/positions/show-as-on.ts";
import { type Day, dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { listMeantVotesOfBill } from "#db/queries/positions.server.ts";
import { findProvisionPages } from "./find-provision-pages.server.ts";
import { readPartiesOn, readPublishedAndDrafts } from "./read-as-on.server.ts";
import { readConfirmedFindings } from "./read-findings.server.ts";

export type PartOfBill = { subject: Subject; asOn: SubjectAsOn };

/**
 * Positions around a bill as on a day: on the bill itself, and beneath it on its provisions, amendments and motions; what members said
 * that they meant by a vote, and what an editor confirmed.
 *
 * @param day null: today
 * @throws AppError "not-found" when there is no bill that the actor may see
 */
export async function readBillPositions(context: Context, slug: string, day: Day | null) {
  const bill = await findBillVisibleTo(context.db, context.actor, slug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const on = day ?? dayInLondon(context.now);
  const [{ published, drafts }, meant, findings] = await Promise.all([
    readPublishedAndDrafts(context, { aroundBillId: bill.id }),
    listMeantVotesOfBill(context.db, bill.id),
    readConfirmedFindings(context, { billId: bill.id }),
  ]);
  const partyOf = await readPartiesOn(context, published, on);
  const bySubject = Map.groupBy(published, ({ subject }) => subject);
  const own = bySubject.get(billKey(slug)) ?? [];
  const parts = [...bySubject].flatMap(([key, entries]) => (key === billKey(slug) || isNotPublic(entries) ? [] : [entries]));
  const pages = await findProvisionPages(context, slug, provisionsOf(published));
  return {
    bill: { slug: bill.slug, title: bill.short_title, isMadeUp: bill.is_made_up === 1, isDraft: bill.published_at === null },
    day: on,
    asOn: showAsOn(own, on, partyOf),
    parts: parts.sort(inPageOrder).flatMap((entries): PartOfBill[] => {
      const [first] = entries;
      return first ? [{ subject: withPage(first.shown.about, pages), asOn: showAsOn(entries, on, partyOf) }] : [];
    }),
    days: [...new Set(published.flatMap(({ from }) => from.on ?? from.notAfter ?? []))].sort(),
    drafts,
    meant: meant.map((each) => ({
      id: each.id,
      member: { name: each.person ?? each.printed_name, href: each.person_slug ? `/people/${each.person_slug}` : null },
      vote: { label: each.division_title, href: `/votes/${each.division_slug}`, on: each.held_on },
      recorded: each.vote,
      meant: each.intended_vote,
      words: each.quote,
      reply: each.reply,
      effect: each.effect,
    })),
    findings,
  };
}

/** Every published position around a bill, for taking away. @throws AppError "not-found" */
export async function readPositionsAroundBill(context: Context, slug: string) {
  const bill = await findBillVisibleTo(context.db, context.actor, slug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  return { title: bill.short_title, ...(await readPublishedAndDrafts(context, { aroundBillId: bill.id })) };
}

function inPageOrder([a]: readonly HeldShown[], [b]: readonly HeldShown[]): number {
  if (!a || !b) return 0;
  const byKind = subjectKinds.indexOf(a.shown.about.kind) - subjectKinds.indexOf(b.shown.about.kind);
  return byKind || a.shown.about.label.localeCompare(b.shown.about.label, "en-GB", { numeric: true });
}

function isNotPublic([first]: readonly HeldShown[]): boolean {
  return first?.shown.about.kind === "not-public";
}

function provisionsOf(held: readonly HeldShown[]): string[] {
  return [...new Set(held.flatMap(({ shown }) => (shown.about.kind === "provision" ? [addressIn(shown.about)] : [])))];
}

/** A provision leads to its own page, where a version of the bill that we hold has it. */
function withPage(subject: Subject, pages: ReadonlyMap<string, string>): Subject {
  return subject.kind === "provision" ? { ...subject, href: pages.get(addressIn(subject)) ?? null } : subject;
}

function addressIn({ key }: Subject): string {
  return key.slice(key.lastIndexOf(":") + 1);
}
