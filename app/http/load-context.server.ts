import type { Database } from "#app/database.server.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { AttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import type { FaultPage } from "./fault-page.ts";

/** What the pages may know of the settings: no secret is among them. */
export type Site = {
  /** Without a slash at the end. */
  publicUrl: string;
  publicUrlIsSet: boolean;
  runBy: string | null;
  contact: string | null;
  /** False: mail is kept on a page where a developer reads it. */
  sendsMail: boolean;
  demo: "full" | "record" | "none";
  /** Whether others than whoever sits at this machine can reach it, as far as the settings tell. */
  isForOthers: boolean;
  sessionDays: number;
  /** The largest file that can be attached to a letter, in bytes. */
  attachmentLimitBytes: number;
  /** Cookies carry `Secure` exactly when people come by https. */
  cookiesAreSecure: boolean;
};

/** What the log gets: facts with names, never a person's words, address or name. */
export type Log = (level: "info" | "warn" | "error", sentence: string, facts?: Record<string, unknown>) => void;

/** What the server gives to each request: made anew for every one, so that it can carry what is remembered for its length. */
export type RequestFacts = {
  site: Site;
  database: Database;
  /** The files attached to letters. */
  attachments: AttachmentStore;
  now: () => Instant;
  newId: () => string;
  requestId: string;
  cspNonce: string;
  log: Log;
  /** Adds a `Set-Cookie` to the answer, whatever page is shown. Such an answer is never kept for others. */
  setCookie: (cookie: string) => void;
  /** Tells the jobs that there is something to do now: mail to send, events to read. */
  wakeJobs: () => void;
  /** Set only while the page for a fault outside of the pages (too many attempts, a foreign origin) is made. */
  fault?: FaultPage;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestFacts {}
}
