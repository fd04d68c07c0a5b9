import { addressOf, type Config } from "#app/config.server.ts";
import type { Site } from "#app/http/load-context.server.ts";

/** What the pages may know of the settings. `port` is the one really opened: with PORT=0 the machine chooses. */
export function siteOf(config: Config, port: number): Site {
  return {
    publicUrl: config.publicUrlIsSet ? config.publicUrl : addressOf(config.HOST, port),
    publicUrlIsSet: config.publicUrlIsSet,
    runBy: config.SITE_RUN_BY ?? null,
    contact: config.SITE_CONTACT ?? null,
    sendsMail: config.SMTP_URL !== undefined,
    demo: config.demo,
    isForOthers: config.isForOthers,
    sessionDays: config.SESSION_DAYS,
    attachmentLimitBytes: config.ATTACHMENT_LIMIT_MB * 1_000_000,
    cookiesAreSecure: config.publicUrlIsSet && config.publicUrl.startsWith("https:"),
  };
}
