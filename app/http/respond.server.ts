import { data, redirect } from "@remix-run/node";
import type { Refusal } from "#app/lib/outcome.ts";
import type { RequestArgs } from "./context.server.ts";
import { findOwnCookie, findSigned, setOwnCookie, sign } from "./cookies.server.ts";
import type { Typed } from "./form-values.ts";
import { internalHeaders } from "./internal-headers.ts";
import { safeRedirectTarget } from "./redirects.ts";

/** Sends the person on, and says there what has happened: "Amendment withdrawn." */
export function redirectWithNotice(args: RequestArgs, to: string, notice: string): Response {
  setOwnCookie(args, noticeCookie, sign(notice), 60);
  return redirect(safeRedirectTarget(to), 303);
}

/** What happened just now, if anything: said once. The shell asks for it. */
export function readNotice(args: RequestArgs): string | null {
  const kept = findOwnCookie(args, noticeCookie);
  if (kept === null) return null;
  setOwnCookie(args, noticeCookie, "", 0);
  return findSigned(kept);
}

/** What an action gives back when it was refused: every reason, and what was typed, so that nothing is lost. */
export type Refused = { refusals: readonly Refusal[]; typed: Typed };

/** Shows the form again with the reasons. 422: understood, and not done. */
export function showRefusals(refusals: readonly Refusal[], typed: Typed = {}) {
  return data<Refused>({ refusals, typed }, { status: 422 });
}

/**
 * `export const headers = publicCacheHeaders`: this page is the same for every visitor, and may be kept for the next.
 * It is made anew after any change of the record and on the next day; somebody signed in always gets their own.
 */
export function publicCacheHeaders(): Record<string, string> {
  return { [internalHeaders.cache]: "public" };
}

const noticeCookie = "notice";
