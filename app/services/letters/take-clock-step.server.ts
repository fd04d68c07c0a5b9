import { type ClockStepKind, clockStepKinds } from "#app/domain/facts/correspondence.ts";
import { checkClockStep, type StepTyped } from "#app/domain/letters/check-clock-step.ts";
import { findControlCharacter } from "#app/lib/control-characters.ts";
import { dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { allOrNothing } from "#app/services/all-or-nothing.server.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { listAccountNames } from "#db/queries/account-names.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { listRequestsOfLetter } from "#db/queries/letter-checks.server.ts";
import { type ClockStepRow, insertClockStep, listClockStepRows, takeBackClockStep } from "#db/queries/letter-writes.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { loadClocks } from "./load-clocks.server.ts";
import { letterEvent, requireLetter } from "./require-letter.server.ts";
import { withheldInWords } from "./withheld-words.server.ts";

/**
 * A letter's clock as it stands, and what editors did to it, also what was taken back.
 *
 * @throws AppError "not-found" when there is no such letter, or the actor may not correct it
 */
export async function readClockForEditing(context: Context, slug: string) {
  const letter = await requireLetter(context, context.db, slug);
  const rows = await listClockStepRows(context.db, letter.id);
  const names = await listAccountNames(
    context.db,
    rows.flatMap(({ recorded_by }) => recorded_by ?? []),
  );
  const requests = await listRequestsOfLetter(context.db, letter.id);
  const clock = (await loadClocks(context, [letter])).of.get(letter.id) ?? null;
  return {
    slug: letter.slug,
    subject: letter.subject,
    isDraft: letter.published_at === null,
    clock,
    hint: letter.expects_reply === "no" && requests.some(({ state }) => state === "open") ? openThough : null,
    steps: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      on: row.from_on,
      until: row.until_on,
      reason: row.reason,
      isTakenBack: row.taken_back_at !== null,
      at: row.recorded_at,
      by: row.recorded_by === null ? "an import" : (names.get(row.recorded_by) ?? "a former member"),
    })),
  };
}

const openThough = "Its form says that no reply is expected, and something that it asks for is still open: one of the two may be wrong.";

/** The kind of a step by its word; null: there is no such kind. */
export function clockStepKindOf(word: string | null): ClockStepKind | null {
  return clockStepKinds.find((kind) => kind === word) ?? null;
}

/**
 * Stops, restarts or extends a letter's clock, or records a promise, with the day and the reason. A step that would change nothing, or
 * contradict another, is refused in the clock's own words.
 *
 * @throws AppError "not-found" when there is no such letter, or the actor may not correct it
 */
export async function takeClockStep(context: Context, slug: string, typed: StepTyped): Promise<Outcome<{ id: string }>> {
  return allOrNothing(context, async (tx) => {
    const letter = await requireLetter(context, tx, slug);
    const rows = (await listClockStepRows(tx, letter.id)).filter(({ taken_back_at }) => taken_back_at === null);
    const ground = { before: rows.map(stepOf), sent: uncertainDayOf(letter, "sent"), today: dayInLondon(context.now) };
    const checked = checkClockStep(typed, ground);
    if (!checked.ok) return checked;
    const { kind, on, until, reason } = checked.value;
    const unwanted =
      findControlCharacter(reason) ?? (await withheldInWords(tx, letter.id, { where: "the reason", words: reason }))[0]?.sentence;
    if (unwanted) return refuse({ field: "reason", message: unwanted });
    const inTx = { ...context, db: tx };
    const before = (await loadClocks(inTx, [letter])).of.get(letter.id)?.remarks ?? [];
    const id = context.newId();
    const by = context.actor.kind === "account" ? context.actor.id : null;
    await insertClockStep(tx, {
      id,
      letter_id: letter.id,
      kind,
      from_on: on,
      until_on: until,
      reason,
      taken_back_at: null,
      recorded_at: context.now,
      recorded_by: by,
    });
    const clock = (await loadClocks(inTx, [letter])).of.get(letter.id);
    const odd = clock?.remarks.filter((remark) => !before.includes(remark) && isAboutSteps.test(remark)) ?? [];
    const [first, ...others] = odd.map((message) => ({ field: until === null ? "on" : "until", message }));
    if (first) return refuse(first, ...others);
    const particulars = { title: letter.subject, kind, on, until, reason };
    await insertEvent(tx, context, { type: "letter.clock_step_taken", ...(await letterEvent(tx, letter)), particulars });
    return accept({ id });
  });
}

/**
 * Takes a step back: it stays in the list with who took it and counts no more.
 *
 * @throws AppError "not-found" when there is no such letter or step, or the actor may not correct it
 */
export async function takeStepBack(context: Context, slug: string, id: string, why: string | null): Promise<Outcome<{ id: string }>> {
  return inTransaction(context, async (tx) => {
    const letter = await requireLetter(context, tx, slug);
    const row = (await listClockStepRows(tx, letter.id)).find((each) => each.id === id);
    if (!row) throw new AppError("not-found", "There is no such step.");
    const reason = why?.trim() ?? "";
    const field = `back-${id}`;
    if (reason === "") return refuse({ field, message: "Say why it is taken back" });
    const unwanted =
      findControlCharacter(reason) ?? (await withheldInWords(tx, letter.id, { where: "the reason", words: reason }))[0]?.sentence;
    if (unwanted) return refuse({ field, message: unwanted });
    if (row.taken_back_at !== null) return accept({ id });
    await takeBackClockStep(tx, id, context.now);
    const particulars = { title: letter.subject, kind: row.kind, on: row.from_on, reason };
    await insertEvent(tx, context, { type: "letter.clock_step_taken_back", ...(await letterEvent(tx, letter)), particulars });
    return accept({ id });
  });
}

/** What the clock says of a step that changes nothing, as against what it says of replies and days. */
const isAboutSteps = /^The (?:stop|restart|extension|promise) of /;

function stepOf({ kind, from_on, until_on, reason }: ClockStepRow) {
  return { kind, on: from_on, until: until_on, reason };
}
