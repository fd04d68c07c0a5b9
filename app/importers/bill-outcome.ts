import { type BillFacts, type BlockOutcome, type BlockRoute, type Procedure, procedures } from "#app/domain/facts/bill.ts";
import { isDay } from "#app/lib/dates.ts";
import type { BillRow } from "./bills-shape.ts";

/** How the source says that the bill was handled, as one of our codes; the source's own words become a remark. */
export function procedureOf(words: string | null): { code: Procedure | null; remark: string | null } {
  if (words === null) return { code: null, remark: null };
  const exact = procedures.find((code) => code === words);
  if (exact) return { code: exact, remark: null };
  const code = procedures.find((each) => new RegExp(`^${each.replaceAll("-", "[ -]")}\\b`, "i").test(words)) ?? null;
  return {
    code,
    remark: code ? `On the procedure the source says: “${words}”.` : `The procedure is left open; the source says: “${words}”.`,
  };
}

/** The events that end a bill, by outcome: the day of the outcome is the day of that event, if the row has it. */
const endings: Readonly<Record<string, readonly string[]>> = {
  passed: ["passed"],
  rejected_stage_1: ["general_principles_not_agreed"],
  rejected_stage_3: ["not_passed"],
  withdrawn: ["withdrawn"],
  fell_dissolution: ["fell_at_dissolution", "fell"],
  fell_financial_resolution_not_agreed: ["not_agreed"],
  fell_other: ["fell"],
};

/** The day on which the bill was passed, fell or was withdrawn; null where no event of the row tells it. */
export function endedOn(row: BillRow): string | null {
  const events = endings[row.outcome ?? ""] ?? [];
  const day = row.stages.find((stage) => events.includes(stage.event) && stage.stage !== "post_passage" && stage.date)?.date ?? null;
  const claimed = row.dateClaims.find((claim) => claim.field === "fellOn" || claim.field === "passedOn")?.claims[0]?.value ?? null;
  const found = day ?? claimed;
  return found !== null && isDay(found) ? found : null;
}

/** How a passed bill was stopped and what came of it: only where an event or the stated cause says so. */
export function blockOf(row: BillRow): Pick<BillFacts, "blockRoute" | "blockOutcome"> {
  const has = (event: string, stage?: string) =>
    row.stages.some((each) => each.event === event && (stage === undefined || each.stage === stage));
  const cause = row.outcomeCause ?? "";
  const route: BlockRoute | null =
    has("section_35_order") || /\bsection 35 order\b/i.test(cause)
      ? "section_35_order"
      : has("section_33_ruling") || has("section_33_reference") || /\bsection 33 reference\b/i.test(cause)
        ? "section_33_reference"
        : null;
  if (!route) return { blockRoute: null, blockOutcome: null };
  const outcomes: readonly [boolean, BlockOutcome][] = [
    [has("approved", "reconsideration"), "reconsidered_passed"],
    [has("not_approved", "reconsideration"), "reconsidered_fell"],
    [has("withdrawn", "post_passage"), "withdrawn"],
    [row.enactmentStatus === "blocked" && /\bstill blocked\b/i.test(cause), "still_blocked"],
  ];
  return { blockRoute: route, blockOutcome: outcomes.find(([holds]) => holds)?.[1] ?? null };
}
