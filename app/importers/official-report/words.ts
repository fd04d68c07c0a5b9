import type { Totals, Vote } from "#app/domain/facts/division.ts";

/** The words in which the Official Report prints a question, a result and a decision, as patterns. */

export type RollHeading = { vote: Vote; rest: string; hasBareNumber: boolean };

const headings: readonly [Vote, string][] = [
  ["did_not_vote", "(?:did not vote|not voting|not voted|no vote|absent)"],
  ["abstain", "(?:abstentions?|abstain(?:ed|ing)?)"],
  ["against", "against"],
  ["for", "for"],
];
const headingPatterns = headings.map(([vote, word]) => ({
  vote,
  alone: new RegExp(
    `^(?:(?:votes?|voting|members|members voting|voted)\\s+)?${word}\\s*(\\(\\s*\\d+\\s*\\)|[:–—-]?\\s*\\d+)?\\s*[:.–—-]*$`,
    "i",
  ),
  before: new RegExp(`^${word}\\s*[:–—-]?\\s+(?=\\S+.*\\()`, "i"),
}));

/** Reads "For", "Against", "Abstentions" as the heading of a list; `rest` is what stands behind it on the same line. */
export function readHeading(line: string): RollHeading | null {
  for (const { vote, alone, before } of headingPatterns) {
    const match = alone.exec(line);
    if (match) return { vote, rest: "", hasBareNumber: match[1] !== undefined && !match[1].startsWith("(") };
    const inline = before.exec(line);
    if (inline) return { vote, rest: line.slice(inline[0].length), hasBareNumber: false };
  }
  return null;
}

const dash = "[-\\u2010-\\u2015\\u2212]";
const referencePattern = new RegExp(`\\bS(\\d{1,2})M\\s?${dash}\\s?(\\d+(?:\\.\\d+)*)`, "i");

/** The first motion's or amendment's reference in the text, in the Parliament's own spelling: `S4M-15128.1`. */
export function findReference(text: string): string | null {
  const match = referencePattern.exec(text);
  return match ? `S${match[1]}M-${match[2]}` : null;
}

/** The number of an amendment to a bill: "amendment 12", "amendment 23A". */
export function findAmendmentNumber(text: string): string | null {
  return /\bamendments?\s+(?:no\.?\s*)?(\d+[A-Z]{0,3})\b/i.exec(text)?.[1] ?? null;
}

const ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|twentieth|next|last|final|only";
const questionPattern = new RegExp(
  `\\b(?:questions?\\s+(?:therefore\\s+|now\\s+|then\\s+)?(?:is|are)|(?:${ordinals})\\s+is)\\s*[,:—–-]?\\s*(?=(?:that|whether)\\b)`,
  "gi",
);

/** Where a question is put, and its words from "that" on, without "Are we agreed?"; null: no question here. */
export function findQuestion(text: string): { at: number; words: string } | null {
  const last = [...text.matchAll(questionPattern)].at(-1);
  if (!last) return null;
  const from = text.slice(last.index + last[0].length).replace(/\s*Are we (?:all )?agreed\?.*$/is, "");
  // "That motion …, that the … Bill be passed, be agreed to": the words that close the question come last.
  const end =
    /^.*?\bbe\s+(?:dis)?agreed(?: to)?\b/is.exec(from) ?? /^.*?\bbe\s+(?:passed|approved|confirmed|noted|appointed)\b/is.exec(from);
  return { at: last.index, words: (end?.[0] ?? from).replace(/[\s.?]+$/, "") };
}

/** Where a result is announced; `prefix` ends before it. */
export function findResult(text: string): { at: number } | null {
  const match =
    /\b(?:the\s+)?results?\s+of\s+(?:the|that|this|our)\s+(?:division|vote)s?\b|\bthe\s+division\s+result\b|\bthe\s+result\s+is\b/i.exec(
      text,
    );
  return match ? { at: match.index } : null;
}

const count = "(\\d[\\d,]*|none|no|nil|zero)";
const gap = "[\\s:,;.=–—-]*(?:and\\s+|with\\s+|there were\\s+)?";
const wordsFirst = new RegExp(
  `\\bfor[\\s:,;=–—-]*${count}\\b${gap}against[\\s:,;=–—-]*${count}\\b(?:${gap}abst\\w*[\\s:,;=–—-]*${count}\\b)?`,
  "gi",
);
const numberFirst = new RegExp(
  `\\b${count}\\s+(?:members?\\s+|votes?\\s+|voted\\s+)?(?:for|in favour)\\b${gap}${count}\\s+(?:members?\\s+|votes?\\s+|voted\\s+)?against\\b(?:${gap}${count}\\s+abst\\w*)?`,
  "gi",
);
const abstentionsBehind = new RegExp(`^${gap}(?:were\\s+)?(?:abst\\w*[\\s:,;=–—-]*${count}\\b|${count}\\s+abst\\w*)`, "i");

/** The totals as announced, and where they end. Abstentions that are not mentioned are none. */
export function findTotals(text: string): { totals: Totals; end: number } | null {
  const byWord = [...text.matchAll(wordsFirst)].at(-1);
  const byNumber = [...text.matchAll(numberFirst)].at(-1);
  // "2 for, 1 against, 0 abstentions" also holds "for, 1 against, 0": the reading that begins first is the whole one.
  const match = byWord && byNumber ? (byNumber.index < byWord.index ? byNumber : byWord) : (byWord ?? byNumber);
  if (!match) return null;
  const end = match.index + match[0].length;
  const behind = match[3] === undefined ? abstentionsBehind.exec(text.slice(end)) : null;
  const abstain = match[3] ?? behind?.[1] ?? behind?.[2];
  return {
    totals: { for: numberOf(match[1]), against: numberOf(match[2]), abstain: numberOf(abstain) },
    end: end + (behind?.[0].length ?? 0),
  };
}

/** The printed decision: "Motion, as amended, agreed to," or "Amendment 12 disagreed to." Null when the line is no decision. */
export function readDecision(line: string): "agreed" | "disagreed" | null {
  const match =
    /^(?:the\s+)?(?:motions?|amendments?|resolution|question|proposal|bill|section|schedule|long title)\b[^.;?!]{0,90}?\b(disagreed to|not agreed to|not passed|not approved|rejected|falls|fell|agreed to|passed|approved|agreed)\b/i.exec(
      line,
    );
  if (!match?.[1]) return null;
  return /^(?:agreed|passed|approved)/i.test(match[1]) ? "agreed" : "disagreed";
}

/** The way the chair's casting vote went; null when the line tells of none. */
export function readCastingVote(text: string): Vote | null {
  const at = text.search(/\bcasting vote\b/i);
  if (at < 0) return null;
  const near = text.slice(at);
  if (/\b(?:against|no)\b/i.test(near)) return "against";
  if (/\b(?:for|in favour|yes|in support)\b/i.test(near)) return "for";
  const before = text.slice(0, at);
  if (/\bvote against\b/i.test(before)) return "against";
  return /\bvote (?:for|in favour)\b/i.test(before) ? "for" : null;
}

/** Whether the words name the one in the chair: not a member who tells how they meant to vote. */
export function isChair(speaker: string): boolean {
  return /^(?:the\s+)?(?:(?:temporary|acting|deputy|interim)\s+)*(?:presiding officer|convener|chair(?:man|person)?)\b/i.test(speaker);
}

function numberOf(text: string | undefined): number {
  return text && /\d/.test(text) ? Number(text.replace(/,/g, "")) : 0;
}
