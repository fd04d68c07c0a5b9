import type { Day } from "#app/lib/dates.ts";

export const madeUpBillSlug = "made-up-community-orchards-scotland-bill";

/** The motion to pass the made-up bill. */
export const madeUpPassingMotion = "S7M-99998 (made up)";

/** A daily list: the day on which its amendments were lodged, and the day on which it was printed. */
type DailyList = { readonly lodgedOn: Day; readonly printedOn: Day };

/** A Marshalled List: which daily lists it takes in, and the day on which its amendments are considered. */
export type Sitting = {
  readonly reference: string;
  readonly printedOn: Day;
  /** Daily lists, from 1, both included. */
  readonly lists: readonly [number, number];
  readonly consideredOn: Day;
};

export type AmendingStage = {
  readonly stage: "stage_2" | "stage_3";
  /** Slug of the version that is amended. */
  readonly version: string;
  readonly place: string;
  readonly chair: string;
  readonly dailyLists: readonly DailyList[];
  readonly sittings: readonly Sitting[];
};

/** The committee took sections 1 to 10 at its first meeting and the rest at its second. */
export const madeUpStage2: AmendingStage = {
  stage: "stage_2",
  version: `${madeUpBillSlug}-as-introduced`,
  place: "Orchards Committee (made up)",
  chair: "Torquil Mossbank (made up)",
  dailyLists: [
    { lodgedOn: "2026-09-07", printedOn: "2026-09-08" },
    { lodgedOn: "2026-09-09", printedOn: "2026-09-10" },
    { lodgedOn: "2026-09-14", printedOn: "2026-09-15" },
    { lodgedOn: "2026-09-16", printedOn: "2026-09-17" },
    { lodgedOn: "2026-09-22", printedOn: "2026-09-23" },
    { lodgedOn: "2026-09-23", printedOn: "2026-09-24" },
  ],
  sittings: [
    { reference: "SP Bill 999-ML1", printedOn: "2026-09-18", lists: [1, 4], consideredOn: "2026-09-22" },
    { reference: "SP Bill 999-ML2", printedOn: "2026-09-25", lists: [5, 6], consideredOn: "2026-09-29" },
  ],
};

export const madeUpStage3: AmendingStage = {
  stage: "stage_3",
  version: `${madeUpBillSlug}-as-amended-at-stage-2`,
  place: "Meeting of the Parliament (made up)",
  chair: "the Presiding Officer (made up)",
  dailyLists: [
    { lodgedOn: "2026-10-05", printedOn: "2026-10-06" },
    { lodgedOn: "2026-10-07", printedOn: "2026-10-08" },
    { lodgedOn: "2026-10-08", printedOn: "2026-10-09" },
    { lodgedOn: "2026-10-28", printedOn: "2026-10-28" },
  ],
  sittings: [{ reference: "SP Bill 999A-ML", printedOn: "2026-10-28", lists: [1, 4], consideredOn: "2026-10-29" }],
};
