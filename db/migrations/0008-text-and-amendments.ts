import { stageCodes } from "#app/domain/facts/bill.ts";
import { amendmentListKinds, castingVotes, decisionWays, lodgedAsWords, versionSourceFormats } from "#app/domain/facts/text.ts";
import { versionKinds } from "#app/domain/text/version.ts";
import {
  type AnyDatabase,
  addColumns,
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

/** The prints of a bill with their text, and amendments as a record: groups, lists, decisions, and private drafts. */
export async function up(db: AnyDatabase): Promise<void> {
  await createTable(
    db,
    "versions",
    [
      ...recordColumns,
      ref("bill_id", "bills", required),
      words("kind", versionKinds, required),
      text("title", required),
      text("reference"),
      day("printed_on"),
      integer("position", required),
      json("text", required),
      json("layout", required),
      text("layout_note"),
      text("text_sha256", required),
      words("source_format", versionSourceFormats, required),
    ],
    { unique: [["bill_id", "position"]] },
  );
  await addColumns(db, "amendments", [
    ref("version_id", "versions"),
    ref("moved_by_id", "people"),
    text("moved_by_printed"),
    words("decision_how", decisionWays),
    day("decided_on"),
    words("casting_vote", castingVotes),
    text("casting_vote_by"),
    text("pre_empted_by"),
    text("override_reason"),
    text("purpose"),
    text("effect"),
    words("lodged_as", lodgedAsWords),
    text("on_behalf_of"),
    flag("is_starred"),
    flag("is_altered"),
    flag("is_manuscript"),
    text("substitutes_for"),
    json("printed_lines"),
    integer("sort_code"),
    integer("sequence"),
  ]);
  await db.schema.createIndex("amendments_version_id_index").on("amendments").column("version_id").execute();
  await groupsAndLists(db);
  await createTable(
    db,
    "verifications",
    [
      id,
      ref("version_from_id", "versions", cascade),
      ref("version_to_id", "versions", cascade),
      instant("checked_at", required),
      text("inputs_sha256", required),
      text("engine_version", required),
      json("result", required),
    ],
    { indexes: [["version_from_id"], ["version_to_id"]] },
  );
  await createTable(
    db,
    "amendment_drafts",
    [
      id,
      ref("bill_id", "bills", cascade),
      ref("version_id", "versions", cascade),
      ref("author_id", "accounts", cascade),
      words("ring", ["me", "team"], required),
      ref("team_id", "teams", { onDelete: "cascade" }),
      text("title", required),
      text("provision_id"),
      json("edited"),
      text("wording"),
      text("remarks"),
      instant("created_at", required),
      instant("updated_at", required),
      instant("deleted_at"),
      revision,
    ],
    {
      indexes: [["bill_id"], ["author_id"], ["team_id"]],
      checks: { team_ring_names_team: "(ring = 'team') = (team_id is not null)" },
    },
  );
}

async function groupsAndLists(db: AnyDatabase): Promise<void> {
  const ofStage = [ref("bill_id", "bills", required), words("stage", stageCodes, required)];
  await createTable(
    db,
    "amendment_groups",
    [...recordColumns, ...ofStage, integer("position", required), text("name", required), json("notes")],
    { indexes: [["bill_id", "stage"]] },
  );
  await createTable(
    db,
    "amendment_group_entries",
    [ref("group_id", "amendment_groups", cascade), ref("amendment_id", "amendments", cascade), integer("position", required)],
    // An amendment is debated once.
    { primaryKey: ["group_id", "amendment_id"], unique: [["amendment_id"]] },
  );
  await createTable(
    db,
    "amendment_lists",
    [
      ...recordColumns,
      ...ofStage,
      words("kind", amendmentListKinds, required),
      integer("ordinal", required),
      text("reference"),
      day("printed_on"),
    ],
    { indexes: [["bill_id", "stage"]] },
  );
  await createTable(
    db,
    "amendment_list_entries",
    [
      ref("list_id", "amendment_lists", cascade),
      ref("amendment_id", "amendments", cascade),
      integer("position", required),
      flag("is_starred"),
      text("heading"),
    ],
    { primaryKey: ["list_id", "amendment_id"], indexes: [["amendment_id"]] },
  );
  await createTable(
    db,
    "orders_of_consideration",
    [id, ...ofStage, json("arrangement", required), text("reason"), text("motion_reference"), instant("updated_at", required), revision],
    { unique: [["bill_id", "stage"]] },
  );
}
