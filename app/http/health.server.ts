import type { Database } from "#app/database.server.ts";

export type Health = { healthy: boolean; version: string; database: { engine: string; answers: boolean; ms: number } };

/** Whether the database answers. No detail of a fault is told: the log has it. */
export async function readHealth(database: Database): Promise<Health> {
  const started = performance.now();
  const answers = await database.dataVersion().then(
    () => true,
    // Safe: that it does not answer is what was asked.
    () => false,
  );
  const ms = Math.round((performance.now() - started) * 10) / 10;
  return { healthy: answers, version, database: { engine: database.engine, answers, ms } };
}

const version = "0.1.0";
