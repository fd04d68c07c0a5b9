import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { heldAsRecorded } from "#app/domain/commitments/held-as-recorded.ts";
import { officesHeldOn } from "#app/domain/people/office-on-day.ts";
import { comparedTitle } from "#app/domain/people/office-title.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readHoldings } from "#app/services/record/read-holdings.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { listCommitmentsVisibleTo } from "#db/queries/commitments.server.ts";
import type { Belonging } from "#db/queries/record.server.ts";
import { showCommitments } from "./show-commitments.server.ts";

/** Commitments, newest first; what nothing is known of the day comes last. */
export async function readCommitments(context: Context, belonging: Belonging = {}): Promise<CommitmentInTable[]> {
  const rows = await listCommitmentsVisibleTo(context.db, context.actor, belonging);
  return showCommitments(context, newestFirst(rows));
}

/**
 * The commitments around a bill.
 *
 * @throws AppError "not-found" when there is no bill that the actor may see
 */
export async function readCommitmentsOfBill(context: Context, slug: string) {
  const bill = await findBillVisibleTo(context.db, context.actor, slug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  return {
    bill: { slug: bill.slug, title: bill.short_title, isMadeUp: bill.is_made_up === 1, isDraft: bill.published_at === null },
    commitments: await readCommitments(context, { billId: bill.id }),
  };
}

/**
 * What was promised in an office, newest first: under its title, or by who held it on that day as far as is recorded, where no other office of theirs is printed.
 * An office outlives the person in it: what a former holder promised stands here too.
 */
export async function readCommitmentsOfOffice(context: Context, office: { slug: string; title: string }): Promise<CommitmentInTable[]> {
  const rows = newestFirst(await listCommitmentsVisibleTo(context.db, context.actor));
  const holdings = await readHoldings(
    context,
    rows.flatMap((row) => row.person_slug ?? []),
  );
  const shown = await showCommitments(context, rows);
  const title = comparedTitle(office.title);
  return shown.filter((commitment, place) => {
    const row = rows[place];
    if (!row) return false;
    if (row.office && comparedTitle(row.office) === title) return true;
    const own = holdings.get(row.person_slug ?? "") ?? [];
    const isOther = own.some(
      (holding) => row.office && holding.slug !== office.slug && comparedTitle(holding.office) === comparedTitle(row.office),
    );
    return !isOther && heldAsRecorded(officesHeldOn(own, commitment.made)).some((holding) => holding.slug === office.slug);
  });
}

function newestFirst<
  Row extends { made_on: string | null; made_estimate: string | null; made_not_before: string | null; made_not_after: string | null },
>(rows: readonly Row[]): Row[] {
  const dayOf = (row: Row) => row.made_on ?? row.made_estimate ?? row.made_not_before ?? row.made_not_after ?? "";
  return [...rows].sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1));
}
