import type { Instant } from "#app/lib/dates.ts";
import type { CommentState, CommentSubjectKind } from "./comment.ts";
import type { Thread } from "./thread.ts";

/** A comment as one reader sees it: what they may not read is not in it. */
export type ShownComment = {
  id: string;
  parentId: string | null;
  /** null: the account was removed. */
  author: string | null;
  isOwn: boolean;
  isMadeUp: boolean;
  writtenAt: Instant;
  editedAt: Instant | null;
  state: CommentState;
  hasBody: boolean;
  /** Safe HTML; null where this reader may not read it. */
  html: string | null;
  hiddenReason: string | null;
  /** What this reader may do with it now. */
  may: { reply: boolean; edit: boolean; delete: boolean; restore: boolean; report: boolean; hide: boolean; show: boolean };
};

/** The comments about one thing as one reader sees them. */
export type ShownComments = {
  about: { kind: CommentSubjectKind; id: string };
  threads: readonly Thread<ShownComment>[];
  /** How many can be read by this reader. */
  count: number;
  /** Whether comments can be written here at all: not on a draft. */
  isOpen: boolean;
  /** Whether this reader can write one: a visitor is asked to sign in. */
  mayWrite: boolean;
};
