import type { TimelineEntry } from "#app/domain/bills/timeline-kinds.ts";
import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { commitmentKindWords } from "#app/domain/commitments/commitment-words.ts";
import type { RequestState } from "#app/domain/facts/correspondence.ts";
import type { Stance } from "#app/domain/facts/record.ts";
import { requestStateWords } from "#app/domain/letters/request-words.ts";
import { stanceWords } from "#app/domain/positions/stance-words.ts";
import { type Day, knownDay, type UncertainDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";

type Named = { name: string | null };

export type AskedAndPromised = {
  statements: readonly { slug: string }[];
  divisions: readonly { href: string }[];
  positions: readonly {
    slug: string;
    href: string;
    holder: Named;
    stance: Stance;
    condition: string | null;
    from: UncertainDay;
    summary: string | null;
    before: { stance: Stance } | null;
    statement: { href: string } | null;
    vote: { href: string } | null;
  }[];
  commitments: readonly CommitmentInTable[];
  requests: readonly { slug: string; letterSlug: string; summary: string; state: RequestState; sent: UncertainDay }[];
  figures: readonly {
    slug: string;
    href: string;
    what: string;
    value: string;
    period: string | null;
    publisher: string | null;
    publishedOn: Day | null;
  }[];
};

/** What was asked for, promised, thought and counted around a bill, as entries of its timeline. */
export function entriesAround(around: AskedAndPromised): TimelineEntry[] {
  return [
    ...around.requests.map(requestEntry),
    ...around.positions.map((position) => positionEntry(position, around)),
    ...around.commitments.flatMap(commitmentEntries),
    ...around.figures.flatMap(figureEntries),
  ];
}

function requestEntry({ slug, letterSlug, summary, state, sent }: AskedAndPromised["requests"][number]): TimelineEntry {
  return {
    id: `request-${slug}`,
    kind: "request",
    kindWord: "Request in a letter",
    date: sent,
    title: capitalise(summary),
    href: `/letters/${letterSlug}#${slug}`,
    isImportant: false,
    text: `${requestStateWords[state]}.`,
  };
}

/** A change of mind is always told; a position is else told by the statement or the vote that shows it. */
function positionEntry(position: AskedAndPromised["positions"][number], around: AskedAndPromised): TimelineEntry {
  const { slug, href, holder, stance, condition, from, summary, before, statement, vote } = position;
  const who = holder.name ?? "Somebody not named";
  const isShown =
    around.divisions.some((division) => division.href === vote?.href) ||
    around.statements.some((said) => `/statements/${said.slug}` === statement?.href);
  // Who had not said before has changed no mind.
  const hasChanged = before !== null && before.stance !== "undeclared";
  return {
    id: `position-${slug}`,
    kind: "position",
    kindWord: hasChanged ? "Change of mind" : "Position",
    date: from,
    title: `${who}: ${stanceWords[stance]}${before ? `; before, ${stanceWords[before.stance]}` : ""}`,
    href,
    isImportant: hasChanged,
    text: [condition ? `On the condition: ${condition}.` : null, summary].filter(Boolean).join(" ") || null,
    isSaidElsewhere: !hasChanged && isShown,
  };
}

function commitmentEntries(commitment: CommitmentInTable): TimelineEntry[] {
  const { slug, href, summary, speaker, kind, made, quote, metOn, metBy, state } = commitment;
  const by = speaker.name ?? "Somebody not named";
  const promised: TimelineEntry = {
    id: `commitment-${slug}`,
    kind: "commitment",
    kindWord: commitmentKindWords[kind].words,
    date: made,
    title: `${by}: ${summary}`,
    href,
    isImportant: false,
    text: quote ? `“${quote}”` : null,
  };
  if (state !== "met" || !metOn) return [promised];
  const met: TimelineEntry = {
    id: `commitment-met-${slug}`,
    kind: "commitment",
    kindWord: metBy.every(({ inferred }) => inferred) ? "Commitment met, by our inference" : "Commitment met",
    date: metOn,
    title: `${by}: ${summary}`,
    href,
    isImportant: false,
    text: `Met by ${metBy.map(({ label }) => label).join(" and ")}.`,
  };
  return [promised, met];
}

/** A figure has a period and no day: it stands on the day on which our source of it appeared, where that is known. */
function figureEntries({ slug, href, what, value, period, publisher, publishedOn }: AskedAndPromised["figures"][number]): TimelineEntry[] {
  if (!publishedOn) return [];
  return [
    {
      id: `figure-${slug}`,
      kind: "figure",
      kindWord: "Figure, in a source of that day",
      date: knownDay(publishedOn),
      title: `${value}: ${what}${period ? `, ${period}` : ""}`,
      href,
      isImportant: false,
      text: publisher ? `Published by ${publisher}.` : null,
    },
  ];
}
