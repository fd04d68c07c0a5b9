import type { Database } from "#app/database.server.ts";
import type { FaultPage } from "#app/http/fault-page.ts";
import { isFaultPage } from "#app/http/fault-page.ts";
import { internalHeaders } from "#app/http/internal-headers.ts";
import type { RequestFacts } from "#app/http/load-context.server.ts";
import { type Day, dayInLondon, type Instant } from "#app/lib/dates.ts";
import { answerFrom, type Kept } from "./kept-answer.server.ts";
import { createPageCache } from "./page-cache.server.ts";
import type { DoorRefusal } from "./refusals.ts";

/** What answers a request once the server has let it through: Remix with our build. */
export type PageHandler = (request: Request, facts: RequestFacts) => Promise<Response>;

export type Pages = {
  /** The page for a visitor, if it is in memory; `address` as the request line has it. */
  findKept: (address: string, cookie: string | undefined) => Promise<Kept | null>;
  answer: (request: Request, facts: RequestFacts) => Promise<Response>;
  /** The error page for a refusal, or plain words where even that fails. */
  refuse: (request: Request, facts: RequestFacts, refusal: DoorRefusal, headers?: Record<string, string>) => Promise<Response>;
};

export type PagesNeed = {
  handler: PageHandler;
  config: { PAGE_CACHE_MB: number };
  database: Pick<Database, "dataVersion">;
  now: () => Instant;
  dev: boolean;
};

/** The pages: from memory for visitors, else from Remix. */
export function createPages({ handler, config, database, now, dev }: PagesNeed): Pages {
  const cache = createPageCache(config.PAGE_CACHE_MB * 1024 * 1024);
  // While developing, a page changes without any change of the record.
  const keepsPages = config.PAGE_CACHE_MB > 0 && !dev;
  const today = dayByTheHour();
  const version = async () => `${await database.dataVersion()} ${today(now())}`;

  async function fromRemix(request: Request, facts: RequestFacts): Promise<Response> {
    const answer = await handler(requestForPages(request, facts.site.publicUrl), facts);
    const page = await faultWithoutPage(request, answer);
    return page ? refuse(request, facts, page) : answer;
  }

  async function refuse(
    request: Request,
    facts: RequestFacts,
    refusal: DoorRefusal,
    extra: Record<string, string> = {},
  ): Promise<Response> {
    const fault: FaultPage = { ...refusal, requestId: facts.requestId };
    const answer = (await renderFault(handler, request, { ...facts, fault })) ?? plainFault(fault);
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries({ "Cache-Control": "no-store", ...extra })) headers.set(name, value);
    return new Response(request.method === "HEAD" ? null : answer.body, { status: answer.status, headers });
  }

  return {
    refuse,
    async findKept(address, cookie) {
      return keepsPages && !isKnown(cookie ?? "") ? cache.find(address, await version()) : null;
    },
    async answer(request, facts) {
      const address = addressForAll(request);
      if (address === null || !keepsPages) return fromRemix(request, facts);
      const found = await cache.read(address, await version(), () => fromRemix(asVisitor(request), facts));
      return found instanceof Response ? found : answerFrom(found, request);
    },
  };
}

/** The address under which this answer may be kept for every visitor, or null: whoever has a cookie of ours may see something of their own. */
function addressForAll(request: Request): string | null {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  if (isKnown(request.headers.get("cookie") ?? "")) return null;
  const { pathname, search } = new URL(request.url);
  return search.length > 1000 ? null : pathname + search;
}

function isKnown(cookie: string): boolean {
  return /(^|[;\s])(__Host-)?assent_/.test(cookie);
}

/** London's day, worked out once an hour: its midnight is always on the hour of the world's clock. */
function dayByTheHour(): (now: Instant) => Day {
  let hour = "";
  let day = "";
  return (now) => {
    if (!now.startsWith(hour) || hour === "") [hour, day] = [now.slice(0, 13), dayInLondon(now)];
    return day;
  };
}

/**
 * A page that is kept for every visitor is asked for without any cookie: however a cookie is written, and whoever reads it as what,
 * nothing of one person can get into it. It is kept whole even if it was a HEAD that asked for it.
 */
function asVisitor(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete("cookie");
  return new Request(request.url, { headers, signal: request.signal });
}

/**
 * The request as the pages see it: at the public address, and without `Origin`, which was checked at the door
 * (Remix compares it with the machine's own name, which behind a proxy is another, and then answers 500).
 */
function requestForPages(request: Request, publicUrl: string): Request {
  const { pathname, search } = new URL(withoutOldDataRequest(request.url));
  const headers = new Headers(request.headers);
  for (const name of ["origin", ...Object.values(internalHeaders)]) headers.delete(name);
  const { method, body, signal } = request;
  const init: RequestInit & { duplex?: "half" } = { method, headers, signal, ...(body && { body, duplex: "half" }) };
  return new Request(publicUrl + pathname + search, init);
}

/** An old way of asking Remix for data, which nothing of ours uses and which it answers with an error in the log. */
function withoutOldDataRequest(address: string): string {
  const url = new URL(address);
  if (!url.searchParams.has("_data")) return address;
  url.searchParams.delete("_data");
  return url.href;
}

/** The fault of an address that is not a page (a feed, a table as CSV): a person in a browser gets it as a page all the same. */
async function faultWithoutPage(request: Request, answer: Response): Promise<FaultPage | null> {
  if (!answer.headers.has(internalHeaders.fault) || !answer.headers.get("content-type")?.startsWith("application/json")) return null;
  if (!request.headers.get("accept")?.includes("text/html")) return null;
  const fault: unknown = await answer.clone().json();
  return isFaultPage(fault) ? fault : null;
}

async function renderFault(handler: PageHandler, request: Request, facts: RequestFacts): Promise<Response | null> {
  const { origin, pathname } = new URL(request.url);
  // A hydrated page asks for data and cannot read a page: it gets the fault as data, and shows it.
  const asData = pathname.endsWith(".data");
  const method = asData && request.method !== "GET" ? { method: "POST", body: new FormData() } : {};
  try {
    const answer = await handler(new Request(`${origin}/fault${asData ? ".data" : ""}`, method), facts);
    return answer.headers.has("content-type") ? answer : null;
  } catch (fault) {
    // Safe: the person still gets the words below, and the log what happened.
    facts.log("error", "The error page failed", { fault });
    return null;
  }
}

function plainFault({ status, title, message, requestId }: FaultPage): Response {
  return new Response(`${title}\n\n${message}\n\n${requestId}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
