import type { NewEvent } from "#app/domain/events/event.ts";

type PlainAccountEvent =
  | "account.signed_up"
  | "account.email_confirmed"
  | "account.password_changed"
  | "account.password_reset_asked"
  | "account.name_changed"
  | "account.disabled"
  | "account.enabled"
  | "account.closed";

/** What happened to an account, for its holder's eyes only. */
export function accountEvent(type: PlainAccountEvent, accountId: string): NewEvent {
  return { type, subjectKind: "account", subjectId: accountId, billId: null, visibility: "private", particulars: {} };
}
