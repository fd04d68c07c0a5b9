import { letterKinds, meetingKinds, meetingStates, stances } from "#app/domain/facts/record.ts";
import { confidences } from "#app/domain/facts/source.ts";
import {
  type AnyDatabase,
  cascade,
  createTable,
  day,
  flag,
  id,
  instant,
  integer,
  json,
  real,
  recordColumns,
  ref,
  required,
  text,
  uncertainDay,
  words,
} from "./table.ts";

const named = [
  ref("person_id", "people"),
  ref("organisation_id", "organisations"),
  ref("committee_id", "committees"),
  text("printed_name"),
  text("printed_office"),
];
const confidence = words("confidence", confidences, required);

export async function up(db: AnyDatabase): Promise<void> {
  await createTable(
    db,
    "letters",
    [
      ...recordColumns,
      words("kind", letterKinds, required),
      text("subject", required),
      text("summary"),
      ...uncertainDay("sent"),
      day("received_on"),
      day("published_on"),
      ref("known_through_letter_id", "letters"),
      text("known_through_note"),
      flag("text_found"),
      json("held_by"),
      json("quotations"),
      json("attachments"),
      confidence,
    ],
    { indexes: [["sent_on"]] },
  );
  await createTable(
    db,
    "letter_parties",
    [id, ref("letter_id", "letters", cascade), words("role", ["from", "to", "copy"], required), integer("position", required), ...named],
    {
      indexes: [["letter_id"], ["person_id"], ["organisation_id"], ["committee_id"]],
    },
  );
  await createTable(
    db,
    "letter_links",
    [
      ref("letter_id", "letters", cascade),
      words("kind", ["replies_to", "encloses", "corrects", "cites"], required),
      ref("target_letter_id", "letters", cascade),
      flag("inferred"),
      text("note"),
    ],
    {
      primaryKey: ["letter_id", "kind", "target_letter_id"],
      indexes: [["target_letter_id"]],
      checks: { not_to_itself: "letter_id <> target_letter_id" },
    },
  );
  await createTable(db, "meetings", [
    ...recordColumns,
    words("kind", meetingKinds, required),
    words("state", meetingStates, required),
    text("title", required),
    text("summary"),
    ...uncertainDay("date"),
    text("place"),
    confidence,
  ]);
  await createTable(
    db,
    "meeting_participants",
    [id, ref("meeting_id", "meetings", cascade), integer("position", required), ...named, text("role")],
    {
      indexes: [["meeting_id"], ["person_id"], ["organisation_id"]],
    },
  );
  await createTable(db, "meeting_letters", [ref("meeting_id", "meetings", cascade), ref("letter_id", "letters", cascade)], {
    primaryKey: ["meeting_id", "letter_id"],
  });
  await createTable(
    db,
    "statements",
    [
      ...recordColumns,
      ref("person_id", "people"),
      ref("organisation_id", "organisations"),
      text("printed_speaker", required),
      text("office"),
      ...uncertainDay("date"),
      text("quote"),
      text("summary", required),
      json("chain"),
      text("place"),
      confidence,
    ],
    { indexes: [["person_id"], ["organisation_id"]], checks: { one_speaker: "person_id is null or organisation_id is null" } },
  );
  await createTable(
    db,
    "positions",
    [
      ...recordColumns,
      ref("person_id", "people"),
      ref("organisation_id", "organisations"),
      text("printed_holder", required),
      text("office"),
      words("stance", stances, required),
      text("condition"),
      ref("bill_id", "bills"),
      text("question"),
      ...uncertainDay("from"),
      ref("statement_id", "statements"),
      ref("division_id", "divisions"),
      text("summary"),
      confidence,
    ],
    {
      indexes: [["bill_id"], ["person_id"], ["organisation_id"]],
      checks: {
        about_something: "bill_id is not null or question is not null",
        one_holder: "person_id is null or organisation_id is null",
      },
    },
  );
  await createTable(db, "figures", [
    ...recordColumns,
    text("what", required),
    text("value", required),
    real("number"),
    text("unit"),
    text("period"),
    text("publisher"),
    text("quoted_in"),
    confidence,
  ]);

  await createTable(db, "sources", [
    id,
    text("slug", { required: true, unique: true }),
    text("title", required),
    text("publisher"),
    text("url"),
    text("archived_url"),
    day("published_on"),
    day("seen_on"),
    text("licence"),
    confidence,
  ]);
  await createTable(
    db,
    "citations",
    [
      id,
      text("subject_kind", required),
      text("subject_id", required),
      ref("source_id", "sources", required),
      text("what"),
      integer("position", required),
    ],
    { indexes: [["subject_kind", "subject_id"], ["source_id"]] },
  );
  await createTable(
    db,
    "claims",
    [
      id,
      text("subject_kind", required),
      text("subject_id", required),
      text("field", required),
      text("value", required),
      ref("source_id", "sources"),
      confidence,
      flag("chosen"),
      text("chosen_by"),
      text("note"),
      instant("recorded_at", required),
    ],
    { indexes: [["subject_kind", "subject_id", "field"]] },
  );
  await createTable(db, "receipts", [
    id,
    text("kind", required),
    text("file"),
    text("file_sha256"),
    text("importer", required),
    instant("at", required),
    integer("duration_ms"),
    integer("asked", required),
    integer("came", required),
    integer("created", required),
    integer("changed", required),
    integer("unchanged", required),
    json("missing", required),
    json("contradictory", required),
  ]);
}
