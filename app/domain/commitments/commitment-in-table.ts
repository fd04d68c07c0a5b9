import type { CommitmentKind, CommitmentState } from "#app/domain/facts/correspondence.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Day, UncertainDay } from "#app/lib/dates.ts";
import type { CommitmentStanding } from "./commitment.ts";
import type { CommitmentTag } from "./commitment-words.ts";

/** What met a commitment, or on what occasion it was made. */
export type CommitmentTie = { kind: string; label: string; href: string | null; inferred: boolean; note: string | null };

/** A commitment as lists show it. `words`: what a search looks at. */
export type CommitmentInTable = {
  slug: string;
  href: string;
  summary: string;
  quote: string | null;
  kind: CommitmentKind;
  state: CommitmentState;
  speaker: { name: string | null; href: string | null; office: string | null };
  made: UncertainDay;
  /** By when, as it was said or as far as the bill's stages tell; null: it was not said. */
  due: string | null;
  dueDay: Day | null;
  standing: CommitmentStanding;
  tag: CommitmentTag;
  sentence: string;
  metBy: readonly CommitmentTie[];
  /** When the first of what met it happened; null: nothing is named, or it has no day. */
  metOn: UncertainDay | null;
  bills: readonly { slug: string; title: string }[];
  isDisputed: boolean;
  confidence: Confidence;
  isDraft: boolean;
  isMadeUp: boolean;
  words: string;
};
