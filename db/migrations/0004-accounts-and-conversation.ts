import { sql } from "kysely";
import { engineOf } from "../dialects/engine.ts";
import { type AnyDatabase, cascade, createTable, flag, id, instant, integer, json, ref, required, revision, text, words } from "./table.ts";

export async function up(db: AnyDatabase): Promise<void> {
  await createTable(db, "accounts", [
    id,
    text("email", required),
    text("email_folded", { required: true, unique: true }),
    text("name", required),
    text("password_hash", required),
    words("role", ["account", "editor", "moderator", "administrator"], required),
    instant("confirmed_at"),
    instant("disabled_at"),
    flag("is_made_up"),
    instant("created_at", required),
  ]);
  await createTable(
    db,
    "login_sessions",
    [id, ref("account_id", "accounts", cascade), instant("expires_at", required), instant("created_at", required)],
    { indexes: [["account_id"]] },
  );
  await createTable(db, "teams", [
    id,
    text("slug", { required: true, unique: true }),
    text("name", required),
    words("kind", ["office", "campaign"], required),
    instant("created_at", required),
    flag("is_made_up"),
  ]);
  await createTable(
    db,
    "team_members",
    [
      ref("team_id", "teams", cascade),
      ref("account_id", "accounts", cascade),
      words("role", ["owner", "member"], required),
      instant("joined_at", required),
    ],
    {
      primaryKey: ["team_id", "account_id"],
      indexes: [["account_id"]],
    },
  );
  await createTable(db, "account_tokens", [
    id,
    ref("account_id", "accounts", cascade),
    words("purpose", ["confirm_email", "reset_password", "team_invitation"], required),
    ref("team_id", "teams", { onDelete: "cascade" }),
    instant("expires_at", required),
    instant("used_at"),
    instant("created_at", required),
  ]);
  await createTable(db, "team_invitations", [
    id,
    ref("team_id", "teams", cascade),
    text("email_folded", required),
    ref("invited_by", "accounts", cascade),
    instant("expires_at", required),
    instant("accepted_at"),
    instant("created_at", required),
  ]);

  await createTable(
    db,
    "comments",
    [
      id,
      words("subject_kind", ["bill", "letter"], required),
      text("subject_id", required),
      ref("parent_id", "comments"),
      ref("author_id", "accounts", { onDelete: "set null" }),
      text("body", required),
      instant("created_at", required),
      instant("edited_at"),
      instant("deleted_at"),
      instant("hidden_at"),
      ref("hidden_by", "accounts", { onDelete: "set null" }),
      text("hidden_reason"),
      flag("is_made_up"),
      revision,
    ],
    { indexes: [["subject_kind", "subject_id"]], checks: { hidden_with_reason: "hidden_at is null or hidden_reason is not null" } },
  );
  await createTable(
    db,
    "comment_versions",
    [id, ref("comment_id", "comments", cascade), text("body", required), instant("written_at", required)],
    { indexes: [["comment_id"]] },
  );
  await createTable(
    db,
    "comment_reports",
    [
      id,
      ref("comment_id", "comments", cascade),
      ref("reporter_id", "accounts", cascade),
      text("reason", required),
      instant("reported_at", required),
      instant("resolved_at"),
      ref("resolved_by", "accounts", { onDelete: "set null" }),
      text("resolution"),
    ],
    { unique: [["comment_id", "reporter_id"]] },
  );
  await createTable(
    db,
    "notes",
    [
      id,
      words("subject_kind", ["bill", "letter", "amendment", "division"], required),
      text("subject_id", required),
      ref("author_id", "accounts", cascade),
      words("ring", ["me", "team"], required),
      ref("team_id", "teams", { onDelete: "cascade" }),
      text("body", required),
      instant("created_at", required),
      instant("edited_at"),
      instant("deleted_at"),
      revision,
    ],
    { indexes: [["subject_kind", "subject_id"], ["team_id"]], checks: { team_ring_has_team: "(ring = 'team') = (team_id is not null)" } },
  );
  await createTable(db, "note_versions", [id, ref("note_id", "notes", cascade), text("body", required), instant("written_at", required)], {
    indexes: [["note_id"]],
  });
  await createTable(
    db,
    "follows",
    [
      id,
      ref("bill_id", "bills", cascade),
      ref("account_id", "accounts", { onDelete: "cascade" }),
      text("email", required),
      text("email_folded", required),
      text("link_secret", { required: true, unique: true }),
      instant("created_at", required),
      instant("confirmed_at"),
      instant("unsubscribed_at"),
      integer("last_event_id", required),
    ],
    { unique: [["bill_id", "email_folded"]] },
  );
  await createTable(
    db,
    "outbox",
    [
      id,
      text("to_address", required),
      text("subject", required),
      text("text_body", required),
      text("html_body"),
      json("headers"),
      text("kind", required),
      text("dedupe_key", { unique: true }),
      instant("created_at", required),
      instant("send_after", required),
      integer("attempts", { required: true, default: 0 }),
      instant("sent_at"),
      instant("failed_at"),
      text("last_error"),
    ],
    { indexes: [["sent_at", "send_after"]] },
  );
  await createEvents(db);
  await createTable(db, "job_cursors", [
    text("name", { primary: true }),
    integer("last_event_id", required),
    instant("updated_at", required),
  ]);
  await createTable(db, "job_runs", [id, text("name", required), instant("started_at", required), instant("ended_at"), text("outcome")]);
}

/** The event log, whose numbers only grow. Nothing may change or remove a row: a follower was told it, an editor may undo by it. */
async function createEvents(db: AnyDatabase): Promise<void> {
  const postgres = engineOf(db) === "postgres";
  await db.schema
    .createTable("events")
    .addColumn("id", postgres ? "bigserial" : "integer", (c) => (postgres ? c.primaryKey() : c.primaryKey().autoIncrement()))
    .addColumn("event", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("actor_id", "text")
    .addColumn("actor_kind", "text", (c) => c.notNull())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject_id", "text", (c) => c.notNull())
    .addColumn("bill_id", "text")
    .addColumn("visibility", "text", (c) => c.notNull())
    .addColumn("particulars", "text", (c) => c.notNull())
    .addCheckConstraint("events_visibility_check", sql.raw("visibility in ('public', 'editors', 'private')"))
    .addCheckConstraint("events_particulars_check", sql.raw(postgres ? "(particulars::json) is not null" : "json_valid(particulars)"))
    .execute();
  await db.schema.createIndex("events_subject_index").on("events").columns(["subject_kind", "subject_id"]).execute();
  await db.schema.createIndex("events_bill_index").on("events").columns(["bill_id", "id"]).execute();
  if (postgres) {
    await sql`create function refuse_event_change() returns trigger as $$ begin raise exception 'events are append-only'; end $$ language plpgsql`.execute(
      db,
    );
    await sql`create trigger events_append_only before update or delete on events for each row execute function refuse_event_change()`.execute(
      db,
    );
  } else {
    await sql`create trigger events_no_update before update on events begin select raise(abort, 'events are append-only'); end`.execute(db);
    await sql`create trigger events_no_delete before delete on events begin select raise(abort, 'events are append-only'); end`.execute(db);
  }
}
