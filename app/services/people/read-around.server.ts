import { type ChangeShown, showChanges } from "#app/domain/positions/show-as-on.ts";
import { readCommitments } from "#app/services/commitments/read-commitments.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { showLetters } from "#app/services/letters/read-letters.server.ts";
import { readHeldPositions, withBefore } from "#app/services/positions/read-positions.server.ts";
import { showStatements } from "#app/services/positions/read-statements.server.ts";
import { readMeetings } from "#app/services/record/read-meetings.server.ts";
import { listLettersVisibleTo } from "#db/queries/letters.server.ts";
import { listStatementsVisibleTo } from "#db/queries/statements.server.ts";

/** The latest few of a list, and how many there are. */
export type Latest<T> = { latest: readonly T[]; total: number };

/** How many of each kind stand on the page of somebody; the rest stand in the lists. */
const few = 20;

/** What is recorded around a person or an organisation: of each kind the latest, so that a page with much behind it stays quick. */
export async function readAround(context: Context, belonging: { personId: string } | { organisationId: string }) {
  const [letters, meetings, statements, held, commitments] = await Promise.all([
    listLettersVisibleTo(context.db, context.actor, belonging),
    readMeetings(context, belonging),
    listStatementsVisibleTo(context.db, context.actor, belonging),
    readHeldPositions(context, belonging),
    readCommitments(context, belonging),
  ]);
  const published = held.filter(({ shown }) => !shown.isDraft);
  return {
    // A thread is read from its beginning: the latest letters, in the order in which they were sent.
    letters: { latest: await showLetters(context, letters.slice(-few)), total: letters.length },
    meetings: newest(meetings),
    statements: { latest: (await showStatements(context, statements.slice(-few))).reverse(), total: statements.length },
    positions: newest(withBefore(held)),
    changes: latestChanges(published),
    commitments: { latest: commitments.slice(0, few), total: commitments.length },
  };
}

/** A way that somebody went is read from its beginning: the latest changes, the oldest of them first. */
function latestChanges(held: Parameters<typeof showChanges>[0]): Latest<ChangeShown> {
  const changes = showChanges(held, true);
  return { latest: changes.slice(-few), total: changes.length };
}

/** Of a list that begins with the oldest. */
function newest<T>(oldestFirst: readonly T[]): Latest<T> {
  return { latest: oldestFirst.slice(-few).reverse(), total: oldestFirst.length };
}
