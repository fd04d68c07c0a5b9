import { addDays, type Day } from "#app/lib/dates.ts";
import { boundsOfMonth, findDays, monthNumber, monthPattern, nextAfter } from "#app/lib/day-words.ts";

/** The words that say until when, and the day if they give one. */
export type Due = { readonly words: string; readonly day: Day | null };

const before = "(?:before|by|ahead of|in advance of|in time for|prior to|at|during|for|until|no later than|on|in)";
const weekday = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const number = "(?:\\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
/** In this order: a day that is named says more than a stage, and a stage more than "shortly". */
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:before|by|until|no later than|on|ahead of)\\s(?:${weekday},?\\s)?(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${monthPattern}\\b(?:,?\\s\\d{4}\\b)?`,
    "i",
  ),
  new RegExp(
    `\\b${before}\\s(?:the\\s)?end\\sof\\s(?:(?:the|this|next)\\s)?(?:(?:calendar|financial|parliamentary)\\s)?(?:year|month|week|session|${monthPattern}(?:\\s\\d{4})?|\\d{4})\\b`,
    "i",
  ),
  new RegExp(`\\b${before}\\s(?:the\\s)?(?:beginning\\sof\\s|start\\sof\\s)?stages?\\s(?:1|2|3|one|two|three)\\b`, "i"),
  new RegExp(`\\bwithin\\s(?:the\\snext\\s)?${number}\\s(?:working\\s|sitting\\s)?(?:days?|weeks?|months?|years?)\\b`, "i"),
  new RegExp(`\\bin\\sthe\\s(?:next|coming)\\s(?:${number}\\s|few\\s)?(?:days?|weeks?|months?|year)\\b`, "i"),
  new RegExp(
    `\\b${before}\\s(?:the\\s)?(?:(?:summer|Christmas|Easter|October|February)\\s(?:recess|break)|recess|new\\syear|summer|autumn|spring|Christmas|Easter|Royal\\sAssent|${weekday}|${monthPattern}\\s\\d{4}|(?:the\\s)?(?:next\\s)?(?:meeting|debate|vote|final\\svote))\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:later\\sthis|early\\snext|next|this)\\s(?:week|month|year|session|spring|summer|autumn|winter|afternoon|evening|${weekday})\\b`,
    "i",
  ),
  /\b(?:in\sdue\scourse|as\ssoon\sas\s(?:possible|practicable|I\scan|we\scan)|shortly|tomorrow|(?<!undertaking |commitment |promise |assurance )today|immediately|straight\saway)\b/i,
];

/**
 * The first words of a sentence that say until when something is due; null: there are none.
 *
 * @param saidOn from which "tomorrow", "the end of the year" or a day without a year are reckoned
 */
export function readDue(sentence: string, saidOn: Day | null): Due | null {
  const text = sentence.replaceAll(/\s/g, " ");
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    // The words are taken from the sentence itself: a line break within them stays.
    if (match) return { words: sentence.slice(match.index, match.index + match[0].length), day: dayOfDue(match[0], saidOn) };
  }
  return null;
}

function dayOfDue(words: string, saidOn: Day | null): Day | null {
  const [found] = findDays(words);
  if (found) return found.day ?? (saidOn && found.year === null ? nextAfter(found.date, found.month, saidOn) : null);
  if (/\bend of\b/i.test(words)) return endOf(words, saidOn);
  if (/^tomorrow$/i.test(words)) return saidOn && addDays(saidOn, 1);
  if (/^today$/i.test(words)) return saidOn;
  return null;
}

/** A session's end, a financial year's and a week's are not reckoned: which day they mean is not said. */
function endOf(words: string, saidOn: Day | null): Day | null {
  if (/financial|parliamentary|session|week/i.test(words)) return null;
  const year = /\b(\d{4})\b/.exec(words)?.[1];
  const named = new RegExp(`\\bof (?:the |this |next )?(${monthPattern})\\b`, "i").exec(words)?.[1];
  const month = named ? monthNumber(named) : null;
  if (month !== null) {
    if (year) return boundsOfMonth(Number(year), month).last;
    if (!saidOn) return null;
    const saidIn = Number(saidOn.slice(0, 4));
    const last = boundsOfMonth(saidIn, month).last;
    return last >= saidOn ? last : boundsOfMonth(saidIn + 1, month).last;
  }
  if (year) return `${year}-12-31`;
  if (!saidOn) return null;
  const next = /\bnext\b/i.test(words) ? 1 : 0;
  if (/\byear$/i.test(words)) return `${Number(saidOn.slice(0, 4)) + next}-12-31`;
  return /\bmonth$/i.test(words) && next === 0 ? boundsOfMonth(Number(saidOn.slice(0, 4)), Number(saidOn.slice(5, 7))).last : null;
}
