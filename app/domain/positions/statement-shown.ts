import type { Confidence } from "#app/domain/facts/source.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import type { FairnessShown, Link } from "./position-shown.ts";

/** One level between us and quoted words. `name`: what it is called or who wrote it: "“Ross drops opposition”, The National". */
export type Level = { words: string; href: string | null; name: string | null };

/** What somebody said or did, as lists show it. `levels`: the outermost first. `searched`: what a search looks at. */
export type StatementShown = FairnessShown & {
  slug: string;
  href: string;
  speaker: { name: string | null; href: string | null; office?: string | null };
  date: UncertainDay;
  quote: string | null;
  summary: string;
  levels: readonly Level[];
  place: string | null;
  vote: Link | null;
  bills: readonly { slug: string; name: string }[];
  topics: readonly { slug: string; name: string }[];
  sources: readonly { title: string; url: string | null }[];
  confidence: Confidence;
  isMadeUp: boolean;
  isDraft: boolean;
  searched: string;
};

/** The levels between us and the words, from the words outwards: "quoted in a letter (from Angela Constance), quoted in an article". */
export function levelInWords(words: string): string {
  if (/^(a|an|the|another|his|her|their|its|words|some)\b/.test(words) || /^[^a-z]/.test(words))
    return /^Official Report\b/.test(words) ? `the ${words}` : words;
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}
