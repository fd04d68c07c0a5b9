import type { Instant } from "#app/lib/dates.ts";

/** For how many hours a link that we send works. A new password is asked for and set in one sitting; a confirmation may wait for the weekend. */
export const linkHours = { confirm_email: 7 * 24, reset_password: 2, team_invitation: 14 * 24 } as const;

/** When a link that is made now stops working. */
export function linkExpiry(now: Instant, kind: keyof typeof linkHours): Instant {
  return new Date(Date.parse(now) + linkHours[kind] * 3_600_000).toISOString();
}
