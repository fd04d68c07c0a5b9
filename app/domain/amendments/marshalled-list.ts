import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { Marshalled } from "./marshal.ts";
import type { UnitInOrder } from "./order-of-consideration.ts";
import { ordinalFigure } from "./wording/ordinals.ts";

/** Which list is printed: what was lodged on a day, or all that is still to be decided. */
export type ListKind = "daily" | "marshalled";

/** What the head of the list needs. */
export type ListHead = {
  readonly kind: ListKind;
  readonly billTitle: string;
  /** Number of the print that is amended: "28", at Stage 3 "28A". Null: not known. */
  readonly billNumber: string | null;
  readonly session: number;
  readonly year: number;
  readonly stage: "stage_2" | "stage_3";
  /** First, second … Marshalled List of the stage; null: the only one. */
  readonly ordinal: number | null;
  /** Of a daily list, in words: "28 January 2002". */
  readonly lodgedOn: string | null;
};

/** An amendment as it is printed. */
export type ListedAmendment = {
  readonly number: string;
  readonly isStarred: boolean;
  readonly member: string;
  /** "the Subordinate Legislation Committee" */
  readonly onBehalfOf: string | null;
  readonly supporters: readonly string[];
  readonly wording: string;
  readonly state: AmendmentState | null;
};

export type ListEntry = {
  readonly number: string;
  /** "*25": the star before the number, as lists print it today. */
  readonly printedNumber: string;
  readonly depth: number;
  /** "Jamie Stone (on behalf of the Subordinate Legislation Committee)" */
  readonly member: string;
  /** "Supported by: X, Y"; null: by nobody. */
  readonly supportedBy: string | null;
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
};

/** A list ready to be printed. */
export type MarshalledList = {
  readonly reference: string | null;
  readonly session: string;
  readonly billTitle: string;
  readonly title: string;
  /** Null on a daily list. Rows of two columns, read from left to right. */
  readonly order: { readonly sentence: string; readonly rows: readonly (readonly [string, string | null])[] } | null;
  readonly starNote: string | null;
  readonly sections: readonly { readonly heading: string; readonly entries: readonly ListEntry[] }[];
  /** Numbers that have left the list, as they are disposed of. */
  readonly disposedOf: readonly string[];
};

export const starNote = "Amendments marked * are new (including manuscript amendments) or have been altered.";
const orderSentence = "The Bill will be considered in the following order—";

/**
 * The list as the Parliament prints it. What is disposed of leaves a Marshalled List; a daily list keeps all that was lodged.
 *
 * @param marshalled in the order of consideration, as `marshal` gives it
 * @param amendments by number; one that is not among them is not printed
 */
export function layOutList(
  head: ListHead,
  marshalled: readonly Marshalled[],
  amendments: ReadonlyMap<string, ListedAmendment>,
  units: readonly UnitInOrder[],
): MarshalledList {
  const inList = marshalled.flatMap((place) => {
    const amendment = amendments.get(place.number);
    return amendment ? [{ place, amendment }] : [];
  });
  const stays = ({ amendment }: { amendment: ListedAmendment }) => head.kind === "daily" || !isDisposedOf(amendment.state);
  const staying = inList.filter(stays);
  const sections: { heading: string; entries: ListEntry[] }[] = [];
  for (const { place, amendment } of staying) {
    if (sections.at(-1)?.heading !== place.heading) sections.push({ heading: place.heading, entries: [] });
    sections.at(-1)?.entries.push(entryOf(amendment, place.depth));
  }
  return {
    reference: referenceOf(head),
    session: `Session ${head.session} (${head.year})`,
    billTitle: head.billTitle,
    title: titleOf(head),
    order: head.kind === "daily" ? null : { sentence: orderSentence, rows: inTwoColumns(orderInWords(units)) },
    starNote: staying.some(({ amendment }) => amendment.isStarred) ? starNote : null,
    sections,
    disposedOf: inList.filter((each) => !stays(each)).map(({ amendment }) => amendment.number),
  };
}

const disposed: ReadonlySet<AmendmentState> = new Set<AmendmentState>([
  "withdrawn_before_debate",
  "not_selected",
  "not_moved",
  "pre_empted",
  "withdrawn_by_agreement",
  "agreed_to",
  "disagreed_to",
]);

/** Whether nothing more can become of it, so that it leaves the Marshalled List. */
export function isDisposedOf(state: AmendmentState | null): boolean {
  return state !== null && disposed.has(state);
}

function entryOf({ number, isStarred, member, onBehalfOf, supporters, wording }: ListedAmendment, depth: number): ListEntry {
  return {
    number,
    printedNumber: isStarred ? `*${number}` : number,
    depth,
    member: onBehalfOf === null ? member : `${member} (on behalf of ${onBehalfOf})`,
    supportedBy: supporters.length > 0 ? `Supported by: ${supporters.join(", ")}` : null,
    paragraphs: wording.split("\n"),
  };
}

function referenceOf({ kind, billNumber, ordinal }: ListHead): string | null {
  if (billNumber === null) return null;
  return kind === "daily" ? `SP Bill ${billNumber}-DL` : `SP Bill ${billNumber}-ML${ordinal ?? ""}`;
}

function titleOf({ kind, stage, ordinal, lodgedOn }: ListHead): string {
  const stageWords = stage === "stage_2" ? "Stage 2" : "Stage 3";
  if (kind === "daily") return `Amendments lodged${lodgedOn ? ` on ${lodgedOn}` : ""} for ${stageWords}`;
  // The Presiding Officer selects at Stage 3 alone.
  const selected = stage === "stage_3" ? " selected" : "";
  return `${ordinal === null ? "" : `${ordinalFigure(ordinal)} `}Marshalled List of Amendments${selected} for ${stageWords}`;
}

/** "Sections 1 to 5", "Schedule 1", "Section 6", "Long Title": neighbours of a kind together, as the order of consideration is printed. */
export function orderInWords(units: readonly Pick<UnitInOrder, "unit" | "id" | "label">[]): readonly string[] {
  const runs: { unit: UnitInOrder["unit"]; label: string; first: string | null; last: string | null; count: number }[] = [];
  for (const { unit, id, label } of units) {
    const run = runs.at(-1);
    if (run?.unit === unit && id !== null && run.last !== null) {
      run.last = id;
      run.count += 1;
    } else runs.push({ unit, label, first: id, last: id, count: 1 });
  }
  return runs.map(({ unit, label, first, last, count }) => {
    if (count === 1) return label;
    const several = unit === "schedule" ? "Schedules" : "Sections";
    return `${several} ${first} ${count === 2 ? "and" : "to"} ${last}`;
  });
}

function inTwoColumns(words: readonly string[]): readonly (readonly [string, string | null])[] {
  const rows: (readonly [string, string | null])[] = [];
  for (let at = 0; at < words.length; at += 2) rows.push([words[at] ?? "", words[at + 1] ?? null]);
  return rows;
}
