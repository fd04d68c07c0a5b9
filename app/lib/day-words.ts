import { addDays, type Day, daysBetween, isDay, weekdayOf } from "./dates.ts";

/** A day as it stands in a text. `at` and `end` are offsets in the text. */
export type FoundDay = {
  readonly at: number;
  readonly end: number;
  readonly words: string;
  readonly date: number;
  /** 1 to 12. */
  readonly month: number;
  /** Null: no year is printed. */
  readonly year: number | null;
  /** Null where no year is printed, or where there is no such day. */
  readonly day: Day | null;
  /** The other day that the words could mean, the month read first; null where they have one meaning. */
  readonly orElse: Day | null;
  /** The printed day of the week is another one. */
  readonly weekdayDiffers: boolean;
};

const monthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdayStems = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** A month's name as a pattern, written out or cut short. */
export const monthPattern =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const weekday = "(?:(Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?\\s{1,3})?";
/** Two digits are a year only where the words end with them: in "3 May 12 people came" they are none. */
const year = "(?:,?\\s{1,3}(\\d{4})(?!\\d)|\\s{1,3}(['’]?\\d{2})(?=[ \\t]{0,9}(?:$|[\\n|,;)]|\\.(?!\\d))))?";
const british = new RegExp(
  `(?<![\\d/.:])${weekday}(?:the\\s{1,3})?(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?\\s{1,3}(?:of\\s{1,3})?(${monthPattern})(?![\\p{L}])\\.?${year}`,
  "giu",
);
const american = new RegExp(
  `(?<!\\d\\s)\\b${weekday}(${monthPattern})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`,
  "giu",
);
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;

/** Every day that the text names, in order: "Monday 10 January 2022", "10th Jan 22", "10/01/2022" (day first), "2022-01-10". Cost: linear. */
export function findDays(text: string): readonly FoundDay[] {
  const found = [
    ...[...text.matchAll(british)].map((match) => worded(match, match[2], match[3], match[4] ?? match[5])),
    ...[...text.matchAll(american)].map((match) => worded(match, match[3], match[2], match[4])),
    ...[...text.matchAll(numeric)].map(inDigits),
    ...[...text.matchAll(iso)].map((match) => worded(match, match[3], match[2], match[1])),
  ].filter((day) => day !== null);
  found.sort((a, b) => a.at - b.at || b.end - a.end);
  let end = -1;
  return found.filter((each) => {
    if (each.at < end) return false;
    end = each.end;
    return true;
  });
}

/** The day of a date and month that lies nearest before (or on) `limit`; null when there is none. */
export function latestBefore(date: number, month: number, limit: Day): Day | null {
  const last = Number(limit.slice(0, 4));
  const days = [last, last - 1, last - 2, last - 3, last - 4].map((year) => dayOf(year, month, date));
  return days.find((day) => day !== null && day <= limit) ?? null;
}

/** The day of a date and month that lies nearest after (or on) `start`; null when there is none. */
export function nextAfter(date: number, month: number, start: Day): Day | null {
  const first = Number(start.slice(0, 4));
  const days = [first, first + 1, first + 2, first + 3, first + 4].map((year) => dayOf(year, month, date));
  return days.find((day) => day !== null && day >= start) ?? null;
}

/** The number of a month from its name, 1 to 12; null for another word. */
export function monthNumber(word: string): number | null {
  const at = monthStems.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
}

/** The first and the last day of a month. */
export function boundsOfMonth(year: number, month: number): { first: Day; last: Day } {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return { first, last: addDays(first, daysBetween(first, next) - 1) };
}

/** The day, or null where there is none such. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

function worded(match: RegExpExecArray, date: string | undefined, month: string | undefined, year: string | undefined): FoundDay | null {
  const number = month && /^\d+$/.test(month) ? Number(month) : monthNumber(month ?? "");
  if (number === null || Number(date) < 1 || Number(date) > 31) return null;
  const fullYear = year === undefined ? null : yearOf(year);
  const day = fullYear === null ? null : dayOf(fullYear, number, Number(date));
  if (fullYear !== null && day === null) return null;
  const printed = weekdayStems.findIndex((stem) => /^\p{L}/u.test(match[0]) && match[0].toLowerCase().startsWith(stem));
  return {
    ...placeOf(match),
    date: Number(date),
    month: number,
    year: fullYear,
    day,
    orElse: null,
    weekdayDiffers: day !== null && match[1] !== undefined && printed >= 0 && weekdayOf(day) !== printed + 1,
  };
}

/** Day first, as in Britain; where the month could stand first too, the other reading is told. */
function inDigits(match: RegExpExecArray): FoundDay | null {
  const [first, second, year] = [Number(match[1]), Number(match[3]), yearOf(match[4] ?? "")];
  const day = dayOf(year, second, first);
  const other = dayOf(year, first, second);
  if (day === null) return null;
  return {
    ...placeOf(match),
    date: first,
    month: second,
    year,
    day,
    orElse: other !== day ? other : null,
    weekdayDiffers: false,
  };
}

function placeOf(match: RegExpExecArray): { at: number; end: number; words: string } {
  return { at: match.index, end: match.index + match[0].length, words: match[0] };
}

/** Two digits stand for a year of this century up to 2079, else of the last. */
function yearOf(digits: string): number {
  const number = Number(digits.replace(/\D/g, ""));
  if (digits.replace(/\D/g, "").length !== 2) return number;
  return number < 80 ? 2000 + number : 1900 + number;
}
