import type { FieldChange } from "#app/domain/events/event.ts";
import { billTypes, procedures } from "#app/domain/facts/bill.ts";
import { clockUnits } from "#app/domain/facts/correspondence.ts";
import { isCountable } from "#app/domain/letters/choose-rule.ts";
import { may } from "#app/domain/permissions/may.ts";
import { scottishParliament } from "#app/domain/procedure/rulebooks/scottish-parliament.ts";
import { type Clash, changesBetween, mergeFields } from "#app/domain/records/compare-fields.ts";
import { fieldProblems, tidyFields } from "#app/domain/records/read-fields.ts";
import { type FieldTexts, plainWords } from "#app/domain/records/record-form.ts";
import { type RuleForm, type RuleKindKept, ruleForms } from "#app/domain/records/rule-forms.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findLegislature, findRuleRow, insertRuleRow, updateRuleRow } from "#db/queries/rules.server.ts";

export type RuleForEditing = { form: RuleForm; id: string; revision: number; title: string; texts: FieldTexts };

/** What became of a save; `meanwhile`: somebody else saved first, and nothing was saved yet. */
export type RuleSaved =
  | { kind: "saved"; title: string; changes: readonly FieldChange[] }
  | { kind: "meanwhile"; revision: number; merged: FieldTexts; now: FieldTexts; clashes: readonly Clash[] };

/**
 * Reads a rule, a calendar period or a session for editing.
 *
 * @throws AppError "not-found" when there is none, or the actor may not correct it
 */
export async function readRuleForEditing(context: Context, kind: RuleKindKept, id: string): Promise<RuleForEditing> {
  const form = ruleForms[kind];
  const row = may(context.actor, "rule.correct") ? await findRuleRow(context.db, form.table, id) : null;
  if (!row) throw new AppError("not-found", "There is no such rule.");
  return read(form, row);
}

/**
 * Corrects a rule, a calendar period or the days of a session.
 *
 * @throws AppError "not-found" when there is none, "forbidden" for who may not
 */
export async function correctRule(
  context: Context,
  kind: RuleKindKept,
  id: string,
  given: { revision: number; shown: FieldTexts; typed: Readonly<Record<string, string | null | undefined>>; reason: string | null },
): Promise<Outcome<RuleSaved>> {
  if (!may(context.actor, "rule.correct")) throw new AppError("forbidden", "Only editors can correct the rules.");
  const form = ruleForms[kind];
  const mine = tidyFields(form, given.typed);
  const [first, ...others] = problemsIn(form, mine);
  if (first) return refuse(first, ...others);
  return inTransaction(context, async (tx) => {
    const row = await findRuleRow(tx, form.table, id);
    if (!row) throw new AppError("not-found", "There is no such rule.");
    const before = read(form, row);
    if (before.revision !== given.revision) {
      const merged = mergeFields(form, tidyFields(form, given.shown), mine, before.texts);
      return accept<RuleSaved>({ kind: "meanwhile", revision: before.revision, now: before.texts, ...merged });
    }
    const changes = changesBetween(form, before.texts, mine);
    if (changes.length > 0) {
      const columns = { ...columnsOf(form, mine), updated_at: context.now };
      if (!(await updateRuleRow(tx, form.table, before, columns)))
        throw new AppError("conflict", "Somebody else saved this at the same moment. Open it again and repeat your change.");
      await tell(context, tx, form, id, mine, changes, given.reason);
    }
    return accept<RuleSaved>({ kind: "saved", title: titleOf(form, { ...row, ...mine }), changes });
  });
}

/** Adds a rule (as it stood from another day, or a new one) or a calendar period. @throws AppError "forbidden", "not-found" */
export async function addRule(
  context: Context,
  kind: Exclude<RuleKindKept, "session">,
  typed: Readonly<Record<string, string | null | undefined>>,
): Promise<Outcome<{ id: string; title: string }>> {
  if (!may(context.actor, "rule.correct")) throw new AppError("forbidden", "Only editors can add rules.");
  const form = ruleForms[kind];
  const texts = tidyFields(form, typed);
  const [first, ...others] = problemsIn(form, texts);
  if (first) return refuse(first, ...others);
  return inTransaction(context, async (tx) => {
    const legislature = await findLegislature(tx, scottishParliament.legislature.slug);
    if (!legislature) throw new AppError("not-found", "There is no legislature yet.");
    const id = context.newId();
    await insertRuleRow(tx, form.table, { id, legislature_id: legislature.id, updated_at: context.now, ...columnsOf(form, texts) });
    await tell(context, tx, form, id, texts, changesBetween(form, {}, texts), null);
    return accept({ id, title: titleOf(form, texts) });
  });
}

function tell(
  context: Context,
  tx: Write,
  form: RuleForm,
  id: string,
  texts: FieldTexts,
  changes: readonly FieldChange[],
  reason: string | null,
): Promise<void> {
  return insertEvent(tx, context, {
    type: "rule.corrected",
    subjectKind: "rule",
    subjectId: id,
    billId: null,
    visibility: "public",
    particulars: { code: texts.code ?? titleOf(form, texts), changes, reason },
  });
}

function problemsIn(form: RuleForm, texts: FieldTexts): Refusal[] {
  const refusals = [...fieldProblems(form, texts)];
  const ordered = [
    ["applies_from", "applies_to"],
    ["from_on", "to_on"],
    ["starts_on", "ends_on"],
  ] as const;
  for (const [early, late] of ordered) {
    const [from, to] = [texts[early], texts[late]];
    if (from && to && to < from) refusals.push({ field: late, message: "Enter a last day that is not before the first" });
  }
  const unit = clockUnits.find((each) => each === texts.unit);
  for (const field of form.kind === "reply" ? (["amount", "very_late_after"] as const) : []) {
    const amount = texts[field] ? Number(texts[field]) : null;
    if (unit && amount !== null && !isCountable({ amount, unit }))
      refusals.push({
        field,
        message: `No period for a reply is as long as ${texts[field]} ${plainWords(unit).toLowerCase()}: enter the number again`,
      });
  }
  if (texts.time_of_day && !/^([01]\d|2[0-3]):[0-5]\d$/.test(texts.time_of_day))
    refusals.push({ field: "time_of_day", message: "Enter the time as hours and minutes, for example 16:30" });
  if ((form.kind === "rule" || form.kind === "calendar") && !texts.source_title && texts.is_assumption !== "yes")
    refusals.push({ field: "source_title", message: "Enter the source, or mark it as an assumption" });
  for (const [field, words] of [
    ["bill_types", billTypes],
    ["procedures", procedures],
  ] as const) {
    const unknown = linesOf(texts[field]).find((line) => !words.some((word) => word === line));
    if (unknown) refusals.push({ field, message: `“${unknown}” is none of: ${words.join(", ")}` });
  }
  return refusals;
}

function read(form: RuleForm, row: Record<string, unknown>): RuleForEditing {
  const texts: FieldTexts = {};
  for (const { name, shape } of form.fields) {
    const value = row[name] ?? null;
    if (shape === "yes-no") texts[name] = value === 1 ? "yes" : "no";
    else if (shape === "lines") texts[name] = value === null ? null : textsOf(String(value)).join("\n") || null;
    else texts[name] = value === null ? null : String(value);
  }
  return {
    form,
    id: String(row.id),
    revision: Number(row.revision),
    title: titleOf(form, { ...row, ...texts }),
    texts: tidyFields(form, texts),
  };
}

function columnsOf(form: RuleForm, texts: FieldTexts): Record<string, string | number | null> {
  return Object.fromEntries(
    form.fields.map(({ name, shape }) => {
      const text = texts[name] ?? null;
      if (shape === "yes-no") return [name, text === "yes" ? 1 : 0];
      if (shape === "lines") return [name, text === null ? null : JSON.stringify(linesOf(text))];
      return [name, text !== null && shape === "whole-number" ? Number(text) : text];
    }),
  );
}

function titleOf(form: RuleForm, row: Record<string, unknown>): string {
  if (form.kind === "reply") return String(row.summary ?? form.one);
  if (form.kind === "session") return row.number ? `Session ${row.number}` : "Session";
  return String((form.kind === "rule" ? (row.rule ?? row.code) : row.name) ?? form.one);
}

function linesOf(text: string | null | undefined): string[] {
  return text ? text.split("\n") : [];
}
