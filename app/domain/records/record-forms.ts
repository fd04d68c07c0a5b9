import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { organisationKinds } from "#app/domain/facts/people.ts";
import { topicKinds } from "#app/domain/facts/record.ts";
import { billForm, consultationForm, divisionForm, documentForm, proposalForm, stageEventForm } from "./bill-forms.ts";
import { datedHint } from "./dated-line.ts";
import { letterForm, meetingForm, requestForm } from "./letter-forms.ts";
import { commitmentForm, figureForm, positionForm, questionForm, statementForm } from "./position-forms.ts";
import { choicesOf, plainWords, type RecordForm } from "./record-form.ts";
import { confidence, remarks, topics } from "./shared-fields.ts";
import { amendmentForm, versionForm } from "./text-forms.ts";

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
    {
      name: "kind",
      label: "Kind",
      required: true,
      shape: "choice",
      choices: choicesOf(topicKinds, (kind) => (kind === "act" ? "An Act" : "A subject")),
    },
    { name: "description", label: "What it is, in plain words", shape: "longtext" },
    { name: "citation", label: "Citation", hint: "Of an Act: 1971 c. 38, or 2002 asp 6.", shape: "text", max: 60 },
    { name: "url", label: "Address", hint: "Where the Act can be read.", shape: "url" },
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
  questionForm,
  requestForm,
  commitmentForm,
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
