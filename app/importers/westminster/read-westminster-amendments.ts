import { z } from "zod";
import type { Instruction } from "#app/domain/amendments/wording/instruction.ts";
import { parseWording } from "#app/domain/amendments/wording/parse.ts";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { maybeNumber, maybeText, readJson, texts } from "../read-json.ts";
import { westminsterDecisions } from "./decisions.ts";
import { inScottishManner, type ScottishWording } from "./westminster-wording.ts";

/** An amendment of the Westminster Bills API in the terms of ours. */
export type WestminsterAmendment = {
  /** The API's own identity of it. */
  readonly amendmentId: number | null;
  /** As on the marshalled list: "NC12", "14"; null where the answer does not carry it. */
  readonly number: string | null;
  /** Who leads, then those who support. */
  readonly member: string | null;
  readonly supporters: readonly string[];
  /** As printed, in Westminster's own words. */
  readonly wording: string;
  /** Null: it is worded in a way that cannot be carried over; see `notes`. */
  readonly instruction: Instruction | null;
  /** What stands in the original for our "section". */
  readonly unitWord: ScottishWording["unitWord"];
  readonly state: AmendmentState | null;
  readonly byDivision: boolean | null;
  readonly notes: readonly string[];
};

const sponsor = z.object({ name: z.string(), isLead: z.boolean().nullish() });
const amendment = z
  .object({
    amendmentId: maybeNumber,
    marshalledListText: maybeText,
    summaryText: texts,
    clause: maybeNumber,
    pageNumber: maybeNumber,
    lineNumber: maybeNumber,
    decision: maybeText,
    decisionExplanation: maybeText,
    sponsors: z
      .array(sponsor)
      .nullish()
      .transform((list) => list ?? []),
  })
  .refine(({ amendmentId, summaryText }) => amendmentId !== null || summaryText.length > 0, "This is no amendment of the Bills API.");
type Amendment = z.infer<typeof amendment>;
const answer = z.union([z.object({ items: z.array(amendment) }), z.array(amendment), amendment]);

/** Reads one amendment, a list of them, or the API's page of them (`items`). What could not be carried over is noted at each. */
export function readWestminsterAmendments(json: string): Outcome<readonly WestminsterAmendment[]> {
  const read = readJson(json, answer);
  if (!read.ok) return read;
  const list = Array.isArray(read.value) ? read.value : "items" in read.value ? read.value.items : [read.value];
  return accept(list.map(amendmentOf));
}

function amendmentOf(row: Amendment): WestminsterAmendment {
  const wording = row.summaryText.join("\n");
  const lead = row.sponsors.find(({ isLead }) => isLead) ?? row.sponsors[0];
  const carried = inScottishManner(wording);
  const parsed = carried ? parseWording(carried.wording) : null;
  const instruction = parsed?.ok ? parsed.instruction : null;
  const decision = row.decision === null ? null : (westminsterDecisions.get(row.decision) ?? null);
  return {
    amendmentId: row.amendmentId,
    number: row.marshalledListText,
    member: lead?.name ?? null,
    supporters: row.sponsors.filter((each) => each !== lead).map(({ name }) => name),
    wording,
    instruction,
    unitWord: carried?.unitWord ?? null,
    state: decision?.state ?? null,
    byDivision: decision?.byDivision ?? null,
    notes: [
      ...(instruction ? disagreements(row, instruction) : [whyNotCarried(wording, parsed)]),
      ...(row.decision !== null && !decision ? [`The decision “${row.decision.slice(0, 80)}” is not known.`] : []),
      ...(decision?.note ? [decision.note] : []),
    ],
  };
}

function whyNotCarried(wording: string, parsed: ReturnType<typeof parseWording> | null): string {
  if (wording.trim() === "") return "The answer holds no wording.";
  if (parsed && !parsed.ok) return `The wording could not be read: ${parsed.problem.message}`;
  return "The wording is not a change at a place of the bill, or its quotation marks cannot be told apart.";
}

/** The answer names clause, page and line apart from the wording: where they differ, the wording stands. */
function disagreements({ clause, pageNumber, lineNumber }: Amendment, { target, place }: Instruction): readonly string[] {
  const pairs = [
    ["clause", clause, target.unit === "section" && target.id !== null && /^\d+$/.test(target.id) ? Number(target.id) : null],
    ["page", pageNumber, place?.page ?? null],
    ["line", lineNumber, place?.line ?? null],
  ] as const;
  return pairs.flatMap(([what, said, worded]) =>
    said !== null && worded !== null && said !== worded
      ? [`The answer says ${what} ${said}, the wording ${what} ${worded}; the wording stands.`]
      : [],
  );
}
