import type { Facts } from "#app/domain/facts/facts.ts";
import type { AmendmentFacts } from "#app/domain/facts/record.ts";
import { chainLevelOf } from "#app/domain/records/row-line.ts";
import type { Write } from "#app/services/context.server.ts";
import type { Row } from "#db/queries/facts/rows.server.ts";
import { layLinks, onlyBill } from "./lay-bill-parts.server.ts";
import { layRecords, type ToLay } from "./lay-records.server.ts";
import { layEvidence } from "./lay-sources.server.ts";
import type { Laying } from "./laying.server.ts";
import { fairnessColumns, flagColumn, listColumn, uncertainColumns } from "./record-columns.ts";

/** What was said, where people stand, what is counted. */
export async function layStatements(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records = [];
  for (const fact of facts.statements) {
    const columns: Row = {
      person_id: await laying.referTo(tx, "person", fact.person, fact.slug),
      organisation_id: await laying.referTo(tx, "organisation", fact.organisation, fact.slug),
      printed_speaker: fact.printedSpeaker,
      office: fact.office,
      ...uncertainColumns("date", fact.date),
      quote: fact.quote,
      summary: fact.summary,
      chain: listColumn(fact.chain.map(chainLevelOf)),
      division_id: await laying.referTo(tx, "division", fact.division, fact.slug),
      place: fact.place,
      confidence: fact.confidence,
      ...fairnessColumns(fact),
    };
    records.push({ fact, slug: fact.slug, title: fact.summary, billId: await onlyBill(laying, tx, fact.bills), columns });
  }
  const statements = await layRecords(laying, tx, "statement", records);
  await layEvidence(laying, tx, "statement", statements);
  await layLinks(
    laying,
    tx,
    "statement",
    statements.map(({ id, slug, fact }) => ({ id, slug, topics: fact.topics, bills: fact.bills })),
  );
}

export async function layPositions(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records = [];
  for (const fact of facts.positions) {
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    const questionId = await laying.referTo(tx, "question", fact.question, fact.slug);
    const amendmentId = await laying.referTo(tx, "amendment", fact.amendment, fact.slug);
    if (billId === null && questionId === null && amendmentId === null && !fact.motion) {
      laying.missing.push(`${fact.slug}: what the position is about is not held; it was left out.`);
      continue;
    }
    const columns: Row = {
      person_id: await laying.referTo(tx, "person", fact.person, fact.slug),
      organisation_id: await laying.referTo(tx, "organisation", fact.organisation, fact.slug),
      printed_holder: fact.printedHolder,
      office: fact.office,
      stance: fact.stance,
      condition: fact.condition,
      bill_id: billId,
      provision: fact.provision ?? null,
      amendment_id: amendmentId,
      motion: fact.motion ?? null,
      question_id: questionId,
      ...uncertainColumns("from", fact.from),
      statement_id: await laying.referTo(tx, "statement", fact.statement, fact.slug),
      division_id: await laying.referTo(tx, "division", fact.division, fact.slug),
      summary: fact.summary,
      confidence: fact.confidence,
      ...fairnessColumns(fact),
    };
    records.push({ fact, slug: fact.slug, title: fact.printedHolder, billId, columns });
  }
  await layEvidence(laying, tx, "position", await layRecords(laying, tx, "position", records));
}

export async function layFigures(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records = [];
  for (const fact of facts.figures) {
    const columns: Row = {
      what: fact.what,
      value: fact.value,
      number: fact.number,
      unit: fact.unit,
      period: fact.period,
      publisher: fact.publisher,
      quoted_in: fact.quotedIn,
      confidence: fact.confidence,
    };
    records.push({ fact, slug: fact.slug, title: fact.what, billId: await onlyBill(laying, tx, fact.bills), columns });
  }
  const figures = await layRecords(laying, tx, "figure", records);
  await layEvidence(laying, tx, "figure", figures);
  await layLinks(
    laying,
    tx,
    "figure",
    figures.map(({ id, slug, fact }) => ({ id, slug, topics: fact.topics, bills: fact.bills })),
  );
}

/** Amendments to bills that are held; without its bill an amendment has no place. */
export async function layAmendments(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records: ToLay<AmendmentFacts>[] = [];
  for (const fact of facts.amendments) {
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    if (billId === null) continue;
    const columns: Row = {
      bill_id: billId,
      stage: fact.stage,
      number: fact.number,
      member_id: await laying.referTo(tx, "person", fact.member, fact.slug),
      printed_member: fact.printedMember,
      supporters: listColumn(fact.supporters),
      wording: fact.wording,
      wording_is_incomplete: flagColumn(fact.wordingIsIncomplete),
      state: fact.state,
      division_id: await laying.referTo(tx, "division", fact.division, fact.slug),
      lodged_on: fact.lodgedOn,
      list_reference: fact.listReference,
      version_id: await laying.referTo(tx, "version", fact.version, fact.slug),
      moved_by_id: await laying.referTo(tx, "person", fact.movedBy, fact.slug),
      ...decisionColumns(fact),
      ...paperColumns(fact),
    };
    records.push({ fact, slug: fact.slug, title: `Amendment ${fact.number}`, billId, columns });
  }
  await layEvidence(laying, tx, "amendment", await layRecords(laying, tx, "amendment", records));
}

/** What became of it, and what it is for. */
function decisionColumns(fact: AmendmentFacts): Row {
  return {
    moved_by_printed: fact.movedByPrinted ?? null,
    decision_how: fact.decisionHow ?? null,
    decided_on: fact.decidedOn ?? null,
    casting_vote: fact.castingVote ?? null,
    casting_vote_by: fact.castingVoteBy ?? null,
    pre_empted_by: fact.preEmptedBy ?? null,
    purpose: fact.purpose ?? null,
    effect: fact.effect ?? null,
  };
}

/** What the lists say of it beside its wording. */
function paperColumns(fact: AmendmentFacts): Row {
  return {
    lodged_as: fact.lodgedAs ?? null,
    on_behalf_of: fact.onBehalfOf ?? null,
    is_starred: flagColumn(fact.isStarred),
    is_altered: flagColumn(fact.isAltered),
    is_manuscript: flagColumn(fact.isManuscript),
    substitutes_for: fact.substitutesFor ?? null,
    printed_lines: listColumn(fact.printedLines),
    sort_code: fact.sortCode ?? null,
    sequence: fact.sequence ?? null,
  };
}
