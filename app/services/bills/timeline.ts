import { documentWords } from "#app/domain/bills/document-words.ts";
import { labelStageEvent, stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { TimelineEntry } from "#app/domain/bills/timeline-kinds.ts";
import type { BillDocumentFacts, StageEventKind } from "#app/domain/facts/bill.ts";
import { knownDay, sortDay, type UncertainDay } from "#app/lib/dates.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import type { StageEventRow } from "./bill-state.server.ts";
import { type AskedAndPromised, entriesAround } from "./timeline-around.ts";

type Around = Omit<AskedAndPromised, "statements" | "divisions"> & {
  events: readonly StageEventRow[];
  divisions: readonly {
    slug: string;
    href: string;
    title: string;
    heldOn: string;
    announced: { for: number; against: number; abstain: number };
    result: string;
    consequence: string | null;
  }[];
  letters: readonly {
    slug: string;
    href: string;
    subject: string;
    sent: UncertainDay;
    from: readonly { name: string | null }[];
    to: readonly { name: string | null }[];
  }[];
  meetings: readonly { slug: string; href: string; title: string; date: UncertainDay; summary: string | null; kind: string }[];
  statements: readonly { slug: string; speaker: { name: string | null }; date: UncertainDay; summary: string; quote: string | null }[];
  documents: readonly { id: string; title: string; kind: BillDocumentFacts["kind"]; url: string | null; published_on: string | null }[];
  proposal: {
    href: string;
    title: string;
    draftLodged: UncertainDay;
    consultationOpened: UncertainDay;
    consultationClosed: UncertainDay;
    finalLodged: UncertainDay;
    rightToIntroduce: UncertainDay;
    supporters: number | null;
  } | null;
};

/** Turning points: shown a little larger. */
const important: ReadonlySet<StageEventKind> = new Set([
  "introduced",
  "general_principles_agreed",
  "general_principles_not_agreed",
  "passed",
  "not_passed",
  "withdrawn",
  "fell",
  "fell_at_dissolution",
  "section_33_reference",
  "section_33_ruling",
  "section_35_order",
  "approved",
  "not_approved",
  "royal_assent",
]);

/** Everything that happened around a bill in one list, newest first; what has no day at all comes last. */
export function timelineOf(around: Around): TimelineEntry[] {
  const entries = [...entriesAround(around), ...proposalEntries(around), ...around.events.map(stageEntry), ...otherEntries(around)];
  // Equal days keep the order of entry, reversed: what was entered later happened later.
  return entries
    .map((entry, place) => ({ entry, place, day: sortDay(entry.date) ?? "" }))
    .sort((a, b) => (a.day === b.day ? b.place - a.place : a.day < b.day ? 1 : -1))
    .map(({ entry }) => entry);
}

function stageEntry(row: StageEventRow): TimelineEntry {
  const result =
    row.division_slug && row.result
      ? `${row.announced_for} for, ${row.announced_against} against${row.announced_abstain ? `, ${row.announced_abstain} abstained` : ""}.`
      : null;
  return {
    id: `stage-${row.id}`,
    kind: "stage",
    kindWord: row.stage === "unknown" ? "Stage not known" : stageWords[row.stage].official,
    date: uncertainDayOf(row, "date"),
    title: labelStageEvent(row.stage, row.event),
    href: row.division_slug ? `/votes/${row.division_slug}` : null,
    isImportant: important.has(row.event),
    text:
      // Where somebody described it, the result is in the description.
      [
        row.description ?? result,
        row.place ? `${row.place}.` : null,
        row.override_reason ? `Recorded against a rule: ${row.override_reason}` : null,
      ]
        .filter(Boolean)
        .join(" ") || null,
  };
}

function proposalEntries({ proposal, events }: Around): TimelineEntry[] {
  if (!proposal) return [];
  const known = new Set(events.map((event) => event.event));
  const steps: [StageEventKind, UncertainDay, string | null][] = [
    ["draft_proposal_lodged", proposal.draftLodged, null],
    ["consultation_opened", proposal.consultationOpened, null],
    ["consultation_closed", proposal.consultationClosed, null],
    ["final_proposal_lodged", proposal.finalLodged, null],
    [
      "right_to_introduce",
      proposal.rightToIntroduce,
      proposal.supporters === null ? null : `${proposal.supporters} other members in support.`,
    ],
  ];
  return steps
    .filter(([event, date]) => !known.has(event) && sortDay(date) !== null)
    .map(([event, date, text]) => ({
      id: `proposal-${event}`,
      kind: "stage",
      kindWord: "Proposal",
      date,
      title: stageEventWords[event].label,
      href: proposal.href,
      isImportant: false,
      text,
    }));
}

function otherEntries({ divisions, letters, meetings, statements, documents }: Around): TimelineEntry[] {
  return [
    ...documents
      .filter((each) => each.published_on !== null)
      .map(
        (each): TimelineEntry => ({
          id: `document-${each.id}`,
          kind: "document",
          kindWord: documentWords[each.kind].official,
          date: knownDay(each.published_on ?? ""),
          title: each.title,
          href: each.url,
          isImportant: false,
          text: null,
        }),
      ),
    ...meetings.map(
      (each): TimelineEntry => ({
        id: `meeting-${each.slug}`,
        kind: "meeting",
        kindWord: each.kind === "visit" ? "Visit" : "Meeting",
        date: each.date,
        title: each.title,
        href: each.href,
        isImportant: false,
        text: each.summary,
      }),
    ),
    ...letters.map(
      (each): TimelineEntry => ({
        id: `letter-${each.slug}`,
        kind: "letter",
        kindWord: "Letter",
        date: each.sent,
        title: each.subject,
        href: each.href,
        isImportant: false,
        text: `${namesOf(each.from)} to ${namesOf(each.to)}`,
      }),
    ),
    ...statements.map(
      (each): TimelineEntry => ({
        id: `statement-${each.slug}`,
        kind: "statement",
        kindWord: "Statement",
        date: each.date,
        title: `${each.speaker.name ?? "Somebody"}: ${each.summary}`,
        href: `/statements/${each.slug}`,
        isImportant: false,
        text: each.quote ? `“${each.quote}”` : null,
      }),
    ),
    ...divisions.map(
      (each): TimelineEntry => ({
        id: `vote-${each.slug}`,
        kind: "vote",
        kindWord: "Vote",
        date: knownDay(each.heldOn),
        title: each.title,
        href: each.href,
        isImportant: true,
        text: `${each.announced.for} for, ${each.announced.against} against${each.announced.abstain ? `, ${each.announced.abstain} abstained` : ""}: ${each.result === "agreed" ? "agreed to" : "disagreed to"}.${each.consequence ? ` ${each.consequence}` : ""}`,
      }),
    ),
  ];
}

function namesOf(named: readonly { name: string | null }[]): string {
  return named.map((each) => each.name ?? "somebody not named").join(", ") || "somebody not named";
}
