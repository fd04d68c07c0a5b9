import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { amendmentStates } from "#app/domain/facts/record.ts";
import { castingVotes, lodgedAsWords } from "#app/domain/facts/text.ts";
import { versionKinds } from "#app/domain/text/version.ts";
import { versionKindWords } from "#app/domain/text/version-words.ts";
import { choicesOf, plainWords, type RecordField, type RecordForm } from "./record-form.ts";
import { remarks, stage } from "./shared-fields.ts";

const paperFields: readonly RecordField[] = [
  {
    name: "version",
    label: "Print that it amends",
    hint: "The version whose pages and lines its wording names.",
    shape: "reference",
    to: "version",
  },
  { name: "lodged_as", label: "Lodged as", shape: "choice", choices: choicesOf(lodgedAsWords, plainWords) },
  { name: "on_behalf_of", label: "On behalf of", hint: "For example the Subordinate Legislation Committee.", shape: "text" },
  { name: "substitutes_for", label: "In substitution for amendment", hint: "The number of the earlier one.", shape: "text", max: 20 },
  { name: "is_starred", label: "Printed with a star", shape: "yes-no" },
  { name: "is_altered", label: "Altered since it was lodged", shape: "yes-no" },
  { name: "is_manuscript", label: "A manuscript amendment", shape: "yes-no" },
  {
    name: "printed_lines",
    label: "Its wording line by line",
    hint: "As the Marshalled List numbers the lines; only needed where another amendment amends it.",
    shape: "lines",
  },
  { name: "sequence", label: "Place in the order of lodging", shape: "whole-number", min: 1 },
  { name: "sort_code", label: "Clerks’ sort code", hint: "1 for M1.", shape: "whole-number", min: 0, max: 999 },
];

const decisionFields: readonly RecordField[] = [
  { name: "decided_on", label: "Decided on", shape: "day", group: "How it was decided" },
  {
    name: "decision_how",
    label: "How",
    shape: "choice",
    choices: [
      { value: "without_division", label: "Without a division" },
      { value: "division", label: "By division" },
    ],
    group: "How it was decided",
  },
  { name: "moved_by", label: "Moved by, if not by its member", shape: "reference", to: "person", group: "How it was decided" },
  { name: "moved_by_printed", label: "Mover’s name as printed", shape: "text", group: "How it was decided" },
  {
    name: "casting_vote",
    label: "Casting vote",
    shape: "choice",
    choices: choicesOf(castingVotes, plainWords),
    group: "How it was decided",
  },
  { name: "pre_empted_by", label: "Pre-empted by amendment", shape: "text", max: 20, group: "How it was decided" },
  { name: "casting_vote_by", label: "Casting vote given by", hint: "As printed.", shape: "text", group: "How it was decided" },
];

export const amendmentForm: RecordForm = {
  kind: "amendment",
  table: "amendments",
  titleField: "number",
  isPart: false,
  fields: [
    { name: "bill", label: "Bill", required: true, shape: "reference", to: "bill" },
    stage,
    { name: "number", label: "Number", hint: "As printed: 14, or 23A.", required: true, shape: "text", max: 20 },
    { name: "member", label: "Lodged by", shape: "reference", to: "person" },
    { name: "printed_member", label: "Name as printed", shape: "text" },
    { name: "supporters", label: "Supported by", hint: "Names as printed, one a line.", shape: "lines" },
    { name: "wording", label: "Wording", hint: "As printed; never rebuilt.", required: true, shape: "longtext" },
    { name: "wording_is_incomplete", label: "The wording is incomplete", shape: "yes-no" },
    { name: "state", label: "State", shape: "choice", choices: choicesOf(amendmentStates, (state) => amendmentStateWords[state]) },
    { name: "division", label: "Division", shape: "reference", to: "division" },
    { name: "lodged_on", label: "Lodged on", shape: "day" },
    { name: "list_reference", label: "List", hint: "For example SP Bill 28-ML.", shape: "text", max: 60 },
    { name: "purpose", label: "What it is for, in plain words", hint: "In your own words, from a source.", shape: "longtext" },
    { name: "effect", label: "What it would do, in plain words", shape: "longtext" },
    ...paperFields,
    ...decisionFields,
    remarks,
  ],
};

/** A print of a bill. Its text is no field: it is read from a file or from what is pasted, by a verb of its own. */
export const versionForm: RecordForm = {
  kind: "version",
  table: "versions",
  titleField: "title",
  isPart: false,
  fields: [
    { name: "bill", label: "Bill", required: true, shape: "reference", to: "bill" },
    {
      name: "kind",
      label: "Which print",
      required: true,
      shape: "choice",
      choices: choicesOf(versionKinds, (kind) => versionKindWords[kind]),
    },
    { name: "title", label: "Title", hint: "For example As introduced.", required: true, shape: "text", max: 120 },
    { name: "reference", label: "Reference", hint: "For example SP Bill 12A.", shape: "text", max: 60 },
    { name: "printed_on", label: "Printed on", shape: "day" },
    {
      name: "position",
      label: "Place among the versions",
      hint: "0 for the first.",
      required: true,
      shape: "whole-number",
      min: 0,
      max: 99,
    },
    { name: "layout_note", label: "Why pages and lines are not known", shape: "text" },
    remarks,
  ],
};
