import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { billTypeLabels, procedureLabels } from "#app/domain/bills/bill-type-words.ts";
import { documentWords } from "#app/domain/bills/document-words.ts";
import { enactmentWords, outcomeWords } from "#app/domain/bills/outcome.ts";
import { stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import {
  billTypes,
  blockOutcomes,
  blockRoutes,
  documentKinds,
  enactments,
  outcomes,
  procedures,
  stageCodes,
  stageEventKinds,
} from "#app/domain/facts/bill.ts";
import { amendmentStates } from "#app/domain/facts/record.ts";
import { datedHint } from "./dated-line.ts";
import { choicesOf, plainWords, type RecordForm, uncertainDayFields } from "./record-form.ts";

const remarks = {
  name: "remarks",
  label: "Remarks for the reader",
  hint: "What is not known or was inferred. One a line.",
  shape: "lines",
} as const;

const stage = {
  name: "stage",
  label: "Stage",
  required: true,
  shape: "choice",
  choices: choicesOf(stageCodes, (code) => stageWords[code].official),
} as const;

export const billForm: RecordForm = {
  kind: "bill",
  table: "bills",
  titleField: "short_title",
  isPart: false,
  fields: [
    { name: "short_title", label: "Short title", hint: "As printed on the bill.", required: true, shape: "text" },
    { name: "session", label: "Session", hint: "The number of the session in which it was introduced.", required: true, shape: "session" },
    {
      name: "sp_bill_number",
      label: "SP Bill number",
      hint: "Only as printed on an official page; numbers restart each session.",
      shape: "whole-number",
      min: 1,
      max: 999,
    },
    {
      name: "type",
      label: "Type of bill",
      hint: "Leave open when no source says it.",
      shape: "choice",
      choices: choicesOf(billTypes, (type) => billTypeLabels[type]),
    },
    { name: "procedure", label: "Procedure", shape: "choice", choices: choicesOf(procedures, (procedure) => procedureLabels[procedure]) },
    { name: "members_in_charge", label: "Member in charge, or promoter", shape: "named" },
    { name: "additional_members_in_charge", label: "Additional members in charge", shape: "named" },
    { name: "lead_committee", label: "Lead committee", shape: "reference", to: "committee" },
    {
      name: "summary",
      label: "What it is, in plain words",
      hint: "One or two sentences of your own that a fourteen-year-old can read.",
      shape: "longtext",
    },
    { name: "provisions", label: "What it would do", hint: "One short sentence a line, in your own words.", shape: "lines" },
    { name: "long_title", label: "Long title", hint: "As printed.", shape: "longtext" },
    { name: "former_titles", label: "Short titles it has borne", hint: datedHint("former-title"), shape: "dated", of: "former-title" },
    { name: "introduced_on", label: "Introduced on", shape: "day" },
    {
      name: "outcome",
      label: "Outcome",
      hint: "How the Parliament's consideration ended.",
      shape: "choice",
      choices: choicesOf(outcomes, (outcome) => outcomeWords[outcome].official),
      group: "How it ended",
    },
    { name: "outcome_on", label: "Date of the outcome", shape: "day", group: "How it ended" },
    { name: "outcome_cause", label: "Cause", hint: "Why it fell or was withdrawn.", shape: "text", group: "How it ended" },
    {
      name: "enactment",
      label: "Whether it became law",
      shape: "choice",
      choices: choicesOf(enactments, (enactment) => enactmentWords[enactment].official),
      group: "How it ended",
    },
    { name: "assent_on", label: "Royal Assent on", shape: "day", group: "How it ended" },
    { name: "act_title", label: "Title of the Act", shape: "text", group: "How it ended" },
    { name: "asp_number", label: "Number of the Act", hint: "For example 2024 asp 1.", shape: "text", group: "How it ended" },
    {
      name: "block_route",
      label: "How it was blocked",
      shape: "choice",
      choices: choicesOf(blockRoutes, plainWords),
      group: "How it ended",
    },
    {
      name: "block_outcome",
      label: "What came of the block",
      shape: "choice",
      choices: choicesOf(blockOutcomes, plainWords),
      group: "How it ended",
    },
    { name: "topics", label: "Topics", hint: "One a line.", shape: "references", to: "topic" },
    remarks,
  ],
};

export const stageEventForm: RecordForm = {
  kind: "stage_event",
  table: "stage_events",
  titleField: "event",
  isPart: true,
  fields: [
    { name: "bill", label: "Bill", required: true, shape: "reference", to: "bill" },
    stage,
    {
      name: "event",
      label: "What happened",
      required: true,
      shape: "choice",
      choices: choicesOf(stageEventKinds, (kind) => stageEventWords[kind].label),
    },
    ...uncertainDayFields("date", "When"),
    { name: "place", label: "Where", shape: "text" },
    { name: "description", label: "What was decided, in your own words", shape: "longtext" },
    { name: "motion_reference", label: "Motion", hint: "For example S6M-19128.", shape: "text", max: 40 },
    { name: "division", label: "Division", shape: "reference", to: "division" },
    { name: "committee", label: "Committee", shape: "reference", to: "committee" },
  ],
};

export const documentForm: RecordForm = {
  kind: "document",
  table: "bill_documents",
  titleField: "title",
  isPart: true,
  fields: [
    { name: "bill", label: "Bill", required: true, shape: "reference", to: "bill" },
    {
      name: "kind",
      label: "Kind",
      required: true,
      shape: "choice",
      choices: choicesOf(documentKinds, (kind) => documentWords[kind].official),
    },
    { name: "title", label: "Title", required: true, shape: "text" },
    { name: "reference", label: "Reference", hint: "For example SP Bill 12-PM.", shape: "text", max: 80 },
    { name: "url", label: "Address", shape: "url" },
    { name: "published_on", label: "Published on", shape: "day" },
  ],
};

export const consultationForm: RecordForm = {
  kind: "consultation",
  table: "consultations",
  titleField: "kind",
  isPart: true,
  fields: [
    { name: "bill", label: "Bill", shape: "reference", to: "bill" },
    { name: "proposal", label: "Proposal", shape: "reference", to: "proposal" },
    {
      name: "kind",
      label: "Kind",
      required: true,
      shape: "choice",
      choices: [
        { value: "call_for_views", label: "Call for views by a committee" },
        { value: "consultation", label: "Consultation on a proposal" },
      ],
    },
    { name: "run_by", label: "Run by", shape: "text" },
    { name: "opens_on", label: "Opens on", shape: "day" },
    { name: "closes_on", label: "Closes on", shape: "day" },
    { name: "url", label: "Address", shape: "url" },
    { name: "responses", label: "Number of responses", shape: "whole-number", min: 0 },
    { name: "note", label: "Note", shape: "text" },
  ],
};

export const proposalForm: RecordForm = {
  kind: "proposal",
  table: "proposals",
  titleField: "title",
  isPart: false,
  fields: [
    { name: "title", label: "Title", required: true, shape: "text" },
    { name: "session", label: "Session", required: true, shape: "session" },
    { name: "member", label: "Member", shape: "reference", to: "person" },
    { name: "purpose", label: "What it is for, in plain words", shape: "longtext" },
    { name: "bill", label: "Bill that came of it", shape: "reference", to: "bill" },
    ...uncertainDayFields("draft_lodged", "Draft proposal lodged"),
    ...uncertainDayFields("consultation_opened", "Consultation opened"),
    ...uncertainDayFields("consultation_closed", "Consultation closed"),
    { name: "consultation_url", label: "Address of the consultation", shape: "url" },
    ...uncertainDayFields("final_lodged", "Final proposal lodged"),
    {
      name: "supporters",
      label: "Other members in support",
      hint: "Leave empty when it is not known.",
      shape: "whole-number",
      min: 0,
      max: 129,
    },
    { name: "supporter_people", label: "Supporters known by name", hint: "One a line.", shape: "references", to: "person" },
    ...uncertainDayFields("right_to_introduce", "Right to introduce a bill"),
    {
      name: "outcome",
      label: "Outcome",
      shape: "choice",
      choices: choicesOf(["in_progress", "right_to_introduce", "introduced", "fell", "withdrawn"], plainWords),
    },
    remarks,
  ],
};

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
    remarks,
  ],
};

export const divisionForm: RecordForm = {
  kind: "division",
  table: "divisions",
  titleField: "title",
  isPart: false,
  fields: [
    { name: "title", label: "What was voted on", required: true, shape: "text" },
    { name: "reference", label: "Reference", hint: "For example S6M-19128; leave empty where there is none.", shape: "text", max: 40 },
    { name: "session", label: "Session", required: true, shape: "session" },
    {
      name: "kind",
      label: "Kind",
      required: true,
      shape: "choice",
      choices: [
        { value: "motion", label: "Motion" },
        { value: "motion_amendment", label: "Amendment to a motion" },
        { value: "motion_as_amended", label: "Motion as amended" },
        { value: "bill_amendment", label: "Amendment to a bill" },
        { value: "financial_resolution", label: "Financial resolution" },
        { value: "other", label: "Other" },
      ],
    },
    { name: "question", label: "The question, as put", shape: "longtext" },
    { name: "in_name_of", label: "In the name of", shape: "text" },
    { name: "bill", label: "Bill", shape: "reference", to: "bill" },
    { ...stage, required: false },
    { name: "held_on", label: "Held on", required: true, shape: "day" },
    { name: "place", label: "Where", shape: "text" },
    {
      name: "announced_for",
      label: "For, as announced",
      required: true,
      shape: "whole-number",
      min: 0,
      max: 200,
      group: "Result as announced by the chair",
    },
    {
      name: "announced_against",
      label: "Against, as announced",
      required: true,
      shape: "whole-number",
      min: 0,
      max: 200,
      group: "Result as announced by the chair",
    },
    {
      name: "announced_abstain",
      label: "Abstentions, as announced",
      required: true,
      shape: "whole-number",
      min: 0,
      max: 200,
      group: "Result as announced by the chair",
    },
    {
      name: "result",
      label: "Result",
      required: true,
      shape: "choice",
      choices: [
        { value: "agreed", label: "Agreed to" },
        { value: "disagreed", label: "Disagreed to" },
      ],
      group: "Result as announced by the chair",
    },
    {
      name: "casting_vote",
      label: "Casting vote of the chair",
      shape: "choice",
      choices: choicesOf(["for", "against"], plainWords),
      group: "Result as announced by the chair",
    },
    { name: "consequence", label: "What it meant for the bill, in plain words", shape: "longtext" },
    { name: "not_voting_note", label: "About those who did not vote", shape: "text" },
    remarks,
  ],
};
