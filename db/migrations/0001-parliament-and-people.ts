import { organisationKinds } from "#app/domain/facts/people.ts";
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
  recordColumns,
  ref,
  required,
  revision,
  text,
  words,
} from "./table.ts";

export async function up(db: AnyDatabase): Promise<void> {
  await createTable(db, "legislatures", [
    id,
    text("slug", { required: true, unique: true }),
    text("name", required),
    text("place"),
    text("website"),
    integer("seats"),
  ]);
  await createTable(
    db,
    "parliamentary_sessions",
    [
      id,
      ref("legislature_id", "legislatures", required),
      integer("number", required),
      day("starts_on", required),
      day("ends_on"),
      text("note"),
      revision,
      instant("updated_at", required),
    ],
    { unique: [["legislature_id", "number"]] },
  );
  await createTable(
    db,
    "rules",
    [
      id,
      ref("legislature_id", "legislatures", required),
      text("code", required),
      text("rule"),
      text("kind", required),
      text("summary", required),
      integer("amount"),
      text("unit"),
      text("time_of_day"),
      json("bill_types"),
      json("procedures"),
      day("applies_from"),
      day("applies_to"),
      text("source_title"),
      text("source_url"),
      flag("is_assumption"),
      text("note"),
      revision,
      instant("updated_at", required),
    ],
    { indexes: [["legislature_id", "code"]] },
  );
  await createTable(db, "calendar_periods", [
    id,
    ref("legislature_id", "legislatures", required),
    words("kind", ["recess", "dissolution", "office_closed", "sitting"], required),
    text("name", required),
    day("from_on", required),
    day("to_on", required),
    text("source_title"),
    text("source_url"),
    flag("is_assumption"),
    text("note"),
    revision,
    instant("updated_at", required),
  ]);

  await createTable(
    db,
    "people",
    [
      ...recordColumns,
      text("name", required),
      text("surname", required),
      text("forename"),
      text("folded_name", required),
      json("other_names"),
      integer("parliament_member_id"),
      integer("parlparse_id"),
      text("note"),
    ],
    { indexes: [["folded_name"]] },
  );
  await createTable(db, "parties", [id, text("slug", { required: true, unique: true }), text("short_name", required), text("name")]);
  await createTable(db, "areas", [
    id,
    text("slug", { required: true, unique: true }),
    text("name", required),
    words("kind", ["constituency", "region"]),
  ]);
  await createTable(
    db,
    "seats",
    [
      id,
      ref("person_id", "people", cascade),
      ref("area_id", "areas"),
      ref("party_id", "parties"),
      day("from_on"),
      day("to_on"),
      words("basis", ["observed", "stated"], required),
    ],
    { indexes: [["person_id"], ["area_id"]] },
  );
  await createTable(db, "organisations", [
    ...recordColumns,
    text("name", required),
    words("kind", organisationKinds, required),
    text("website"),
    text("note"),
  ]);
  await createTable(db, "offices", [
    id,
    text("slug", { required: true, unique: true }),
    text("title", required),
    ref("organisation_id", "organisations"),
    revision,
  ]);
  await createTable(
    db,
    "office_holdings",
    [
      id,
      ref("office_id", "offices", cascade),
      ref("person_id", "people"),
      day("from_on"),
      day("to_on"),
      text("note"),
      text("external_id", { unique: true }),
      revision,
    ],
    { indexes: [["office_id"], ["person_id"]] },
  );
  await createTable(db, "committees", [
    ...recordColumns,
    text("name", required),
    text("short_name"),
    ref("parliamentary_session_id", "parliamentary_sessions", required),
    text("note"),
  ]);
  await createTable(
    db,
    "committee_members",
    [
      id,
      ref("committee_id", "committees", cascade),
      ref("person_id", "people", cascade),
      words("role", ["convener", "deputy_convener", "member"], required),
      day("from_on"),
      day("to_on"),
    ],
    { indexes: [["committee_id"], ["person_id"]] },
  );
  await createTable(db, "topics", [...recordColumns, text("name", required), text("description")]);
  await createTable(db, "topic_links", [ref("topic_id", "topics", cascade), text("subject_kind", required), text("subject_id", required)], {
    primaryKey: ["topic_id", "subject_kind", "subject_id"],
    indexes: [["subject_kind", "subject_id"]],
  });
}
