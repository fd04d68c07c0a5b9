import { billTypes, procedures } from "#app/domain/facts/bill.ts";
import { clockUnits, correspondenceKinds } from "#app/domain/facts/correspondence.ts";
import { correspondenceWords } from "#app/domain/letters/correspondence-words.ts";
import { ruleKinds, ruleUnits } from "#app/domain/procedure/rulebook.ts";
import { choicesOf, plainWords, type RecordField } from "./record-form.ts";

/** What editors keep of the rulebook: rules, the calendar, the days of the sessions. They have no drafts and no page of their own. */
export const ruleKindsKept = ["rule", "calendar", "session", "reply"] as const;
export type RuleKindKept = (typeof ruleKindsKept)[number];

export type RuleForm = {
  kind: RuleKindKept;
  table: "rules" | "calendar_periods" | "parliamentary_sessions" | "reply_rules";
  /** What one is called in a sentence. */
  one: string;
  fields: readonly RecordField[];
};

const source: readonly RecordField[] = [
  {
    name: "source_title",
    label: "Source",
    hint: "Where it was read. Without a source it is an assumption.",
    shape: "text",
    group: "How we know",
  },
  { name: "source_url", label: "Address of the source", shape: "url", group: "How we know" },
  {
    name: "is_assumption",
    label: "This is an assumption: it was not read word for word",
    shape: "yes-no",
    group: "How we know",
  },
  { name: "note", label: "Note", shape: "longtext", group: "How we know" },
];

const ruleForm: RuleForm = {
  kind: "rule",
  table: "rules",
  one: "rule",
  fields: [
    { name: "summary", label: "What it says, in one sentence", required: true, shape: "longtext" },
    { name: "rule", label: "Number of the rule", hint: "For example Rule 9.5.3A.", shape: "text", max: 60 },
    {
      name: "code",
      label: "Code",
      hint: "Rows of one code are the same rule at different times, for example stage-1-to-stage-2.",
      required: true,
      shape: "text",
      max: 60,
    },
    { name: "kind", label: "What it measures", required: true, shape: "choice", choices: choicesOf(ruleKinds, plainWords) },
    { name: "amount", label: "Number", shape: "whole-number", min: 0, max: 1000 },
    { name: "unit", label: "Unit", shape: "choice", choices: choicesOf(ruleUnits, plainWords) },
    { name: "time_of_day", label: "Time of day", hint: "For example 16:30.", shape: "text", max: 5 },
    { name: "bill_types", label: "Only for these types", hint: `One a line; empty: all. ${billTypes.join(", ")}.`, shape: "lines" },
    { name: "procedures", label: "Only for these procedures", hint: `One a line; empty: all. ${procedures.join(", ")}.`, shape: "lines" },
    { name: "applies_from", label: "Applies from", hint: "The first day on which a source shows it.", shape: "day", group: "When" },
    { name: "applies_to", label: "Applies to", hint: "Empty: it still applies.", shape: "day", group: "When" },
    ...source,
  ],
};

const calendarForm: RuleForm = {
  kind: "calendar",
  table: "calendar_periods",
  one: "calendar period",
  fields: [
    { name: "name", label: "Name", hint: "For example summer recess 2026.", required: true, shape: "text" },
    {
      name: "kind",
      label: "Kind",
      required: true,
      shape: "choice",
      choices: [
        { value: "sitting", label: "The Parliament sits" },
        { value: "recess", label: "Recess" },
        { value: "dissolution", label: "Dissolution" },
        { value: "office_closed", label: "The Clerk's office is closed" },
      ],
    },
    { name: "from_on", label: "First day", required: true, shape: "day" },
    { name: "to_on", label: "Last day", required: true, shape: "day" },
    ...source,
  ],
};

const sessionForm: RuleForm = {
  kind: "session",
  table: "parliamentary_sessions",
  one: "session",
  fields: [
    { name: "starts_on", label: "First day", required: true, shape: "day" },
    { name: "ends_on", label: "Last day", hint: "Empty: it is still running.", shape: "day" },
    { name: "note", label: "Note", hint: "Where sources differ, say so here.", shape: "longtext" },
  ],
};

const replyForm: RuleForm = {
  kind: "reply",
  table: "reply_rules",
  one: "period for replies",
  fields: [
    { name: "summary", label: "What it says, in one sentence", required: true, shape: "text" },
    {
      name: "correspondence",
      label: "Who writes to whom",
      required: true,
      shape: "choice",
      choices: choicesOf(correspondenceKinds, (kind) => correspondenceWords[kind]),
    },
    { name: "amount", label: "Number", required: true, shape: "whole-number", min: 1, max: 730 },
    { name: "unit", label: "Unit", required: true, shape: "choice", choices: choicesOf(clockUnits, plainWords) },
    {
      name: "starts_from",
      label: "Counted from",
      required: true,
      shape: "choice",
      choices: [
        { value: "sent", label: "The day on which the letter was sent" },
        { value: "received", label: "The day on which it was received" },
      ],
    },
    {
      name: "holidays",
      label: "Days that are no working days",
      required: true,
      shape: "choice",
      choices: [
        { value: "scotland", label: "Weekends and the bank holidays of Scotland" },
        { value: "none", label: "Weekends only" },
      ],
    },
    { name: "recess_counts", label: "Days of recess count", shape: "yes-no" },
    {
      name: "very_late_after",
      label: "Very late after so many more",
      hint: "In the same unit, after the last day. Empty: the source does not tell late from very late.",
      shape: "whole-number",
      min: 1,
      max: 730,
    },
    { name: "applies_from", label: "Applies to letters sent from", shape: "day", group: "When" },
    { name: "applies_to", label: "Applies to letters sent until", hint: "Empty: it still applies.", shape: "day", group: "When" },
    {
      name: "source_title",
      label: "Source",
      hint: "Where it was read. No period is invented: without a source there is none.",
      required: true,
      shape: "text",
      group: "How we know",
    },
    { name: "source_url", label: "Address of the source", shape: "url", group: "How we know" },
    {
      name: "is_made_up",
      label: "This is made up",
      hint: "For trying things out: it is used for made-up letters only.",
      shape: "yes-no",
      group: "How we know",
    },
    { name: "note", label: "Note", shape: "longtext", group: "How we know" },
  ],
};

export const ruleForms: Record<RuleKindKept, RuleForm> = { rule: ruleForm, calendar: calendarForm, session: sessionForm, reply: replyForm };
