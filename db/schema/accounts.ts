import type { Generated } from "kysely";
import type { Flag } from "./columns.ts";

export type AccountsTable = {
  id: string;
  email: string;
  /** Trimmed and lower case: what is unique. */
  email_folded: string;
  name: string;
  /** Argon2id. */
  password_hash: string;
  role: "account" | "editor" | "moderator" | "administrator";
  confirmed_at: string | null;
  disabled_at: string | null;
  is_made_up: Generated<Flag>;
  created_at: string;
};

/** Who is signed in. `id` is the SHA-256 of the session id, which only the browser holds. */
export type LoginSessionsTable = { id: string; account_id: string; expires_at: string; created_at: string };

/** A link sent by mail. `id` is the SHA-256 of the token in the link. */
export type AccountTokensTable = {
  id: string;
  account_id: string;
  purpose: "confirm_email" | "reset_password" | "team_invitation";
  /** The team of an invitation. */
  team_id: string | null;
  expires_at: string;
  used_at: string | null;
  created_at: string;
};

/** An MSP's office or a campaign group. */
export type TeamsTable = {
  id: string;
  slug: string;
  name: string;
  kind: "office" | "campaign";
  created_at: string;
  is_made_up: Generated<Flag>;
};

export type TeamMembersTable = { team_id: string; account_id: string; role: "owner" | "member"; joined_at: string };

export type TeamInvitationsTable = {
  /** SHA-256 of the token in the link. */
  id: string;
  team_id: string;
  email_folded: string;
  invited_by: string;
  expires_at: string;
  accepted_at: string | null;
  created_at: string;
};
