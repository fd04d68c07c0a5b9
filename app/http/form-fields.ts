import { z } from "zod";
import { type Day, isDay } from "#app/lib/dates.ts";

/** A text that must be there. `what` completes "Enter …": "the title of the bill". */
export function requiredText(what: string, most = 500) {
  return z
    .string({ error: `Enter ${what}` })
    .trim()
    .min(1, `Enter ${what}`)
    .max(most, `Shorten ${what} to ${most} characters`);
}

/** A text that may be left out: then null. */
export function optionalText(what: string, most = 500) {
  return z
    .string()
    .trim()
    .max(most, `Shorten ${what} to ${most} characters`)
    .optional()
    .transform((text) => text || null);
}

/** One out of a list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T, message: string) {
  return z.enum(words, { error: message });
}

/** Any number out of a list of words: a field that is sent once, several times or not at all. */
export function anyOf<const T extends readonly [string, ...string[]]>(words: T, message: string) {
  return z
    .union([z.string().transform((word) => [word]), z.array(z.string()).readonly()])
    .default([])
    .pipe(z.array(z.enum(words, { error: message })));
}

/** A box that is ticked or not. */
export function tickBox() {
  return z
    .string()
    .optional()
    .transform((value) => value !== undefined);
}

/** A whole number that must be there. */
export function requiredWholeNumber(what: string, least = 0, most = 1_000_000) {
  const message = `Enter ${what} as a whole number`;
  return z.coerce
    .number({ error: message })
    .int(message)
    .min(least, `${message} of at least ${least}`)
    .max(most, `${message} of at most ${most}`);
}

/** A whole number that may be left out: then null. */
export function optionalWholeNumber(what: string, least = 0, most = 1_000_000) {
  return requiredWholeNumber(what, least, most)
    .optional()
    .transform((number) => number ?? null);
}

/** A day that may be left out: then null. Written as `YYYY-MM-DD`, day/month/year or in words ("9 October 2025"). */
export function optionalDay(what: string) {
  return z
    .string()
    .transform(asDay(what))
    .optional()
    .transform((day) => day ?? null);
}

/** A day that may be unknown, bounded or estimated, as the fields `name`, `name.notBefore`, `name.notAfter`, `name.estimate`, `name.why`. */
export function uncertainDay(what: string) {
  const bounded = z
    .object({
      on: optionalDay(what),
      notBefore: optionalDay("the first day that it can be"),
      notAfter: optionalDay("the last day that it can be"),
      estimate: optionalDay("the day that we think it was"),
      why: optionalText("why we think so"),
    })
    .superRefine(({ on, notBefore, notAfter, estimate, why }, check) => {
      const refuse = (field: string, message: string) => check.addIssue({ code: "custom", path: [field], message });
      if (on && (notBefore || notAfter || estimate)) refuse("on", "Enter the day, or what is known of it, but not both");
      if (notBefore && notAfter && notBefore > notAfter) refuse("notAfter", "Enter a last day that is not before the first");
      if (estimate && !why) refuse("why", "Say why we think that it was that day");
    });
  return z.preprocess((value) => (typeof value === "string" ? { on: value } : (value ?? {})), bounded);
}

/** Reads a day as people write it, or null: "2025-10-09", "9/10/2025", "9.10.2025", "9 Oct 2025". */
export function findDay(text: string): Day | null {
  const written = text.trim();
  const parts =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(written) ??
    /^(?<day>\d{1,2})[/. -](?<month>\d{1,2}|[a-z]{3,9})[/. -](?<year>\d{4})$/i.exec(written);
  const { year = "", month = "", day = "" } = parts?.groups ?? {};
  const number = /^\d/.test(month) ? month : String(monthNumber(month));
  const found = `${year}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(found) ? found : null;
}

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function monthNumber(name: string): number {
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function asDay(what: string) {
  return (text: string, check: z.RefinementCtx): Day => {
    const day = findDay(text);
    if (day) return day;
    check.addIssue({ code: "custom", message: `Enter ${what} as day, month and year, for example 9/10/2025` });
    return z.NEVER;
  };
}
