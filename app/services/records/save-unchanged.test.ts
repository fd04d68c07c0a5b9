import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changesBetween } from "#app/domain/records/compare-fields.ts";
import { recordForms } from "#app/domain/records/record-forms.ts";
import { contextOf } from "#app/services/context.server.ts";
import { loadFirstStartData } from "#app/services/first-start/load-first-start-data.server.ts";
import { listIdsOf } from "#db/queries/records/records.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { correctRecord } from "./correct-record.server.ts";
import { readRecordForEditing } from "./read-record.server.ts";

test("every record of the first-start data can be opened and saved again, and nothing of it changes", async () => {
  const database = await openTestDatabase();
  const now = "2026-10-20T10:00:00Z";
  await loadFirstStartData(database, { demo: "full", now, newId: randomUUID });
  const context = contextOf(database, { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] }, now);
  const troubles: string[] = [];
  let count = 0;
  for (const form of recordForms.values()) {
    for (const id of await listIdsOf(database.reader, form)) {
      const { record } = await readRecordForEditing(context, form.kind, id);
      const saved = await correctRecord(context, form.kind, id, { revision: record.revision, shown: record.texts, typed: record.texts });
      const { record: after } = await readRecordForEditing(context, form.kind, id);
      const changed = changesBetween(form, record.texts, after.texts);
      count += 1;
      if (!saved.ok || saved.value.kind !== "unchanged" || changed.length > 0)
        troubles.push(`${form.kind} ${id}: ${JSON.stringify(saved)}`);
    }
  }
  await database.close();
  expect(troubles).toEqual([]);
  expect(count).toBeGreaterThan(100);
}, 120_000);
