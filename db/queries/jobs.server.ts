import type { Kysely } from "kysely";
import type { Instant } from "#app/lib/dates.ts";
import { engineOf } from "../dialects/engine.ts";
import type { Schema } from "../schema/schema.ts";

/**
 * Takes a job for this process: false where another is at it. A run that began before `staleBefore` and did not end
 * belongs to a process that died, and is closed.
 */
export async function beginJobRun(
  tx: Kysely<Schema>,
  { id, name, now, staleBefore }: { id: string; name: string; now: Instant; staleBefore: Instant },
): Promise<boolean> {
  // Two machines that begin at once wait for one another at this row.
  await touchCursor(tx, `job:${name}`, now);
  const underWay = await tx
    .selectFrom("job_runs")
    .select(["id", "started_at"])
    .where("name", "=", name)
    .where("ended_at", "is", null)
    .execute();
  if (underWay.some((run) => run.started_at >= staleBefore)) return false;
  for (const run of underWay) await endJobRun(tx, { id: run.id, now, outcome: "The process stopped in the middle of it." });
  await tx.insertInto("job_runs").values({ id, name, started_at: now, ended_at: null, outcome: null }).execute();
  return true;
}

/** The run is over; `outcome` is a sentence for the log. A run that found nothing to do leaves no trace: one a minute would hide the others. */
export async function endJobRun(tx: Kysely<Schema>, { id, now, outcome }: { id: string; now: Instant; outcome: string }): Promise<void> {
  if (outcome === "") {
    await tx.deleteFrom("job_runs").where("id", "=", id).execute();
    return;
  }
  await tx
    .updateTable("job_runs")
    .set({ ended_at: now, outcome: outcome.slice(0, 500) })
    .where("id", "=", id)
    .execute();
}

/** The newest runs first: for the page on which an administrator sees that the jobs run. */
export function listJobRuns(db: Kysely<Schema>, limit = 20) {
  return db.selectFrom("job_runs").selectAll().orderBy("started_at", "desc").orderBy("id").limit(limit).execute();
}

/** Forgets runs that ended before: one a minute would fill the table. */
export async function forgetJobRuns(tx: Kysely<Schema>, endedBefore: Instant): Promise<void> {
  await tx.deleteFrom("job_runs").where("ended_at", "<", endedBefore).execute();
}

/** Up to where a reader has read the log, with the reader's row locked until the transaction ends; null where it never ran. */
export async function lockCursor(tx: Kysely<Schema>, name: string, now: Instant): Promise<number | null> {
  const known = await findCursor(tx, name);
  if (known === null) return null;
  await touchCursor(tx, name, now);
  return findCursor(tx, name);
}

/** Moves a reader's place. */
export async function saveCursor(tx: Kysely<Schema>, name: string, lastEventId: number, now: Instant): Promise<void> {
  await tx
    .insertInto("job_cursors")
    .values({ name, last_event_id: lastEventId, updated_at: now })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ last_event_id: lastEventId, updated_at: now }))
    .execute();
}

/**
 * The newest event before which none can still appear. On PostgreSQL numbers are given before they are committed, so a number may
 * appear after a higher one: events of the last two minutes wait. On SQLite writers follow one another, and every event is settled.
 */
export async function findSettledSequence(db: Kysely<Schema>, now: Instant): Promise<number> {
  const newest = await db
    .selectFrom("events")
    .select((e) => e.fn.max("id").as("id"))
    .executeTakeFirst();
  if (engineOf(db) === "sqlite") return Number(newest?.id ?? 0);
  const settledBefore = new Date(Date.parse(now) - 120_000).toISOString();
  const first = await db
    .selectFrom("events")
    .select((e) => e.fn.min("id").as("id"))
    .where("at", ">", settledBefore)
    .executeTakeFirst();
  return first?.id ? Number(first.id) - 1 : Number(newest?.id ?? 0);
}

async function findCursor(tx: Kysely<Schema>, name: string): Promise<number | null> {
  const row = await tx.selectFrom("job_cursors").select("last_event_id").where("name", "=", name).executeTakeFirst();
  return row ? Number(row.last_event_id) : null;
}

/** Writing to the row locks it, on both engines, until the transaction ends. */
async function touchCursor(tx: Kysely<Schema>, name: string, now: Instant): Promise<void> {
  await tx
    .insertInto("job_cursors")
    .values({ name, last_event_id: 0, updated_at: now })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ updated_at: now }))
    .execute();
}
