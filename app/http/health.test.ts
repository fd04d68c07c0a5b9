import { expect, test } from "vitest";
import { openTestDatabase } from "#db/test-database.server.ts";
import { readHealth } from "./health.server.ts";
import type { Log } from "./load-context.server.ts";

const logged: string[] = [];
const log: Log = (_level, sentence) => logged.push(sentence);

test("a server whose database answers is healthy, and says which version and schema it has", async () => {
  const database = await openTestDatabase();
  expect(await readHealth({ database, log })).toMatchObject({
    healthy: true,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    database: { engine: "sqlite", answers: true, schema: expect.stringMatching(/^\d{4}-/) },
  });
  await database.close();
});

test("a server whose database does not answer is not healthy, and tells no detail", async () => {
  const database = await openTestDatabase();
  await database.close();
  expect(await readHealth({ database, log })).toMatchObject({ healthy: false, database: { answers: false, schema: null } });
  expect(logged).toEqual(["The database does not answer"]);
});
