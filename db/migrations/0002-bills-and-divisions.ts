import {
  billRoles,
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
import { divisionKinds, voteWords } from "#app/domain/facts/division.ts";
import { amendmentStates } from "#app/domain/facts/record.ts";
import {
  type AnyDatabase,
  cascade,
  createTable,
  day,
  flag,
  id,
  integer,
  json,
  recordColumns,
  ref,
  required,
  revision,
  text,
  uncertainDay,
  words,
} from "./table.ts";

export async function up(db: AnyDatabase): Promise<void> {
  await createTable(
    db,
    "bills",
    [
      ...recordColumns,
      ref("parliamentary_session_id", "parliamentary_sessions", required),
      integer("sp_bill_number"),
      text("short_title", required),
      text("act_title"),
      text("long_title"),
      text("summary"),
      json("provisions"),
      words("type", billTypes),
      words("procedure", procedures),
      day("introduced_on"),
      words("outcome", outcomes),
      day("outcome_on"),
      text("outcome_cause"),
      words("enactment", enactments),
      day("assent_on"),
      text("asp_number"),
      words("block_route", blockRoutes),
      words("block_outcome", blockOutcomes),
      ref("lead_committee_id", "committees"),
      json("divisions_cited"),
    ],
    {
      // Numbers restart with each session: two bills of one session can never share one.
      unique: [["parliamentary_session_id", "sp_bill_number"]],
      checks: {
        block_outcome_needs_route: "block_outcome is null or block_route is not null",
        enacted_only_if_passed: "enactment is null or enactment <> 'enacted' or outcome is null or outcome = 'passed'",
      },
    },
  );
  await createTable(
    db,
    "bill_titles",
    [
      id,
      ref("bill_id", "bills", cascade),
      text("title", required),
      words("kind", ["short", "act", "proposal"], required),
      day("from_on"),
      day("to_on"),
      integer("position", required),
    ],
    { indexes: [["bill_id"]] },
  );
  await createTable(
    db,
    "bill_roles",
    [
      id,
      ref("bill_id", "bills", cascade),
      words("role", billRoles, required),
      ref("person_id", "people"),
      ref("organisation_id", "organisations"),
      day("from_on"),
      day("to_on"),
      text("note"),
      integer("position", required),
    ],
    {
      indexes: [["bill_id"], ["person_id"], ["organisation_id"]],
      checks: { one_holder: "(person_id is null) <> (organisation_id is null)" },
    },
  );
  await createTable(
    db,
    "bill_documents",
    [
      id,
      ref("bill_id", "bills", cascade),
      words("kind", documentKinds, required),
      text("title", required),
      text("reference"),
      text("url"),
      day("published_on"),
      integer("position", required),
      revision,
    ],
    { indexes: [["bill_id"]] },
  );
  await createTable(db, "bill_links", [ref("bill_id", "bills", cascade), text("subject_kind", required), text("subject_id", required)], {
    primaryKey: ["bill_id", "subject_kind", "subject_id"],
    indexes: [["subject_kind", "subject_id"]],
  });
  await createTable(
    db,
    "proposals",
    [
      ...recordColumns,
      ref("parliamentary_session_id", "parliamentary_sessions", required),
      text("title", required),
      text("purpose"),
      ref("member_id", "people"),
      ref("bill_id", "bills"),
      ...uncertainDay("draft_lodged"),
      ...uncertainDay("consultation_opened"),
      ...uncertainDay("consultation_closed"),
      text("consultation_url"),
      ...uncertainDay("final_lodged"),
      integer("supporters"),
      ...uncertainDay("right_to_introduce"),
      words("outcome", ["in_progress", "right_to_introduce", "introduced", "fell", "withdrawn"]),
    ],
    { indexes: [["bill_id"], ["member_id"]] },
  );
  await createTable(db, "proposal_supporters", [ref("proposal_id", "proposals", cascade), ref("person_id", "people", cascade)], {
    primaryKey: ["proposal_id", "person_id"],
  });
  await createTable(
    db,
    "consultations",
    [
      id,
      ref("bill_id", "bills", { onDelete: "cascade" }),
      ref("proposal_id", "proposals", { onDelete: "cascade" }),
      words("kind", ["consultation", "call_for_views"], required),
      text("run_by"),
      day("opens_on"),
      day("closes_on"),
      text("url"),
      integer("responses"),
      text("note"),
      revision,
    ],
    { indexes: [["bill_id"], ["proposal_id"]] },
  );
  await createTable(
    db,
    "rule_variations",
    [
      id,
      ref("bill_id", "bills", cascade),
      text("rule_code", required),
      words("effect", ["suspended", "varied"], required),
      integer("amount"),
      text("motion_reference"),
      day("agreed_on"),
      text("note"),
      text("source_id"),
    ],
    { indexes: [["bill_id"]] },
  );

  await createTable(
    db,
    "divisions",
    [
      ...recordColumns,
      ref("parliamentary_session_id", "parliamentary_sessions", required),
      text("reference"),
      words("kind", divisionKinds, required),
      text("title", required),
      text("question"),
      text("in_name_of"),
      ref("bill_id", "bills"),
      words("stage", stageCodes),
      day("held_on", required),
      text("place"),
      integer("announced_for", required),
      integer("announced_against", required),
      integer("announced_abstain", required),
      words("result", ["agreed", "disagreed"], required),
      text("consequence"),
      words("casting_vote", voteWords),
      text("not_voting_note"),
    ],
    { indexes: [["bill_id"], ["held_on"]] },
  );
  await createTable(
    db,
    "division_votes",
    [
      id,
      ref("division_id", "divisions", cascade),
      integer("position", required),
      ref("person_id", "people"),
      text("printed_name", required),
      text("seat"),
      words("seat_kind", ["constituency", "region"]),
      text("party"),
      words("vote", voteWords, required),
      text("proxy_cast_by"),
    ],
    // A person votes once in a division.
    {
      unique: [
        ["division_id", "position"],
        ["division_id", "person_id"],
      ],
      indexes: [["person_id"]],
    },
  );
  await createTable(
    db,
    "vote_statements",
    [
      id,
      ref("division_id", "divisions", cascade),
      ref("person_id", "people"),
      text("printed_name", required),
      text("quote", required),
      words("intended_vote", voteWords),
      text("reply"),
      text("effect"),
      integer("position", required),
    ],
    { indexes: [["division_id"]] },
  );
  await createTable(
    db,
    "stage_events",
    [
      id,
      ref("bill_id", "bills", cascade),
      words("stage", stageCodes, required),
      words("event", stageEventKinds, required),
      ...uncertainDay("date"),
      text("place"),
      text("description"),
      text("motion_reference"),
      ref("division_id", "divisions"),
      ref("committee_id", "committees"),
      text("override_reason"),
      integer("position", required),
      revision,
    ],
    { indexes: [["bill_id"], ["date_on"]] },
  );
  await createTable(
    db,
    "amendments",
    [
      ...recordColumns,
      ref("bill_id", "bills", required),
      words("stage", stageCodes, required),
      text("number", required),
      ref("member_id", "people"),
      text("printed_member"),
      json("supporters"),
      text("wording", required),
      flag("wording_is_incomplete"),
      words("state", amendmentStates),
      ref("division_id", "divisions"),
      day("lodged_on"),
      text("list_reference"),
    ],
    { indexes: [["bill_id"], ["member_id"]] },
  );
}
