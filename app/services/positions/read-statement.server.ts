import { compareOffice, comparisonWords } from "#app/domain/people/compare-office.ts";
import { officesHeldOn } from "#app/domain/people/office-on-day.ts";
import { officeWords } from "#app/domain/people/office-words.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readHoldings } from "#app/services/record/read-holdings.server.ts";
import { readTies, readTiesTo, tiesIn } from "#app/services/record/read-ties.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findStatementVisibleTo } from "#db/queries/statements.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { readPositions } from "./read-positions.server.ts";
import { type StatementRow, showStatements } from "./read-statements.server.ts";

/**
 * A statement's page: the words, through which levels they came to us, in what office they were said, and the positions that rest on them.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readStatement(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findStatementVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such statement.");
  const [[shown], ties, tiedTo, positions, sources, claims, officeNote] = await Promise.all([
    showStatements(context, [row]),
    readTies(context, "statement", [row.id]),
    readTiesTo(context, "statement", row.id),
    readPositions(context, { statementId: row.id }),
    readSources(db, "statement", [row.id]),
    readClaims(db, "statement", row.id),
    readOfficeNote(context, row),
  ]);
  if (!shown) throw new Error("Bug: a statement that was found is not shown");
  return {
    ...shown,
    printedSpeaker: row.printed_speaker,
    printedOffice: row.office,
    officeNote,
    about: tiesIn(ties.get(row.id), "about"),
    tiedTo: tiedTo.filter(({ kind }) => kind !== "position"),
    positions,
    sources: sources.get(row.id) ?? [],
    claims,
    remarks: textsOf(row.remarks),
  };
}

/** Whether the office as printed was held on that day, in a sentence; null: the speaker is not known as a person. */
async function readOfficeNote(context: Context, row: StatementRow): Promise<string | null> {
  if (!row.person_slug) return null;
  const held = officesHeldOn((await readHoldings(context, [row.person_slug])).get(row.person_slug) ?? [], uncertainDayOf(row, "date"));
  const compared = compareOffice(row.office, held);
  // A printed office is often not the official title: then the title is said beside it, and nobody is corrected.
  if (compared.kind === "same" || compared.kind === "not-held") return comparisonWords(compared);
  return officeWords(held);
}
