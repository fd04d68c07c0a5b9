import type { Facts } from "#app/domain/facts/facts.ts";
import { chainLevelOf } from "#app/domain/records/row-line.ts";
import type { Write } from "#app/services/context.server.ts";
import { insertRows, listAllRows, type Row } from "#db/queries/facts/rows.server.ts";
import { layLinks, onlyBill } from "./lay-bill-parts.server.ts";
import { layRecords } from "./lay-records.server.ts";
import { layEvidence } from "./lay-sources.server.ts";
import type { Laying } from "./laying.server.ts";
import { fairnessColumns, flagColumn, listColumn, uncertainColumns } from "./record-columns.ts";

/** What letters ask for. A request whose letter is not held has no place. */
export async function layRequests(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records = [];
  for (const fact of facts.requests) {
    const letterId = await laying.referTo(tx, "letter", fact.letter, fact.slug);
    if (letterId === null) continue;
    const columns: Row = {
      letter_id: letterId,
      summary: fact.summary,
      quote: fact.quote,
      state: fact.state,
      state_note: fact.stateNote,
      confidence: fact.confidence,
    };
    records.push({ fact, slug: fact.slug, title: fact.summary, billId: null, columns });
  }
  await layEvidence(laying, tx, "request", await layRecords(laying, tx, "request", records));
}

/** What was promised. */
export async function layCommitments(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records = [];
  for (const fact of facts.commitments) {
    const columns: Row = {
      person_id: await laying.referTo(tx, "person", fact.person, fact.slug),
      organisation_id: await laying.referTo(tx, "organisation", fact.organisation, fact.slug),
      printed_speaker: fact.printedSpeaker,
      office: fact.office,
      kind: fact.kind,
      ...uncertainColumns("made", fact.made),
      summary: fact.summary,
      quote: fact.quote,
      chain: listColumn(fact.chain.map(chainLevelOf)),
      place: fact.place,
      due_words: fact.dueWords,
      due_on: fact.dueOn,
      state: fact.state,
      state_note: fact.stateNote,
      confidence: fact.confidence,
      ...fairnessColumns(fact),
    };
    records.push({ fact, slug: fact.slug, title: fact.summary, billId: await onlyBill(laying, tx, fact.bills), columns });
  }
  const commitments = await layRecords(laying, tx, "commitment", records);
  await layEvidence(laying, tx, "commitment", commitments);
  await layLinks(
    laying,
    tx,
    "commitment",
    commitments.map(({ id, slug, fact }) => ({ id, slug, topics: fact.topics, bills: fact.bills })),
  );
}

/** What people take positions on, that is no bill. */
export async function layQuestions(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const questions = await layRecords(
    laying,
    tx,
    "question",
    facts.questions.map((fact) => ({
      fact,
      slug: fact.slug,
      title: fact.title,
      billId: null,
      columns: { title: fact.title, description: fact.description },
    })),
  );
  await layEvidence(laying, tx, "question", questions);
  await layLinks(
    laying,
    tx,
    "question",
    questions.map(({ id, slug, fact }) => ({ id, slug, topics: fact.topics, bills: [] })),
  );
}

/** Periods for replies that the facts bring: those that are there already stay as an editor left them. */
export async function layReplyRules(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  if (facts.replyRules.length === 0) return;
  const [legislature] = await listAllRows(tx, "legislatures", ["id"]);
  const there = new Set((await listAllRows(tx, "reply_rules", ["id"])).map((row) => String(row.id)));
  const rows = facts.replyRules
    .filter(({ slug }) => !there.has(slug))
    .map(
      (rule): Row => ({
        id: rule.slug,
        legislature_id: legislature?.id ?? null,
        summary: rule.summary,
        correspondence: rule.correspondence,
        amount: rule.amount,
        unit: rule.unit,
        starts_from: rule.startsFrom,
        holidays: rule.holidays,
        recess_counts: flagColumn(rule.recessCounts),
        very_late_after: rule.veryLateAfter,
        applies_from: rule.appliesFrom,
        applies_to: rule.appliesTo,
        source_title: rule.sourceTitle,
        source_url: rule.sourceUrl,
        is_made_up: flagColumn(rule.isMadeUp),
        note: rule.note ?? null,
        updated_at: laying.context.now,
      }),
    );
  await insertRows(tx, "reply_rules", rows);
}
