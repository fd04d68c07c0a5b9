import { heldAsRecorded } from "#app/domain/commitments/held-as-recorded.ts";
import { compareOffice, comparisonWords } from "#app/domain/people/compare-office.ts";
import { officesHeldOn } from "#app/domain/people/office-on-day.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readLevels } from "#app/services/positions/read-levels.server.ts";
import { readHoldings } from "#app/services/record/read-holdings.server.ts";
import { readTies, readTiesTo, tiesIn } from "#app/services/record/read-ties.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { findCommitmentVisibleTo } from "#db/queries/commitments.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { chainOf } from "#db/queries/row-columns.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { showCommitments } from "./show-commitments.server.ts";

/**
 * A commitment's page: the words, who said them in what office, what is due and by when, what came of it, and who says so.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readCommitment(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findCommitmentVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such commitment.");
  const [[shown], ties, tiedTo, topics, sources, claims, [levels], holdings] = await Promise.all([
    showCommitments(context, [row]),
    readTies(context, "commitment", [row.id]),
    readTiesTo(context, "commitment", row.id),
    listTopicsOf(db, "commitment", [row.id]),
    readSources(db, "commitment", [row.id]),
    readClaims(db, "commitment", row.id),
    readLevels(context, [chainOf(row.chain)]),
    readHoldings(context, row.person_slug ? [row.person_slug] : []),
  ]);
  if (!shown) throw new Error("Bug: a commitment that was found is not shown");
  const held = officesHeldOn(holdings.get(row.person_slug ?? "") ?? [], shown.made);
  const compared = compareOffice(row.office, held);
  return {
    ...shown,
    levels: levels ?? [],
    place: row.place,
    stateNote: row.state_note,
    // Where no office is on record for the speaker there is nothing to compare with.
    officeNote: row.person_slug && compared.kind === "not-held" ? comparisonWords(compared) : null,
    officesOnDay: heldAsRecorded(held).map((each) => ({ name: each.office, href: `/offices/${each.slug}` })),
    aroseFrom: tiesIn(ties.get(row.id), "arose_from"),
    tiedTo,
    topics: topics.map((topic) => ({ name: topic.name, href: `/topics/${topic.slug}` })),
    reply: row.reply_text ? { text: row.reply_text, on: row.reply_on } : null,
    disputeNote: row.dispute_note,
    remarks: textsOf(row.remarks),
    sources: sources.get(row.id) ?? [],
    claims,
  };
}
