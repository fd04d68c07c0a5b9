import type { RequestState } from "#app/domain/facts/correspondence.ts";
import { sortDay, type UncertainDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { listRequestsNotAnswered } from "#db/queries/record.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

/** Something that a letter asks for; `href`: where it stands on the letter's page. */
export type RequestNotAnswered = {
  slug: string;
  href: string;
  summary: string;
  state: RequestState;
  stateNote: string | null;
  letter: string;
  sent: UncertainDay;
  isMadeUp: boolean;
};

/** What was asked for and is not known to be answered in whole: the newest letter first, and one of which no day is known last. */
export async function readRequestsNotAnswered({ db, actor }: Context): Promise<readonly RequestNotAnswered[]> {
  const rows = await listRequestsNotAnswered(db, actor);
  return rows
    .map((row) => ({
      slug: row.slug,
      href: `/letters/${row.letter_slug}#${row.slug}`,
      summary: row.summary,
      state: row.state,
      stateNote: row.state_note,
      letter: row.subject,
      sent: uncertainDayOf(row, "sent"),
      isMadeUp: row.is_made_up === 1,
    }))
    .sort((a, b) => ((sortDay(a.sent) ?? "") < (sortDay(b.sent) ?? "") ? 1 : -1));
}
