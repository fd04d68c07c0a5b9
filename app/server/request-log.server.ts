import pino, { type Logger } from "pino";
import type { Log } from "#app/http/load-context.server.ts";

/** The log of the whole server: one JSON object a line, no name of this machine. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { fault: faultFacts } });
}

/** The log that a request's pages are given: each line carries the request's id. */
export function logOf(logger: Logger, requestId: string): Log {
  return (level, sentence, facts) => logger[level]({ requestId, ...facts }, sentence);
}

export type Answered = { requestId: string; method: string; path: string; status: number; started: number };

/** Writes down that something was answered: what and how fast, never to whom. */
export function logAnswer(logger: Logger, { requestId, method, path, status, started }: Answered): void {
  const level = path.startsWith("/assets/") || path === "/health" ? "debug" : "info";
  if (!logger.isLevelEnabled(level)) return;
  const ms = Math.round((performance.now() - started) * 10) / 10;
  logger[level]({ requestId, method, path: loggablePath(path), status, ms }, "answered");
}

/**
 * An address as it may be written down: without what was asked (a search, an e-mail address)
 * and without what opens something (a link from a mail).
 */
export function loggablePath(path: string): string {
  const opening = opens.exec(path);
  if (opening) return `${opening[0]}…`;
  const segments = path.split("/").map((segment) => (isPrivate(segment) ? "…" : segment));
  return segments.join("/").slice(0, 200);
}

/** What stands behind these is from a mail, and opens something. */
const opens = /^\/(unsubscribe|follow\/confirm)\//;

/** Tokens are long and mix capitals or have no hyphens; slugs are words in lower case with hyphens between. */
function isPrivate(segment: string): boolean {
  if (segment.includes("@") || segment.includes("%40")) return true;
  return segment.length >= 16 && (/[A-Z_]/.test(segment) || !segment.includes("-"));
}

/** A fault with its stack and its causes, so that the log has everything. The message is ours: nobody's words are in it. */
function faultFacts(fault: unknown): unknown {
  if (!(fault instanceof Error)) return { thrown: typeof fault };
  return { name: fault.name, message: fault.message, stack: fault.stack, ...(fault.cause ? { cause: faultFacts(fault.cause) } : {}) };
}
