import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Config } from "#app/config.server.ts";

/** What a limit says of one more attempt: seconds to wait, or null when it may go on. */
export type RateLimits = { waitSeconds: (method: string, path: string, caller: string) => Promise<number | null> };

/** Counts attempts by caller and kind of address. In memory: with several machines each counts for itself. */
export function createRateLimits(config: Config): RateLimits {
  const limits = limited.map(({ paths, points, minutes }) => ({
    paths,
    limiter: new RateLimiterMemory({ points: config[points], duration: minutes * 60 }),
  }));
  return {
    async waitSeconds(method, path, caller) {
      if (method !== "POST") return null;
      const address = plainAddress(path);
      const limit = limits.find(({ paths }) => paths.some((pattern) => pattern.test(address)));
      if (!limit) return null;
      const { consumedPoints, msBeforeNext } = await limit.limiter.penalty(caller, 1);
      return consumedPoints > limit.limiter.points ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : null;
    },
  };
}

/**
 * The address as the limits know it. The pages also answer to capitals and to slashes at the end, and a hydrated page posts
 * to the same address with .data behind it: none of these is a way round a limit.
 */
function plainAddress(path: string): string {
  const plain = path.toLowerCase().replace(/\/{2,}/g, "/");
  return plain
    .replace(/\/$/, "")
    .replace(/\.data$/, "")
    .replace(/\/$/, "");
}

type LimitName = "RATE_LIMIT_SIGN_IN" | "RATE_LIMIT_SIGN_UP" | "RATE_LIMIT_PASSWORD" | "RATE_LIMIT_COMMENT" | "RATE_LIMIT_FOLLOW";

/** What is limited: guessing passwords, filling the site with accounts or comments, and sending mail to others. */
const limited: readonly { paths: readonly RegExp[]; points: LimitName; minutes: number }[] = [
  { paths: [/^\/sign-in$/], points: "RATE_LIMIT_SIGN_IN", minutes: 15 },
  { paths: [/^\/sign-up$/, /^\/confirm-email/], points: "RATE_LIMIT_SIGN_UP", minutes: 60 },
  {
    paths: [/\/?password(-reset)?(\/|$)/, /^\/reset-password/, /^\/forgotten-password/, /^\/account\/closure$/],
    points: "RATE_LIMIT_PASSWORD",
    minutes: 60,
  },
  { paths: [/\/comments?(\/|$)/, /\/repl(y|ies)(\/|$)/], points: "RATE_LIMIT_COMMENT", minutes: 60 },
  { paths: [/\/follow(ing|s)?(\/|$)/, /\/invitations?(\/|$)/], points: "RATE_LIMIT_FOLLOW", minutes: 60 },
];
