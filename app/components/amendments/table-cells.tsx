import type { ReactNode } from "react";
import type { AmendmentColumnId } from "#app/domain/amendments/amendment-columns.ts";
import { type AmendmentInTable, notKnown } from "#app/domain/amendments/amendments-in-table.ts";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import { DraftTag, MadeUpTag, Tag, type TagShape, type TagTone } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";

const mostOfWording = 240;

/** What stands in each column of the table. */
export const amendmentCells: Record<AmendmentColumnId, (row: AmendmentInTable) => ReactNode> = {
  number: (row) => (
    <>
      <a href={row.href}>{row.number}</a>
      {row.isDraft ? <DraftTag /> : null}
      {row.isMadeUp ? <MadeUpTag /> : null}
    </>
  ),
  stage: (row) => row.stage.label,
  place: (row) => (row.placeIsCertain ? row.heading : <Unknown words={row.heading} why="to be checked" />),
  wording: (row) => (
    <>
      {inFewWords(row.wording)}
      {row.wordingIsIncomplete ? <Unknown why="our source breaks off" words=" Incomplete" /> : null}
    </>
  ),
  member: (row) =>
    row.member.value === notKnown ? <Unknown /> : row.member.href ? <a href={row.member.href}>{row.member.label}</a> : row.member.label,
  party: (row) => (row.party.value === notKnown ? <Unknown /> : row.party.label),
  supporters: (row) => row.supporters.join(", "),
  group: (row) => row.group?.label ?? "",
  conflicts: (row) => row.conflicts.map(({ words }) => words).join("; "),
  state: (row) => <StateTag code={row.state.code} label={row.state.label} />,
  vote: (row) => (row.vote ? <a href={row.vote.href}>{row.vote.label}</a> : ""),
  lodged: (row) => <When day={row.lodgedOn} unknownWords="Not known" />,
  decided: (row) => (row.decidedOn ? <When day={row.decidedOn} /> : ""),
};

/** The same as text, for CSV: nothing where nothing is known. The wording is whole. */
export const amendmentTexts: Record<AmendmentColumnId, (row: AmendmentInTable) => string> = {
  number: (row) => row.number,
  stage: (row) => row.stage.label,
  place: (row) => row.heading,
  wording: (row) => row.wording,
  member: (row) => (row.member.value === notKnown ? "" : row.member.label),
  party: (row) => (row.party.value === notKnown ? "" : row.party.label),
  supporters: (row) => row.supporters.join("; "),
  group: (row) => row.group?.label ?? "",
  conflicts: (row) => row.conflicts.map(({ words }) => words).join("; "),
  state: (row) => (row.state.code === null ? "" : row.state.label),
  vote: (row) => row.vote?.label ?? "",
  lodged: (row) => row.lodgedOn ?? "",
  decided: (row) => row.decidedOn ?? "",
};

const tones: Partial<Record<AmendmentState, { tone: TagTone; shape: TagShape }>> = {
  agreed_to: { tone: "good", shape: "tick" },
  disagreed_to: { tone: "bad", shape: "cross" },
  pre_empted: { tone: "quiet", shape: "bar" },
  not_moved: { tone: "quiet", shape: "ring" },
  not_selected: { tone: "quiet", shape: "ring" },
  withdrawn_by_agreement: { tone: "quiet", shape: "half" },
  withdrawn_before_debate: { tone: "quiet", shape: "half" },
};

/** What became of an amendment, in words with a mark. */
export function StateTag({ code, label }: { code: AmendmentState | null; label: string }) {
  if (code === null) return <Unknown />;
  return <Tag {...(tones[code] ?? { tone: "neutral", shape: "dot" })}>{label}</Tag>;
}

/** The beginning of a wording, in one run: a table is to be looked through. */
function inFewWords(wording: string): string {
  const text = wording.slice(0, 2000).replaceAll(/\s+/g, " ").trim();
  if (text.length <= mostOfWording) return text;
  return `${text.slice(0, text.lastIndexOf(" ", mostOfWording) > 0 ? text.lastIndexOf(" ", mostOfWording) : mostOfWording)} …`;
}
