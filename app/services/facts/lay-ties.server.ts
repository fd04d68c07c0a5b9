import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Facts } from "#app/domain/facts/facts.ts";
import type { TieFacts, TieKind } from "#app/domain/facts/ties.ts";
import type { Write } from "#app/services/context.server.ts";
import type { Row } from "#db/queries/facts/rows.server.ts";
import { layParts } from "./lay-parts.server.ts";
import type { LaidKind, Laying } from "./laying.server.ts";
import { flagColumn } from "./record-columns.ts";

/** What a tie of each kind names by slug; a motion is known by its reference alone. */
const targets: Record<TieKind, LaidKind | null> = {
  bill: "bill",
  proposal: "proposal",
  stage: "bill",
  provision: "version",
  amendment: "amendment",
  committee: "committee",
  meeting: "meeting",
  motion: null,
  letter: "letter",
  statement: "statement",
  division: "division",
  commitment: "commitment",
  question: "question",
};

type Tied = { slug: string; ties?: readonly TieFacts[] };

/** Ties between records, last of all: a tie may name a record of any kind. */
export async function layTies(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const all: readonly (readonly [LaidKind & RecordKind, readonly Tied[]])[] = [
    ["letter", facts.letters],
    ["meeting", facts.meetings],
    ["statement", facts.statements],
    ["figure", facts.figures],
    ["request", facts.requests],
    ["commitment", facts.commitments],
  ];
  for (const [kind, records] of all) {
    const wanted = new Map<string, Row[]>();
    for (const { slug, ties } of records) {
      const id = await laying.idOf(tx, kind, slug);
      if (id && ties && ties.length > 0) wanted.set(id, await rowsOf(laying, tx, slug, ties));
    }
    await layParts(
      laying,
      tx,
      {
        table: "ties",
        owner: "subject_id",
        where: { subject_kind: kind },
        keyOf: (row) => `${row.role} ${row.target_kind} ${row.target_id} ${row.target_words}`,
        field: "ties",
        say: (row) => `${row.target_kind}`,
        hasPosition: true,
      },
      wanted,
    );
  }
}

async function rowsOf(laying: Laying, tx: Write, from: string, ties: readonly TieFacts[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const tie of ties) {
    const kind = targets[tie.kind];
    const target_id = kind === null ? null : await laying.referTo(tx, kind, tie.target, from);
    if (kind !== null && target_id === null) continue;
    rows.push({
      role: tie.role,
      target_kind: tie.kind,
      target_id,
      target_words: tie.words ?? null,
      inferred: flagColumn(tie.inferred),
      note: tie.note ?? null,
    });
  }
  return rows;
}
