import { dirname, join } from "node:path";
import { z } from "zod";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";

/** Reads the settings from the environment: all of them, or the list of everything that is wrong with them. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Outcome<Config> {
  const parsed = settings.safeParse(withoutBlanks(environment));
  if (parsed.success) return accept(withDerived(parsed.data));
  const refusals = parsed.error.issues.map((issue): Refusal => {
    const name = issue.path.join(".");
    return { field: name, message: `${name}: ${issue.message}` };
  });
  return { ok: false, refusals };
}

/** The settings of this process: the one place that looks at `process.env`. */
export function readProcessConfig(): Outcome<Config> {
  return readConfig(process.env);
}

export type Config = z.infer<typeof settings> & {
  /** The address that links in mails and feeds begin with, without a slash at the end. */
  publicUrl: string;
  /** Whether somebody said what the address is: if nobody did, it is a guess that is good on this machine only. */
  publicUrlIsSet: boolean;
  /** Whether others than whoever sits at this machine can reach the site, as far as the settings tell. */
  isForOthers: boolean;
  /** What an empty database is filled with: all, the record without made-up accounts, or nothing. */
  demo: "full" | "record" | "none";
  /** The folder of what is attached to letters: beside the database where that is a file. */
  attachmentsDir: string;
};

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: "write a whole number" })
    .int("write a whole number")
    .min(least, `write a number of at least ${least}`)
    .max(most, `write a number of at most ${most}`);

const httpUrl = z.url({ protocol: /^https?$/, error: "write a whole address, such as https://assent.example" });

/** Every setting, with what it is when nobody sets it. `.env.example` says what each is for. */
export const settings = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z
    .string()
    .refine((host) => URL.canParse(addressOf(host, 1)), "write a name or address of this machine, such as localhost or 0.0.0.0")
    .default("localhost"),
  PUBLIC_URL: httpUrl
    .refine((text) => new URL(text).pathname === "/", "leave out the path: the site lives at the root of its address")
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "write file: and a path, or postgres:// and an address")
    .default("file:data/assent.db"),
  ASSENT_DEMO: z.enum(["full", "record", "none"], { error: 'write "full", "record" or "none"' }).optional(),
  SITE_RUN_BY: z.string().optional(),
  SITE_CONTACT: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "write smtp:// or smtps:// and the mail server's address" }).optional(),
  MAIL_FROM: z.string().regex(/@/, "write an e-mail address, with a name before it if you like").default("Assent <assent@localhost>"),
  SESSION_DAYS: wholeNumber(1, 365).default(30),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"], { error: "write debug, info, warn, error or silent" }).default("info"),
  TRUST_PROXY: wholeNumber(0, 5).default(0),
  BODY_LIMIT_KB: wholeNumber(16, 102_400).default(1024),
  PAGE_CACHE_MB: wholeNumber(0, 4096).default(64),
  RATE_LIMIT_SIGN_IN: wholeNumber(1, 100_000).default(20),
  RATE_LIMIT_SIGN_UP: wholeNumber(1, 100_000).default(10),
  RATE_LIMIT_PASSWORD: wholeNumber(1, 100_000).default(10),
  RATE_LIMIT_COMMENT: wholeNumber(1, 100_000).default(60),
  RATE_LIMIT_FOLLOW: wholeNumber(1, 100_000).default(20),
  STOP_SECONDS: wholeNumber(1, 300).default(10),
  ATTACHMENTS_DIR: z.string().optional(),
  ATTACHMENT_LIMIT_MB: wholeNumber(1, 100).default(10),
  ATTACHMENT_SCANNER: z.string().optional(),
});

/** A variable that is set to nothing counts as not set: that is how `.env` files leave something out. */
function withoutBlanks(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const set: Record<string, string> = {};
  for (const name of Object.keys(settings.shape)) {
    const value = environment[name]?.trim();
    if (value) set[name] = value;
  }
  return set;
}

function withDerived(values: z.infer<typeof settings>): Config {
  const publicUrl = new URL(values.PUBLIC_URL ?? addressOf(values.HOST, values.PORT)).origin;
  const isForOthers = !isThisMachine(values.HOST) || !isThisMachine(new URL(publicUrl).hostname);
  // Everybody knows the password of the demo accounts, and one of them is an administrator.
  const demo = values.ASSENT_DEMO ?? (isForOthers ? "record" : "full");
  const attachmentsDir = values.ATTACHMENTS_DIR ?? attachmentsBeside(values.DATABASE_URL);
  return { ...values, publicUrl, publicUrlIsSet: values.PUBLIC_URL !== undefined, isForOthers, demo, attachmentsDir };
}

function attachmentsBeside(databaseUrl: string): string {
  const file = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : "data/database";
  return join(dirname(file), "attachments");
}

/** Where a server that listens there is found; an IPv6 address stands in brackets. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function isThisMachine(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}
