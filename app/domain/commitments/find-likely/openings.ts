import type { CommitmentKind } from "#app/domain/facts/correspondence.ts";

/** How a promise begins: who is to do it and in what mood. `isVow`: the words promise whatever comes after them. */
export type Opening = {
  readonly pattern: RegExp;
  readonly subject: "self" | "government";
  readonly isWeak: boolean;
  readonly isVow: boolean;
  /** The only kinds of promise that can stand behind; null: every kind. */
  readonly only: readonly CommitmentKind[] | null;
};

const adverb =
  "(?:certainly|also|of course|therefore|absolutely|gladly|happily|definitely|then|indeed|again|now|both|always|very|more than|perfectly|quite|entirely|only too|personally|obviously|clearly|naturally|today|here|just|very much|really|still|of course,|, of course,|, therefore,|, as I said,)";
const adverbs = `(?:\\s?${adverb}){0,3}\\s`;
const self = "(?:\\bI|\\bwe|\\bmy officials|\\bmy team|\\bofficials)";
const government = "(?:\\b(?:the )?(?:Scottish |UK )?(?:Government|ministers|Executive)|\\b(?:the|my) department)";
const willing = "(?:happy|content|willing|pleased|glad|prepared|delighted|keen)";

const will = "(?:\\s(?:will|shall)|['’]ll)";

/** Linear patterns: every repetition is bounded. What is promised stands behind. */
export const openings: readonly Opening[] = [
  opening(
    `${self}${will}${adverbs}(?:endeavour to |undertake to |ensure that (?:we|I) |make sure that (?:we|I) |be sure to |try to |check (?:that|this)? ?and |be )?`,
  ),
  opening(`${government}${will}${adverbs}(?:be )?`, { subject: "government" }),
  opening(`\\bthe committee${will}${adverbs}(?:be )?`),
  opening(`${self}\\s(?:am|are)${adverbs}(?:committed to |going to |about to )`),
  opening(`\\b(?:I['’]m|we['’]re)${adverbs}(?:committed to |going to )`),
  opening(`(?:${self}\\s(?:am|are)|\\b(?:I['’]m|we['’]re))${adverbs}${willing}\\s(?:indeed )?to (?:be )?`),
  opening(`^(?:Yes,? )?(?:(?:More than|Very|Only too)\\s)?${willing} to `),
  opening(`(?:${self}\\s(?:would|will)|\\b(?:I|we)['’](?:d|ll))${adverbs}be${adverbs}${willing}\\sto (?:be )?`, { isWeak: true }),
  opening(
    `${self}\\s(?:can|do|will|shall)?${adverbs}?(?:undertake|commit|promise|pledge|guarantee)(?: to (?:the|this) (?:member|Parliament|committee|chamber)| today| now| here){0,2},? (?:to (?:be )?|that (?:I|we) will )`,
    {
      isVow: true,
    },
  ),
  opening(
    `${self}\\s(?:can |do |will |am happy to |am prepared to |am content to )?${adverbs}?(?:give|make|offer)\\s(?:(?:the|this|that|a|an|my|him|her|them|you|member|members|committee|Parliament|chamber|convener|firm|clear|absolute)\\s){1,5}(?:undertaking|commitment|assurance|promise|guarantee)\\b(?: to the \\w{1,20}| today| now){0,2},? ?(?:to (?:be )?|that (?:I|we) will |that )?`,
    { isVow: true },
  ),
  opening(`${self}${adverbs}?(?:intend|plan|propose|aim|hope|expect)s?${adverbs}?to (?:be )?`, { isWeak: true }),
  opening(`${government}${adverbs}?(?:intends?|plans?|proposes?|aims?|(?:is|are) committed)${adverbs}?to (?:be )?`, {
    subject: "government",
    isWeak: true,
  }),
  opening(`\\bit is (?:my|our) intention to `, { isWeak: true }),
  opening(`${self}\\scan${adverbs}(?:be )?`, { only: ["write_letter"] }),
  opening(`${self}\\shave${adverbs}?(?:committed|undertaken|promised|agreed|offered|pledged)${adverbs}?to (?:be )?`, { isWeak: true }),
  opening(`${government}\\s(?:is|are)\\s[^.;,]{1,60}?\\sand (?:it )?will${adverbs}`, { subject: "government" }),
  opening(`${self}\\s(?:am|are|have|thank|agree|take|recognise|appreciate|understand)\\s[^.;]{1,60}? and will${adverbs}`),
  opening(`${self}\\s(?:am|are)${adverbs}?open to (?:be )?`, { isWeak: true }),
  opening(`${self}${adverbs}?offer to `),
  opening(`${self}\\s(?:do|am|are|have)(?: not|n['’]t)?\\s[^.;]{1,80}?\\sbut(?: I| we)? will${adverbs}`),
  opening(`\\bmy (?:plan|intention|hope|aim) (?:is|remains) to `, { isWeak: true }),
  opening("\\b(?:an|the|our|further|Government) (?:\\w{1,15} ){0,2}?amendments? will be ", { isWeak: true, only: ["amendment"] }),
  opening("\\b(?:count|report|guidance|strategy|plan|response|review|figures|findings|statement|consultation|evaluation) will be ", {
    isWeak: true,
    only: ["statement"],
  }),
  opening(`\\bI can confirm that (?:I|we)(?: will|['’]ll)${adverbs}`),
];

function opening(
  source: string,
  { subject = "self", isWeak = false, isVow = false, only = null }: Partial<Omit<Opening, "pattern">> = {},
): Opening {
  return { pattern: new RegExp(source.replaceAll(" ", "\\s"), "gi"), subject, isWeak, isVow, only };
}
