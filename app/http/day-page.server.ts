import { redirect } from "@remix-run/node";
import { type Day, dayInLondon, type Instant } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { boxesOf, type DayTyped, readDayAsked } from "./day-asked.ts";

/** The day that a page is asked for, with its form as it is shown again. `day` null: today, or what was typed is no day. */
export type DayOfPage = { day: Day | null; today: Day; typed: DayTyped; refusals: readonly Refusal[] };

/** Reads which day a page is asked for. @throws a redirect that puts a day typed in boxes into the address as one */
export function dayOfPage(request: Request, now: Instant): DayOfPage {
  const { pathname, searchParams } = new URL(request.url);
  const today = dayInLondon(now);
  const asked = readDayAsked(searchParams);
  // A page's data is asked for at an address of its own, which is none to be led to.
  if (asked.kind === "boxes") throw redirect(`${pathname.replace(/\.data$/, "")}?on=${asked.on}`);
  if (asked.kind === "refused") return { day: null, today, typed: asked.typed, refusals: asked.refusals };
  return { day: asked.on, today, typed: boxesOf(asked.on ?? today), refusals: [] };
}
