import { endSession, type SessionSettings } from "#app/auth/sessions.server.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";

/** Signs out here; gives the cookie that makes the browser forget. Does no harm when nobody was signed in. */
export function signOut(context: Context, sessionId: string | null, settings: SessionSettings): Promise<string> {
  return inTransaction(context, (tx) => endSession(tx, sessionId, context.now, settings));
}
