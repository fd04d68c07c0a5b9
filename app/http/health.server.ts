import { type Database, readSchemaStep } from "#app/database.server.ts";
import about from "../../package.json" with { type: "json" };
import type { Log } from "./load-context.server.ts";

export type Health = {
  healthy: boolean;
  version: string;
  /** `schema` is the newest step of the schema that the database has. */
  database: { engine: string; answers: boolean; schema: string | null; ms: number };
};

type HealthNeed = { database: Pick<Database, "reader" | "engine">; log: Log };

/** Whether the database answers, and what is running. No detail of a fault is told to the outside. */
export async function readHealth({ database, log }: HealthNeed): Promise<Health> {
  const started = performance.now();
  const schema = await readSchemaStep(database).catch((fault: unknown) => {
    // Safe: that it does not answer is what was asked.
    log("error", "The database does not answer", { fault });
    return null;
  });
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const answers = schema !== null;
  return { healthy: answers, version: about.version, database: { engine: database.engine, answers, schema, ms } };
}
