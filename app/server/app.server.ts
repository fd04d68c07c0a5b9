import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import type { Config } from "#app/config.server.ts";
import type { Database } from "#app/database.server.ts";
import { notFoundPage, wentWrongPage } from "#app/http/fault-page.ts";
import { internalHeaders } from "#app/http/internal-headers.ts";
import type { RequestFacts, Site } from "#app/http/load-context.server.ts";
import { mostListenedTo } from "#app/http/uploaded-file.server.ts";
import type { Instant } from "#app/lib/dates.ts";
import { callerOf } from "./caller.server.ts";
import { answerFrom } from "./kept-answer.server.ts";
import { mayWrite } from "./origin-check.server.ts";
import { createPages, type PageHandler, type Pages } from "./pages.server.ts";
import { createRateLimits } from "./rate-limits.server.ts";
import { refusals } from "./refusals.ts";
import { type Begun, beginRequest } from "./request-facts.server.ts";
import { logAnswer, loggablePath } from "./request-log.server.ts";
import { securityHeaders } from "./security-headers.server.ts";
import type { StaticFiles } from "./static-files.server.ts";

export type Parts = {
  config: Config;
  site: Site;
  database: Database;
  attachments: RequestFacts["attachments"];
  handler: PageHandler;
  files: StaticFiles;
  logger: Logger;
  now: () => Instant;
  newId: () => string;
  wakeJobs: () => void;
  dev: boolean;
};

type Env = { Variables: { begun: Begun } };

/** The server: static files, then what is refused at the door, then the pages from memory or from Remix. */
export function createApp(parts: Parts, pages: Pages = createPages(parts)): Hono<Env> {
  const { config, site, files, logger } = parts;
  const app = new Hono<Env>();
  const limits = createRateLimits(config);

  app.use(async (context, next) => {
    const started = performance.now();
    context.set("begun", beginRequest(parts, context.req.raw));
    await next();
    finish(context, parts);
    const { method, path } = context.req;
    logAnswer(logger, { requestId: context.var.begun.facts.requestId, method, path, status: context.res.status, started });
  });

  app.get("*", async (context, next) => {
    const file = files.get(context.req.path);
    return file ? answerFrom(file, context.req.raw) : next();
  });

  app.use(async (context, next) => {
    const { method, path } = context.req;
    if (!methods.includes(method)) return new Response(null, { status: 405, headers: { allow: methods.join(", ") } });
    if (!isReadable(path) || context.req.url.includes("%00"))
      return pages.refuse(context.req.raw, context.var.begun.facts, notFoundPage(""));
    return next();
  });

  app.use(compress());

  app.use(async (context, next) => {
    if (mayWrite(context.req.raw, site)) return next();
    return pages.refuse(context.req.raw, context.var.begun.facts, refusals.foreignOrigin);
  });

  app.use(async (context, next) => {
    const { method, path } = context.req;
    const wait = await limits.waitSeconds(method, path, callerOf(context, config.TRUST_PROXY));
    if (wait === null) return next();
    return pages.refuse(context.req.raw, context.var.begun.facts, refusals.tooMany(wait), { "Retry-After": String(wait) });
  });

  const bodyLimited = (limitKb: number) =>
    bodyLimit({
      maxSize: limitKb * 1024,
      onError: (context: Context<Env>) => pages.refuse(context.req.raw, context.var.begun.facts, refusals.tooLarge(limitKb)),
    });
  const [ofForms, ofFiles] = [bodyLimited(config.BODY_LIMIT_KB), bodyLimited(Math.max(config.BODY_LIMIT_KB, fileLimitKb))];
  app.use((context, next) => {
    const { path } = context.req;
    if (!takesAttachment.test(path)) return (takesFile.test(path) ? ofFiles : ofForms)(context, next);
    // The page itself reads what comes as it comes, and answers what is too large with the form. Only what is beyond all measure ends here.
    if (Number(context.req.header("content-length") ?? 0) <= mostListenedTo.bytes) return next();
    return pages.refuse(context.req.raw, context.var.begun.facts, refusals.tooLarge(mostListenedTo.bytes / 1024));
  });

  app.all("*", (context) => pages.answer(context.req.raw, context.var.begun.facts));

  app.onError((fault, context) => {
    const { facts } = context.var.begun;
    facts.log("error", "The server could not answer", { fault, method: context.req.method, path: loggablePath(context.req.path) });
    return pages.refuse(context.req.raw, facts, wentWrongPage(facts.requestId));
  });

  return app;
}

/** Pages whose form takes a file or a long text: of a bill or a letter, a list of amendments, a table. What they read of it is limited again there. */
const takesFile =
  /^\/(?:bills\/[^/]+\/(?:text\/new|amendments\/lodging)|edit\/letter\/(?:from-text|[^/]+\/text)|edit\/(?:letters|statements)\/csv)(?:\.data)?\/?$/i;
const fileLimitKb = 12 * 1024;

/**
 * Pages whose form takes an attachment of any size: they must read it with `readFormWithUpload`, after asking who sends it. The address is
 * whole: "/edit/letter/attachments" is the form of a record, which would hold all of it in memory for whoever has an account.
 */
const takesAttachment = /^\/edit\/letter\/[^/]+\/attachments(?:\.data)?\/?$/i;

/** What forms and links send. */
const methods = ["GET", "HEAD", "POST"];

/** Whether the percent signs of an address stand for letters: what does not is no address of ours. Nor is one with a zero, which PostgreSQL refuses. */
function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    // Safe: that it cannot be read is the answer.
    return false;
  }
}

/** What every answer carries, whoever made it. */
function finish(context: Context<Env>, { site, dev }: Parts): void {
  const { facts, cookies } = context.var.begun;
  const nonce = context.res.headers.has(internalHeaders.scripts) ? facts.cspNonce : undefined;
  for (const name of Object.values(internalHeaders)) context.res.headers.delete(name);
  for (const [name, value] of Object.entries(securityHeaders({ nonce, secure: site.cookiesAreSecure, dev }))) {
    if (isStricterAlready(name, context.res.headers)) continue;
    context.res.headers.set(name, value);
  }
  context.res.headers.set("X-Request-Id", facts.requestId);
  if (!context.res.headers.has("Cache-Control")) {
    context.res.headers.set("Cache-Control", context.req.header("cookie") ? "private, no-store" : "private, no-cache");
  }
  for (const cookie of cookies) context.res.headers.append("Set-Cookie", cookie);
}

/** What an answer says of itself stands where it is no laxer than what pages say: who may show a file, and that a file may do nothing at all. */
function isStricterAlready(name: string, headers: Headers): boolean {
  const own = headers.get(name);
  if (own === null) return false;
  if (name === "content-security-policy") return /^default-src 'none'; (?:frame-ancestors 'none'; )?sandbox$/.test(own);
  if (name === "referrer-policy") return own === "no-referrer";
  return name === "cross-origin-resource-policy";
}
