import { commitmentKinds, commitmentStates } from "#app/domain/facts/correspondence.ts";
import { stances } from "#app/domain/facts/record.ts";
import { stanceWords } from "#app/domain/positions/stance-words.ts";
import { capitalise } from "#app/lib/text.ts";
import { choicesOf, plainWords, type RecordField, type RecordForm, uncertainDayFields } from "./record-form.ts";
import { bills, chain, confidence, fairness, quote, remarks, topics } from "./shared-fields.ts";
import { tieHint } from "./tie-line.ts";

const who: readonly RecordField[] = [
  { name: "person", label: "Person", shape: "reference", to: "person" },
  { name: "organisation", label: "Or organisation", shape: "reference", to: "organisation" },
  { name: "office", label: "Office on that day", shape: "text" },
];
const about: RecordField = { name: "about", label: "What it is about", hint: tieHint, shape: "ties", role: "about" };

export const statementForm: RecordForm = {
  kind: "statement",
  table: "statements",
  titleField: "summary",
  isPart: false,
  fields: [
    { name: "printed_speaker", label: "Who, as printed", required: true, shape: "text" },
    ...who,
    ...uncertainDayFields("date", "When"),
    { name: "summary", label: "What was said or done, in your own words", required: true, shape: "longtext" },
    quote,
    chain,
    { name: "division", label: "Vote that it was", hint: "Where something was done and not said.", shape: "reference", to: "division" },
    { name: "place", label: "Where", shape: "text" },
    about,
    bills,
    topics,
    confidence,
    ...fairness,
    remarks,
  ],
};

export const questionForm: RecordForm = {
  kind: "question",
  table: "questions",
  titleField: "title",
  isPart: false,
  fields: [
    { name: "title", label: "The question", hint: "For example a pilot drug consumption room.", required: true, shape: "text" },
    { name: "description", label: "What it is about, in plain words", shape: "longtext" },
    topics,
    remarks,
  ],
};

export const positionForm: RecordForm = {
  kind: "position",
  table: "positions",
  titleField: "printed_holder",
  isPart: false,
  fields: [
    { name: "printed_holder", label: "Who, as printed", required: true, shape: "text" },
    ...who,
    {
      name: "stance",
      label: "Position",
      required: true,
      shape: "choice",
      choices: choicesOf(stances, (stance) => capitalise(stanceWords[stance])),
    },
    { name: "condition", label: "Condition", hint: "Where the position is conditional.", shape: "text" },
    { name: "bill", label: "On this bill", shape: "reference", to: "bill", group: "On what" },
    {
      name: "provision",
      label: "Only on this part of it",
      hint: "For example section 3(2), together with the bill.",
      shape: "text",
      max: 120,
      group: "On what",
    },
    { name: "amendment", label: "Or on this amendment", shape: "reference", to: "amendment", group: "On what" },
    { name: "question", label: "Or on this question", shape: "reference", to: "question", group: "On what" },
    { name: "motion", label: "Or on this motion", hint: "Its reference: S6M-10490.", shape: "text", max: 40, group: "On what" },
    ...uncertainDayFields("from", "Held from"),
    { name: "statement", label: "Statement behind it", shape: "reference", to: "statement" },
    { name: "division", label: "Vote behind it", shape: "reference", to: "division" },
    { name: "summary", label: "In your own words", shape: "longtext" },
    topics,
    confidence,
    ...fairness,
    remarks,
  ],
};

export const commitmentForm: RecordForm = {
  kind: "commitment",
  table: "commitments",
  titleField: "summary",
  isPart: false,
  fields: [
    { name: "summary", label: "What is due, in your own words", required: true, shape: "text" },
    { name: "kind", label: "Kind", required: true, shape: "choice", choices: choicesOf(commitmentKinds, plainWords) },
    { name: "printed_speaker", label: "Who promised it, as printed", required: true, shape: "text" },
    ...who,
    ...uncertainDayFields("made", "Promised"),
    { ...quote, label: "The words of the promise" },
    chain,
    { name: "place", label: "Where", shape: "text" },
    { name: "due_words", label: "By when, in words", hint: "For example before Stage 3.", shape: "text", max: 200, group: "By when" },
    { name: "due_on", label: "By when, where a day was named", shape: "day", group: "By when" },
    {
      name: "state",
      label: "What came of it",
      hint: "Closing it needs what met it, or a source and why.",
      required: true,
      shape: "choice",
      choices: choicesOf(commitmentStates, plainWords),
      group: "What came of it",
    },
    { name: "state_note", label: "Why", shape: "text", group: "What came of it" },
    {
      name: "met_by",
      label: "Met by",
      hint: "One a line: amendment: its address. Or letter, statement, meeting. Add | inferred | and why, where it is our inference.",
      shape: "ties",
      role: "met_by",
      group: "What came of it",
    },
    {
      name: "arose_from",
      label: "Made on the occasion of",
      hint: "For example amendment: one that was withdrawn on this promise.",
      shape: "ties",
      role: "arose_from",
    },
    bills,
    topics,
    confidence,
    ...fairness,
    remarks,
  ],
};

export const figureForm: RecordForm = {
  kind: "figure",
  table: "figures",
  titleField: "what",
  isPart: false,
  fields: [
    {
      name: "what",
      label: "What is counted",
      hint: "In the same words as other figures of the same thing: then they are compared.",
      required: true,
      shape: "text",
    },
    { name: "value", label: "Figure, as printed", required: true, shape: "text" },
    { name: "number", label: "As a number", hint: "The lower end of a range.", shape: "number" },
    { name: "unit", label: "Unit", shape: "text" },
    { name: "period", label: "Period", shape: "text" },
    { name: "publisher", label: "Published by", shape: "text" },
    { name: "quoted_in", label: "Quoted in", hint: "In words.", shape: "text" },
    {
      name: "quoted_by",
      label: "Quoted in these records",
      hint: "One a line: letter: its address. Or statement, meeting.",
      shape: "ties",
      role: "quoted_in",
    },
    bills,
    topics,
    confidence,
    remarks,
  ],
};
