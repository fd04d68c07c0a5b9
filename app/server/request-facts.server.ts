import { randomBytes, randomUUID } from "node:crypto";
import type { RequestFacts } from "#app/http/load-context.server.ts";
import type { Parts } from "./app.server.ts";
import { logOf } from "./request-log.server.ts";

/** A request under way: what its pages are given, and the cookies that its answer will set. */
export type Begun = { facts: RequestFacts; cookies: string[] };

/** Begins a request: a number for the log, a nonce for its scripts. */
export function beginRequest({ config, site, database, attachments, now, newId, logger, wakeJobs }: Parts, request: Request): Begun {
  const requestId = (config.TRUST_PROXY > 0 && readRequestId(request)) || randomUUID();
  const cookies: string[] = [];
  const facts: RequestFacts = {
    site,
    database,
    attachments,
    now,
    newId,
    requestId,
    cspNonce: randomBytes(16).toString("base64"),
    log: logOf(logger, requestId),
    setCookie: (cookie) => cookies.push(cookie),
    wakeJobs,
  };
  return { facts, cookies };
}

/** The number that our own proxy gave, if it is one that can go into a log. */
function readRequestId(request: Request): string | null {
  const given = request.headers.get("x-request-id");
  return given && /^[\w-]{8,64}$/.test(given) ? given : null;
}
