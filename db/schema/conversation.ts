import type { Generated } from "kysely";
import type { Flag } from "./columns.ts";

export type CommentsTable = {
  id: string;
  subject_kind: "bill" | "letter";
  subject_id: string;
  parent_id: string | null;
  author_id: string | null;
  body: string;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  hidden_at: string | null;
  hidden_by: string | null;
  hidden_reason: string | null;
  is_made_up: Generated<Flag>;
  revision: Generated<number>;
};

/** The earlier wordings of a comment. */
export type CommentVersionsTable = { id: string; comment_id: string; body: string; written_at: string };

export type CommentReportsTable = {
  id: string;
  comment_id: string;
  reporter_id: string;
  reason: string;
  reported_at: string;
  resolved_at: string | null;
  resolved_by: string | null;
  resolution: string | null;
};

/** A note is never public: readable by its author ("me") or by the members of one team ("team"). */
export type NotesTable = {
  id: string;
  subject_kind: "bill" | "letter" | "amendment" | "division";
  subject_id: string;
  author_id: string;
  ring: "me" | "team";
  team_id: string | null;
  body: string;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  revision: Generated<number>;
};

export type NoteVersionsTable = { id: string; note_id: string; body: string; written_at: string };

/** A bill followed by mail, with or without an account. `link_secret` is a random secret of which the links in its mails are made, each for one purpose. */
export type FollowsTable = {
  id: string;
  bill_id: string;
  account_id: string | null;
  email: string;
  email_folded: string;
  link_secret: string;
  created_at: string;
  confirmed_at: string | null;
  unsubscribed_at: string | null;
  /** The last event told: each is told once. */
  last_event_id: number;
};

/** What an account wants no mail about. `link_secret` makes the link by which it says so from a mail. */
export type MailPreferencesTable = { account_id: string; link_secret: string; replies_refused_at: string | null };

export type OutboxTable = {
  id: string;
  to_address: string;
  subject: string;
  text_body: string;
  html_body: string | null;
  /** Extra headers as JSON, e.g. List-Unsubscribe. */
  headers: string | null;
  kind: string;
  /** Makes a mail unique, so that a job that runs twice sends once. */
  dedupe_key: string | null;
  created_at: string;
  send_after: string;
  attempts: Generated<number>;
  sent_at: string | null;
  /** Set when it is given up. */
  failed_at: string | null;
  last_error: string | null;
};

/** What happened, append-only, written in the transaction of the change. Ids and particulars; worded only in app/domain/events/describe.ts. */
export type EventsTable = {
  id: Generated<number>;
  event: string;
  at: string;
  actor_id: string | null;
  /** Who if not an account: `first-start`, `import`, `schedule`. */
  actor_kind: string;
  subject_kind: string;
  subject_id: string;
  bill_id: string | null;
  visibility: "public" | "editors" | "private";
  /** JSON. */
  particulars: string;
};

export type JobCursorsTable = { name: string; last_event_id: number; updated_at: string };

export type JobRunsTable = { id: string; name: string; started_at: string; ended_at: string | null; outcome: string | null };
