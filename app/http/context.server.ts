import { type AppLoadContext, redirect } from "@remix-run/node";
import { readActor, type WhoAsks } from "#app/auth/sessions.server.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { safeRedirectTarget } from "./redirects.ts";

/** What a loader or action is given, as far as we look at it. */
export type RequestArgs = { request: Request; context: AppLoadContext };

export type AccountActor = Extract<Actor, { kind: "account" }>;

/** Who asks, when, and of which database: what every service takes. The same for all loaders of one request. */
export async function contextFor(args: RequestArgs): Promise<Context> {
  return (await knownOf(args)).context;
}

/** The same, for what only somebody signed in may do: a visitor is sent to sign in, and comes back afterwards. */
export async function requireActor(args: RequestArgs): Promise<Context & { actor: AccountActor }> {
  const context = await contextFor(args);
  const { actor } = context;
  if (actor.kind !== "account") throw redirect(`/sign-in?next=${encodeURIComponent(whereToReturn(args.request))}`, 303);
  return { ...context, actor };
}

/** Who asks, with their session: for signing out and for what the shell shows. */
export async function whoAsks(args: RequestArgs): Promise<WhoAsks> {
  return (await knownOf(args)).who;
}

type Known = { who: WhoAsks; context: Context };

/** The server makes one load context for each request, so what is remembered by it lasts as long as the request. */
const known = new WeakMap<AppLoadContext, Promise<Known>>();

function knownOf(args: RequestArgs): Promise<Known> {
  const before = known.get(args.context);
  if (before) return before;
  const now = find(args, args.context.now());
  known.set(args.context, now);
  return now;
}

async function find({ request, context }: RequestArgs, now: Instant): Promise<Known> {
  const { database, newId, site } = context;
  const who = await readActor(database, request.headers.get("cookie"), now, site);
  if (who.refreshedCookie) context.setCookie(who.refreshedCookie);
  return { who, context: { db: database.reader, writer: database.writer, actor: who.actor, now, newId } };
}

/** A page is returned to itself; a form to the page where it stood (of that only the path is taken, so it is one of ours). */
function whereToReturn(request: Request): string {
  const { pathname, search } = new URL(request.url);
  if (request.method === "GET" || request.method === "HEAD") return pathname + search;
  const stood = request.headers.get("referer");
  if (!stood || !URL.canParse(stood)) return pathname;
  const page = new URL(stood);
  return safeRedirectTarget(page.pathname + page.search, pathname);
}
