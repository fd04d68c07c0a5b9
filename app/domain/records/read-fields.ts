import { findControlCharacter } from "#app/lib/control-characters.ts";
import { isDay } from "#app/lib/dates.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { readDatedLine } from "./dated-line.ts";
import type { FieldTexts, RecordField, RecordForm } from "./record-form.ts";
import { readRowLine } from "./row-line.ts";
import { readLetterLinkLine, readTieLine } from "./tie-line.ts";

const maxText = 500;
const maxLongText = 20_000;
/** Of a field of one entry a line. What a save writes at once must stay within what a database takes in one statement. */
const mostLines = 1_000;

/** The texts of a form: trimmed, empty ones null, line ends alike; anything that is not a field of the form is left out. */
export function tidyFields(form: Pick<RecordForm, "fields">, typed: Readonly<Record<string, string | null | undefined>>): FieldTexts {
  return Object.fromEntries(form.fields.map((field) => [field.name, tidy(typed[field.name], field)]));
}

/**
 * Checks a form's texts against its fields: all that is wrong at once, each refusal saying what to do.
 *
 * @param before the texts as they were: what was wrong with a field already does not stand in the way of correcting another
 */
export function checkFields(form: RecordForm, texts: FieldTexts, before?: FieldTexts): Outcome<FieldTexts> {
  const own = fieldProblems(form, texts).filter(({ field }) => !before || !field || texts[field] !== (before[field] ?? null));
  const refusals = [...own, ...problemsTogether(form, texts)];
  return refusals.length === 0 ? accept(texts) : { ok: false, refusals };
}

/** What is wrong with each field by itself. */
export function fieldProblems(form: Pick<RecordForm, "fields">, texts: FieldTexts): Refusal[] {
  return form.fields.flatMap((field) => {
    const message = problemWith(field, texts[field.name] ?? null);
    return message ? [{ field: field.name, message }] : [];
  });
}

/** One field's text as it would be kept, and what is wrong with it (null: nothing). */
export function checkField(field: RecordField, typed: string | null): { text: string | null; problem: string | null } {
  const text = tidy(typed, field);
  return { text, problem: problemWith(field, text) };
}

function tidy(value: string | null | undefined, field: RecordField): string | null {
  const text = (value ?? "").replaceAll("\r\n", "\n").trim();
  if (text === "") return field.shape === "yes-no" ? "no" : null;
  if (lineShapes.has(field.shape)) {
    return text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .join("\n");
  }
  return field.shape === "longtext" ? text : text.replaceAll(/\s+/g, " ");
}

/** Shapes of one entry a line. */
const lineShapes: ReadonlySet<RecordField["shape"]> = new Set(["lines", "references", "named", "dated", "rows", "letter-links", "ties"]);

function problemWith(field: RecordField, text: string | null): string | null {
  const name = field.group ? `${field.group}: ${lowerFirst(field.label)}` : field.label;
  const unwanted = text === null ? null : findControlCharacter(text);
  if (unwanted) return `${name}: ${unwanted}`;
  if (text === null) return field.required ? askFor(field) : null;
  if (lineShapes.has(field.shape) && text.split("\n").length > mostLines) return `${name}: use ${mostLines} lines at most`;
  switch (field.shape) {
    case "text":
      return text.length > (field.max ?? maxText) ? `${name} is too long: use ${field.max ?? maxText} characters at most` : null;
    case "longtext":
    case "lines":
    case "references":
    case "named":
      return text.length > maxLongText ? `${name} is too long: use ${maxLongText} characters at most` : null;
    case "dated":
      return firstProblem(text, (line) => readDatedLine(field.of, line));
    case "rows":
      return firstProblem(text, (line) => readRowLine(field.of, line));
    case "letter-links":
      return firstProblem(text, readLetterLinkLine);
    case "ties":
      return firstProblem(text, readTieLine);
    case "url":
      return isWebAddress(text) ? null : `${name}: enter an address that begins with https:// or http://`;
    case "day":
      return isDay(text) ? null : `${name}: enter the date as day, month and year, for example 9 10 2025`;
    case "session":
    case "whole-number":
      return wholeNumberProblem(field, name, text);
    case "number":
      return Number.isFinite(Number(text)) ? null : `${name}: enter a number in digits, without commas`;
    case "yes-no":
      return text === "yes" || text === "no" ? null : `${name}: choose yes or no`;
    case "choice":
      return field.choices.some((choice) => choice.value === text) ? null : `${name}: choose one of the list`;
    case "reference":
      return null;
  }
}

/** "Enter the short title", "Choose the session"; a label that is a question stands as it is. */
function askFor(field: RecordField): string {
  const verb = field.shape === "choice" || field.shape === "session" ? "Choose" : "Enter";
  const isQuestion = /^(what|who|how|for|against|first|last)\b/i.test(field.label);
  return isQuestion ? `${verb}: ${lowerFirst(field.label)}` : `${verb} the ${lowerFirst(field.label)}`;
}

/** What is wrong with the first line that cannot be read. */
function firstProblem(text: string, read: (line: string) => object | string): string | null {
  for (const line of text.split("\n")) {
    const found = read(line);
    if (typeof found === "string") return found;
  }
  return null;
}

function wholeNumberProblem(field: RecordField, name: string, text: string): string | null {
  if (!/^\d{1,9}$/.test(text)) return `${name}: enter a whole number in digits`;
  const number = Number(text);
  if ("min" in field && field.min !== undefined && number < field.min) return `${name}: enter ${field.min} or more`;
  if ("max" in field && field.max !== undefined && number > field.max) return `${name}: enter ${field.max} or less`;
  return null;
}

/** What only two fields together can get wrong. */
function problemsTogether(form: RecordForm, texts: FieldTexts): Refusal[] {
  const refusals: Refusal[] = [];
  for (const field of form.fields) {
    if (!field.name.endsWith("_not_before")) continue;
    const prefix = field.name.slice(0, -"_not_before".length);
    const [from, to, estimate, why] = ["not_before", "not_after", "estimate", "why"].map((part) => texts[`${prefix}_${part}`] ?? null);
    if (from && to && to < from)
      refusals.push({ field: `${prefix}_not_after`, message: `${field.group}: "not after" must not be earlier than "not before"` });
    if (estimate && !why) refusals.push({ field: `${prefix}_why`, message: `${field.group}: say what the estimate rests on` });
  }
  const pairs: [string, string, string][] = [
    ["opens_on", "closes_on", "The closing day must not be earlier than the opening day"],
    ["introduced_on", "outcome_on", "The date of the outcome must not be earlier than the introduction"],
    ["introduced_on", "assent_on", "Royal Assent must not be earlier than the introduction"],
  ];
  for (const [early, late, message] of pairs) {
    const [first, second] = [texts[early], texts[late]];
    if (first && second && second < first) refusals.push({ field: late, message });
  }
  if (form.kind === "position" && !texts.bill && !texts.question && !texts.amendment && !texts.motion)
    refusals.push({ field: "bill", message: "On what: enter a bill, an amendment, a question or a motion" });
  if (form.kind === "position" && texts.provision && !texts.bill)
    refusals.push({ field: "bill", message: "On what: enter the bill that this is a part of" });
  if (form.kind === "position" && texts.stance === "conditional" && !texts.condition)
    refusals.push({ field: "condition", message: "Enter the condition" });
  if (form.kind === "consultation" && !texts.bill && !texts.proposal)
    refusals.push({ field: "bill", message: "Enter the bill or the proposal that it is about" });
  for (const kind of ["statement", "position", "commitment"]) {
    if (form.kind === kind && texts.person && texts.organisation)
      refusals.push({ field: "organisation", message: "Enter a person or an organisation, not both" });
  }
  if (form.kind === "bill" && texts.enactment === "enacted" && texts.outcome && texts.outcome !== "passed") {
    refusals.push({
      field: "enactment",
      message: "Only a bill that was passed can have become law",
      rule: "Scotland Act 1998, section 28",
    });
  }
  if (form.kind === "bill" && texts.block_outcome && !texts.block_route)
    refusals.push({ field: "block_route", message: "Say how it was blocked" });
  return refusals;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
