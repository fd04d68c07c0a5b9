import type { UncertainDay } from "#app/lib/dates.ts";

/** The kinds of happening by which a timeline can be filtered. */
export const timelineKinds = [
  "stage",
  "vote",
  "letter",
  "request",
  "meeting",
  "statement",
  "position",
  "commitment",
  "figure",
  "document",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];
export const timelineKindWords: Record<TimelineKind, { one: string; many: string }> = {
  stage: { one: "Stage", many: "Stages" },
  vote: { one: "Vote", many: "Votes" },
  letter: { one: "Letter", many: "Letters" },
  request: { one: "Request in a letter", many: "Requests" },
  position: { one: "Position", many: "Positions" },
  commitment: { one: "Commitment", many: "Commitments" },
  figure: { one: "Figure", many: "Figures" },
  meeting: { one: "Meeting", many: "Meetings and visits" },
  statement: { one: "Statement", many: "Statements" },
  document: { one: "Document", many: "Documents" },
};

/** Whether the text names a kind of entry. */
export function isTimelineKind(text: string | null): text is TimelineKind {
  return timelineKinds.some((kind) => kind === text);
}

/** One happening around a bill. `text` says more, in a sentence or two. */
export type TimelineEntry = {
  id: string;
  kind: TimelineKind;
  kindWord: string;
  date: UncertainDay;
  title: string;
  href: string | null;
  isImportant: boolean;
  text: string | null;
  /** Among all kinds together another entry says it: it is shown among its own kind only. */
  isSaidElsewhere?: boolean;
};
