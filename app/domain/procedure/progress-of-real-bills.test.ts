import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { bill, happened, progress, stands } from "./bill-cases.ts";
import type { BillState } from "./bill-state.ts";

const pack = "../shared/data/bills.json";
describe.skipIf(!existsSync(pack))("every real bill in the pack", () => {
  type PackBill = {
    id: string;
    session: number;
    type: BillState["type"];
    outcome: BillState["outcome"];
    outcomeCause: string | null;
    enactmentStatus: BillState["enactment"];
    royalAssentOn: string | null;
    introducedOn: string | null;
    stages: { stage: StageCode; event: StageEventKind; date: string | null }[];
  };
  const bills: PackBill[] = existsSync(pack) ? JSON.parse(readFileSync(pack, "utf8")).bills : [];
  const states = bills.map((each) => ({
    id: each.id,
    state: bill({
      session: each.session,
      type: each.type,
      outcome: each.outcome,
      outcomeCause: each.outcomeCause,
      enactment: each.enactmentStatus,
      assentOn: each.royalAssentOn,
      introducedOn: each.introducedOn,
      stageEvents: each.stages.map(({ stage, event, date }) => happened(stage, event, date)),
    }),
  }));

  test("that fell says why, and nothing about its future", () => {
    for (const { id, state } of states.filter(
      (each) => each.state.outcome?.startsWith("fell") || each.state.outcome?.startsWith("rejected"),
    )) {
      expect(stands(state), id).toMatch(/ because /);
      expect(progress(state).whatHappensNext, id).toBeNull();
    }
  });
  test("that is law has every step done, and no other has Royal Assent", () => {
    for (const { id, state } of states) {
      const { steps } = progress(state);
      if (state.enactment === "enacted") expect(new Set(steps.map((step) => step.state)), id).toEqual(new Set(["done"]));
      else expect(steps.at(-1)?.state, id).not.toBe("done");
    }
  });
  test("that ended before it was passed has exactly one step where it ended", () => {
    for (const { id, state } of states.filter((each) => each.state.enactment === "not_enacted" && each.state.outcome !== "in_progress")) {
      expect(
        progress(state).steps.filter((step) => step.state === "ended-here"),
        id,
      ).toHaveLength(1);
    }
  });
});
