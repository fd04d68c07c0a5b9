import { correspondenceKinds, requestStates } from "#app/domain/facts/correspondence.ts";
import { letterKinds, meetingKinds, meetingStates } from "#app/domain/facts/record.ts";
import { correspondenceWords } from "#app/domain/letters/correspondence-words.ts";
import { choicesOf, plainWords, type RecordField, type RecordForm, uncertainDayFields } from "./record-form.ts";
import { rowHints } from "./row-line.ts";
import { bills, confidence, remarks, topics } from "./shared-fields.ts";
import { letterLinkHint, tieHint } from "./tie-line.ts";

const about: RecordField = { name: "about", label: "What it is about", hint: tieHint, shape: "ties", role: "about" };

export const letterForm: RecordForm = {
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
    { name: "salutation", label: "How it addresses them", hint: "For example Dear Tom.", shape: "text", max: 200 },
    { name: "reference", label: "Its reference", shape: "text", max: 200 },
    ...uncertainDayFields("sent", "Sent"),
    ...uncertainDayFields("received", "Received"),
    ...uncertainDayFields("published", "Published"),
    { name: "summary", label: "What it says, in your own words", shape: "longtext" },
    { name: "quotations", label: "Short quotations", hint: rowHints.quotation, shape: "rows", of: "quotation" },
    { name: "replies_to", label: "Answers these letters", hint: letterLinkHint, shape: "letter-links", kind: "replies_to" },
    { name: "encloses", label: "Encloses these letters", shape: "letter-links", kind: "encloses" },
    { name: "corrects", label: "Corrects these letters", shape: "letter-links", kind: "corrects" },
    { name: "cites", label: "Cites these letters", shape: "letter-links", kind: "cites" },
    {
      name: "correspondence",
      label: "Who writes to whom",
      hint: "Which rule on replies looks at it.",
      shape: "choice",
      choices: choicesOf(correspondenceKinds, (kind) => correspondenceWords[kind]),
      group: "Reply",
    },
    {
      name: "expects_reply",
      label: "Whether it expects a reply",
      shape: "choice",
      choices: [
        { value: "yes", label: "It expects a reply" },
        { value: "no", label: "It expects none" },
      ],
      group: "Reply",
    },
    { name: "known_through_letter", label: "Known only because this letter mentions it", shape: "reference", to: "letter" },
    { name: "known_through_note", label: "Known only through", hint: "Where it is mentioned, in words.", shape: "text" },
    { name: "text_found", label: "We have read the letter itself", shape: "yes-no" },
    { name: "held_by", label: "Where it can be read", hint: rowHints["held-by"], shape: "rows", of: "held-by" },
    {
      name: "attachments",
      label: "Enclosures that it mentions",
      hint: "In words, one a line. Files are added on the letter's page.",
      shape: "lines",
    },
    { name: "language", label: "Language", shape: "text", max: 60 },
    { name: "licence", label: "Licence", hint: "Under which its text may be shown.", shape: "text" },
    about,
    bills,
    topics,
    confidence,
    remarks,
  ],
};

export const meetingForm: RecordForm = {
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
    { name: "statements", label: "What was said there", hint: "statement: its address, one a line.", shape: "ties", role: "with" },
    about,
    bills,
    topics,
    confidence,
    remarks,
  ],
};

export const requestForm: RecordForm = {
  kind: "request",
  table: "requests",
  titleField: "summary",
  isPart: false,
  fields: [
    { name: "letter", label: "Letter that asks for it", required: true, shape: "reference", to: "letter" },
    { name: "summary", label: "What it asks for, in your own words", required: true, shape: "text" },
    { name: "quote", label: "Its words", shape: "text", max: 700 },
    { name: "state", label: "State", required: true, shape: "choice", choices: choicesOf(requestStates, plainWords) },
    { name: "state_note", label: "Why this state", shape: "text" },
    {
      name: "answered_by",
      label: "Answered by",
      hint: "One a line: letter: its address, or meeting: its address. Add | inferred | and why, where it is our inference.",
      shape: "ties",
      role: "answered_by",
    },
    confidence,
    remarks,
  ],
};
