import type { Confidence } from "#app/domain/facts/source.ts";
import type { Differing } from "./differing.ts";
import type { GapCounts } from "./source-gaps.ts";

/** What is counted at the head of a bill's sources. */
export type SourceCounts = {
  sources: readonly { confidence: Confidence }[];
  differing: readonly Pick<Differing, "state">[];
  gaps: GapCounts;
};

/**
 * "What is recorded about this bill rests on 19 sources: 15 official records and 4 press reports. They differ about 2 facts; 1 is
 * undecided. Of 87 records, 4 rest on press reports alone, 2 rest on our inference and 1 names no source."
 */
export function saySources({ sources, differing, gaps }: SourceCounts): string {
  return [sayKinds(sources), sayDiffering(differing), sayGaps(gaps)].join(" ");
}

/** Over a list of sources of one kind. */
export const confidenceHeadings: Record<Confidence, string> = {
  official: "Official records",
  compiled: "Gathered by others",
  press: "Press reports",
  inferred: "Our inference",
};

/** How many of each confidence, in words after a number. */
const counted: Record<Confidence, readonly [one: string, many: string]> = {
  official: ["official record", "official records"],
  compiled: ["list gathered by others", "lists gathered by others"],
  press: ["press report", "press reports"],
  inferred: ["inference of ours", "inferences of ours"],
};

function sayKinds(sources: SourceCounts["sources"]): string {
  if (sources.length === 0) return "No source is named for anything about this bill.";
  const kinds = Object.entries(counted).flatMap(([confidence, [one, many]]) => {
    const count = sources.filter((source) => source.confidence === confidence).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return `What is recorded about this bill rests on ${plural(sources.length, "source", "sources")}: ${listOf(kinds)}.`;
}

function sayDiffering(differing: SourceCounts["differing"]): string {
  if (differing.length === 0) return "Nowhere do they differ.";
  const open = differing.filter(({ state }) => state === "unresolved").length;
  const undecided =
    open === 0 ? "" : open === differing.length ? "; nothing is decided there" : `; ${open} ${open === 1 ? "is" : "are"} undecided`;
  return `They differ about ${plural(differing.length, "fact", "facts")}${undecided}.`;
}

function sayGaps(gaps: GapCounts): string {
  const weak = [
    ...(gaps["only-press"] ? [`${gaps["only-press"]} ${rest(gaps["only-press"])} on press reports alone`] : []),
    ...(gaps["only-inferred"] ? [`${gaps["only-inferred"]} ${rest(gaps["only-inferred"])} on our inference`] : []),
    ...(gaps["no-source"] ? [`${gaps["no-source"]} ${gaps["no-source"] === 1 ? "names" : "name"} no source`] : []),
  ];
  const records = plural(gaps.all, "record", "records");
  return weak.length === 0
    ? `None of ${records} rests on press reports or inference alone, or on nothing.`
    : `Of ${records}, ${listOf(weak)}.`;
}

function rest(count: number): string {
  return count === 1 ? "rests" : "rest";
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
