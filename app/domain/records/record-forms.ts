import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { organisationKinds } from "#app/domain/facts/people.ts";
import { letterKinds, meetingKinds, meetingStates, stances } from "#app/domain/facts/record.ts";
import { confidences, confidenceWords } from "#app/domain/facts/source.ts";
import { billForm, consultationForm, divisionForm, documentForm, proposalForm, stageEventForm } from "./bill-forms.ts";
import { datedHint } from "./dated-line.ts";
import { choicesOf, plainWords, type RecordField, type RecordForm, uncertainDayFields } from "./record-form.ts";
import { amendmentForm, versionForm } from "./text-forms.ts";

const remarks: RecordField = {
  name: "remarks",
  label: "Remarks for the reader",
  hint: "What is not known or was inferred. One a line.",
  shape: "lines",
};
const topics: RecordField = { name: "topics", label: "Topics", hint: "One a line.", shape: "references", to: "topic" };
const bills: RecordField = { name: "bills", label: "Bills it is about", hint: "One a line.", shape: "references", to: "bill" };
const confidence: RecordField = {
  name: "confidence",
  label: "How sure",
  required: true,
  shape: "choice",
  choices: choicesOf(confidences, (confidence) => confidenceWords[confidence]),
};
const chain: RecordField = {
  name: "chain",
  label: "Where the words were read",
  hint: "One level a line, the outermost first: article, then letter.",
  shape: "lines",
};

const letterForm: RecordForm = {
  kind: "letter",
  table: "letters",
  titleField: "subject",
  isPart: false,
  fields: [
    { name: "subject", label: "Subject", required: true, shape: "text" },
    { name: "kind", label: "Kind", required: true, shape: "choice", choices: choicesOf(letterKinds, plainWords) },
    { name: "from", label: "From", hint: "One a line: name; office on that day.", shape: "named" },
    { name: "to", label: "To", hint: "One a line: name; office on that day.", shape: "named" },
    { name: "copies", label: "Copied to", shape: "named" },
    ...uncertainDayFields("sent", "Sent"),
    { name: "received_on", label: "Received on", shape: "day" },
    { name: "published_on", label: "Published on", shape: "day" },
    { name: "summary", label: "What it says, in your own words", shape: "longtext" },
    { name: "replies_to", label: "Answers these letters", hint: "One a line.", shape: "references", to: "letter" },
    { name: "encloses", label: "Encloses these letters", hint: "One a line.", shape: "references", to: "letter" },
    { name: "corrects", label: "Corrects these letters", hint: "One a line.", shape: "references", to: "letter" },
    { name: "cites", label: "Cites these letters", hint: "One a line.", shape: "references", to: "letter" },
    { name: "known_through_letter", label: "Known only because this letter mentions it", shape: "reference", to: "letter" },
    { name: "known_through_note", label: "Known only through", hint: "Where it is mentioned, in words.", shape: "text" },
    { name: "text_found", label: "We have read the letter itself", shape: "yes-no" },
    bills,
    topics,
    confidence,
    remarks,
  ],
};

const meetingForm: RecordForm = {
  kind: "meeting",
  table: "meetings",
  titleField: "title",
  isPart: false,
  fields: [
    { name: "title", label: "Title", required: true, shape: "text" },
    { name: "kind", label: "Kind", required: true, shape: "choice", choices: choicesOf(meetingKinds, plainWords) },
    { name: "state", label: "State", required: true, shape: "choice", choices: choicesOf(meetingStates, plainWords) },
    ...uncertainDayFields("date", "When"),
    { name: "place", label: "Where", shape: "text" },
    { name: "participants", label: "Who took part", hint: "One a line: name; office on that day.", shape: "named" },
    { name: "summary", label: "What it was about, in your own words", shape: "longtext" },
    { name: "letters", label: "Letters that mention it", hint: "One a line.", shape: "references", to: "letter" },
    bills,
    topics,
    confidence,
    remarks,
  ],
};

const statementForm: RecordForm = {
  kind: "statement",
  table: "statements",
  titleField: "summary",
  isPart: false,
  fields: [
    { name: "printed_speaker", label: "Who, as printed", required: true, shape: "text" },
    { name: "person", label: "Person", shape: "reference", to: "person" },
    { name: "organisation", label: "Or organisation", shape: "reference", to: "organisation" },
    { name: "office", label: "Office on that day", shape: "text" },
    ...uncertainDayFields("date", "When"),
    { name: "summary", label: "What was said or done, in your own words", required: true, shape: "longtext" },
    { name: "quote", label: "Short quotation", shape: "longtext" },
    chain,
    { name: "place", label: "Where", shape: "text" },
    bills,
    topics,
    confidence,
    remarks,
  ],
};

const positionForm: RecordForm = {
  kind: "position",
  table: "positions",
  titleField: "printed_holder",
  isPart: false,
  fields: [
    { name: "printed_holder", label: "Who, as printed", required: true, shape: "text" },
    { name: "person", label: "Person", shape: "reference", to: "person" },
    { name: "organisation", label: "Or organisation", shape: "reference", to: "organisation" },
    { name: "office", label: "Office on that day", shape: "text" },
    { name: "stance", label: "Position", required: true, shape: "choice", choices: choicesOf(stances, plainWords) },
    { name: "condition", label: "Condition", hint: "Where the position is conditional.", shape: "text" },
    { name: "bill", label: "On this bill", shape: "reference", to: "bill", group: "On what" },
    { name: "question", label: "Or on this question", shape: "text", group: "On what" },
    ...uncertainDayFields("from", "Held from"),
    { name: "statement", label: "Statement behind it", shape: "reference", to: "statement" },
    { name: "division", label: "Vote behind it", shape: "reference", to: "division" },
    { name: "summary", label: "In your own words", shape: "longtext" },
    topics,
    confidence,
    remarks,
  ],
};

const figureForm: RecordForm = {
  kind: "figure",
  table: "figures",
  titleField: "what",
  isPart: false,
  fields: [
    { name: "what", label: "What is counted", required: true, shape: "text" },
    { name: "value", label: "Figure, as printed", required: true, shape: "text" },
    { name: "number", label: "As a number", hint: "The lower end of a range.", shape: "number" },
    { name: "unit", label: "Unit", shape: "text" },
    { name: "period", label: "Period", shape: "text" },
    { name: "publisher", label: "Published by", shape: "text" },
    { name: "quoted_in", label: "Quoted in", shape: "text" },
    bills,
    topics,
    confidence,
    remarks,
  ],
};

const personForm: RecordForm = {
  kind: "person",
  table: "people",
  titleField: "name",
  isPart: false,
  fields: [
    { name: "name", label: "Name", hint: "As usually printed: Morag Example.", required: true, shape: "text" },
    { name: "surname", label: "Surname", required: true, shape: "text" },
    { name: "forename", label: "Forename", shape: "text" },
    { name: "other_names", label: "Other names in print", hint: "One a line.", shape: "lines" },
    { name: "seats", label: "Parties and seats", hint: datedHint("seat"), shape: "dated", of: "seat" },
    { name: "offices", label: "Offices held", hint: datedHint("office"), shape: "dated", of: "office" },
    { name: "parliament_member_id", label: "Member number of the Parliament", shape: "whole-number", min: 1 },
    { name: "note", label: "Note", shape: "text" },
    remarks,
  ],
};

const organisationForm: RecordForm = {
  kind: "organisation",
  table: "organisations",
  titleField: "name",
  isPart: false,
  fields: [
    { name: "name", label: "Name", required: true, shape: "text" },
    { name: "kind", label: "Kind", required: true, shape: "choice", choices: choicesOf(organisationKinds, plainWords) },
    { name: "website", label: "Website", shape: "url" },
    { name: "note", label: "Note", shape: "text" },
    topics,
    remarks,
  ],
};

const committeeForm: RecordForm = {
  kind: "committee",
  table: "committees",
  titleField: "name",
  isPart: false,
  fields: [
    { name: "name", label: "Name", required: true, shape: "text" },
    { name: "short_name", label: "Short name", shape: "text" },
    { name: "session", label: "Session", required: true, shape: "session" },
    { name: "members", label: "Members", hint: datedHint("committee-member"), shape: "dated", of: "committee-member" },
    { name: "note", label: "Note", shape: "text" },
    remarks,
  ],
};

const topicForm: RecordForm = {
  kind: "topic",
  table: "topics",
  titleField: "name",
  isPart: false,
  fields: [
    { name: "name", label: "Name", required: true, shape: "text" },
    { name: "description", label: "What it is, in plain words", shape: "longtext" },
    remarks,
  ],
};

const sourceForm: RecordForm = {
  kind: "source",
  table: "sources",
  titleField: "title",
  isPart: true,
  fields: [
    { name: "title", label: "Title", required: true, shape: "text" },
    { name: "publisher", label: "Publisher", shape: "text" },
    { name: "url", label: "Address", shape: "url" },
    { name: "archived_url", label: "Address of an archived copy", shape: "url" },
    { name: "published_on", label: "Published on", shape: "day" },
    { name: "seen_on", label: "Last read on", shape: "day" },
    { name: "licence", label: "Licence", shape: "text" },
    confidence,
  ],
};

const forms = [
  billForm,
  proposalForm,
  stageEventForm,
  documentForm,
  consultationForm,
  divisionForm,
  versionForm,
  amendmentForm,
  letterForm,
  meetingForm,
  statementForm,
  positionForm,
  figureForm,
  personForm,
  organisationForm,
  committeeForm,
  topicForm,
  sourceForm,
];

/** Every kind of record that is kept by filling in a form. Claims are kept beside the record that they are about; a source is added there, and corrected by its own form. */
export const recordForms: ReadonlyMap<RecordKind, RecordForm> = new Map(forms.map((form) => [form.kind, form]));

/** Kinds whose form corrects a record and cannot make one: a source stands beside the record that it is for, a version has a text to be read. */
export const madeElsewhere: ReadonlySet<RecordKind> = new Set(["source", "version"]);
