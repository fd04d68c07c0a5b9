import type { ProvisionKind } from "../provision.ts";

/** "PART 2", "Chapter 1A", "SCHEDULE", "Part 1—Access rights": the number as it is kept, and the heading if it stands beside it. */
export type Headed = {
  readonly kind: Extract<ProvisionKind, "part" | "chapter" | "schedule">;
  readonly number: string;
  readonly heading: string | null;
};

const headed = /^(part|chapter|schedule)(?: ([0-9]{1,3}[A-Z]{0,3}|[A-Z]{0,2}[0-9]{1,3}|[IVXL]{1,6}|[A-Z]))?(?:\s*[—–:]\s*(\S.*)|\.)?$/i;
const names = { part: "Part", chapter: "Chapter", schedule: "Schedule" };

/** Reads the number of a Part, Chapter or schedule that stands on a line; null for anything else. */
export function readHeaded(words: string): Headed | null {
  const match = words.length < 300 ? headed.exec(words) : null;
  const kind = match?.[1]?.toLowerCase();
  if (!match || (kind !== "part" && kind !== "chapter" && kind !== "schedule")) return null;
  // A word of a sentence ("schedule") has a small letter; a heading has a capital.
  if (!/^[PCS]/.test(words)) return null;
  if (match[2] === undefined && kind !== "schedule") return null;
  return { kind, number: match[2] === undefined ? names[kind] : `${names[kind]} ${match[2]}`, heading: match[3]?.trim() ?? null };
}

/** "(introduced by section 11)": what stands beneath the number of a schedule. */
export function isIntroduction(words: string): boolean {
  return /^\(\s*(?:as )?introduced by /i.test(words) || /^\(section[s]? \d/i.test(words);
}

const longTitle = /^(?:An Act of the Scottish Parliament to|An Act to|A Bill to)\b/i;

/** Whether a line begins a long title. */
export function beginsLongTitle(words: string): boolean {
  return longTitle.test(words);
}

const definition = /^(?:and |or )?(?:an? |the |any reference to |references? to )?“[^“”]{1,300}”/i;
const afterTerm =
  /^(?:\s*\([^)]{0,200}\))?,?(?:\s+[a-z][\w-]{0,30}){0,4}?\s*(?:means?|includes?|has|have|is|are|does|do|in |and |or |—|,|for |as |a |to |when|where|shall|must|refers?)/i;

/** Whether words begin as a definition does: “hedgehog” means… */
export function beginsDefinition(words: string): boolean {
  const match = definition.exec(words.slice(0, 400));
  return match !== null && (afterTerm.test(words.slice(match[0].length)) || words.length === match[0].length);
}

/** Whether a provision is said to its end: the next line need not go on with it. */
export function isComplete(words: string): boolean {
  return /[.;,:—”]$/.test(words) || /[,;] (?:and|or|but|nor|then)$/.test(words) || endsSentence(words);
}

/** Whether a sentence ends here. */
export function endsSentence(words: string): boolean {
  return /[.?!][”’)]*$/.test(words) || /”[.;,]?$/.test(words);
}

/** Whether a list begins after these words. */
export function introducesList(words: string): boolean {
  return /[—–:]$/.test(words) || / -$/.test(words) || /[a-z]-$/.test(words);
}

/** Whether what is quoted follows: "insert—", "there is inserted—", "substitute—". */
export function introducesQuotation(words: string): boolean {
  return /\b(?:insert|inserted|substitute|substituted|add|added|as follows|read|there)\b[^—:]{0,120}[—–:-]$/i.test(words.slice(-200));
}
