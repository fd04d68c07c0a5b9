import type { Stance } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Day, UncertainDay } from "#app/lib/dates.ts";
import type { HeldPosition } from "./held-position.ts";

/** Where something can be read, in words; null: nowhere public. */
export type Linked = { label: string; href: string | null };
/** What surely has a page. */
export type Link = { label: string; href: string };

/** What lets somebody who is named answer. `dispute`: somebody says that it is not right; with why, as far as that is known. */
export type FairnessShown = { reply: { text: string; on: Day | null } | null; dispute: { note: string | null } | null };

/** What a position is about. The order is that of a page: the bill, its parts, amendments, motions, questions. */
export const subjectKinds = ["bill", "provision", "amendment", "motion", "question", "not-public"] as const;
export type SubjectKind = (typeof subjectKinds)[number];
export type Subject = Linked & { kind: SubjectKind; key: string };

/** One entry, with what it rests on. */
export type PositionShown = FairnessShown & {
  slug: string;
  href: string;
  holder: { name: string | null; href: string | null; office?: string | null };
  stance: Stance;
  condition: string | null;
  about: Subject;
  from: UncertainDay;
  summary: string | null;
  /** The statement and the vote behind it, and who says so. */
  statement: Link | null;
  vote: Link | null;
  sources: readonly Linked[];
  /** The nearest of these, where there is room for one. */
  source: Linked | null;
  confidence: Confidence;
  isMadeUp: boolean;
  isDraft: boolean;
};

/** An entry as the reckoning takes it, with what a page shows of it. */
export type HeldShown = HeldPosition & { shown: PositionShown };

/** What a position is about, as a position names it; `slug` null: it is not public. */
export type SubjectNamed = {
  question: { slug: string; title: string } | null;
  amendment: { slug: string; number: string; billTitle: string | null } | null;
  bill: { slug: string; title: string } | null;
  provision: string | null;
  motion: string | null;
};

/**
 * The subject of a position, under a key that is the same in every entry about it. The most particular thing named is the subject: of a
 * bill and a provision the provision, of a bill and an amendment the amendment.
 */
export function subjectOf({ question, amendment, bill, provision, motion }: SubjectNamed): Subject {
  if (question) return { kind: "question", key: `question:${question.slug}`, label: question.title, href: `/questions/${question.slug}` };
  if (amendment) {
    const label = `Amendment ${amendment.number}${amendment.billTitle ? ` to the ${amendment.billTitle}` : ""}`;
    return { kind: "amendment", key: amendmentKey(amendment.slug), label, href: `/amendments/${amendment.slug}` };
  }
  if (motion) return { kind: "motion", key: `motion:${motion.trim().toUpperCase()}`, label: `Motion ${motion}`, href: null };
  if (bill && provision) {
    const key = `provision:${bill.slug}:${provisionAddress(provision)}`;
    return { kind: "provision", key, label: `${bill.title}, ${provision}`, href: `/bills/${bill.slug}/positions` };
  }
  if (bill) return { kind: "bill", key: billKey(bill.slug), label: bill.title, href: `/bills/${bill.slug}/positions` };
  return subjectNotPublic("");
}

/** Stands for what a reader may not see; `id` keeps two of them apart. */
export function subjectNotPublic(id: string): Subject {
  return { kind: "not-public", key: `not-public:${id}`, label: "something that is not public", href: null };
}

/** The key of the whole bill among the subjects of positions. */
export function billKey(slug: string): string {
  return `bill:${slug}`;
}

/** The key of an amendment among the subjects of positions. */
export function amendmentKey(slug: string): string {
  return `amendment:${slug}`;
}

/** "Section 3(2)" as the address of a provision's page names it: "section-3-2". */
function provisionAddress(provision: string): string {
  return provision
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
