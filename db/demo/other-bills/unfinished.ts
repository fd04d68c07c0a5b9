import type { BillFacts } from "#app/domain/facts/bill.ts";
import { cite, happened, unknownBill } from "../in-short.ts";

/** A bill in progress, and bills of which the end, or nearly everything, is not known. */
export const unfinishedBills: readonly BillFacts[] = [
  {
    ...unknownBill,
    slug: "s7-scottish-local-government-elections-candidacy-rights-of-commonwealth-citizens-bill",
    session: 7,
    shortTitle: "Scottish Local Government Elections (Candidacy Rights of Commonwealth Citizens) Bill",
    introducedOn: "2026-09-09",
    outcome: "in_progress",
    enactment: "not_enacted",
    stageEvents: [happened("introduction", "introduced", "2026-09-09")],
    topics: ["parliament-and-elections", "local-government"],
    citations: [cite("legdata-db-091", "in progress when looked up, 10 to 15 September 2026")],
    remarks: ["In progress when last looked up, between 10 and 15 September 2026. Type and member in charge were not read."],
  },
  {
    ...unknownBill,
    slug: "s6-land-reform-scotland-bill",
    session: 6,
    shortTitle: "Land Reform (Scotland) Bill",
    type: "government",
    introducedOn: "2024-03-13",
    claims: [
      {
        field: "introducedOn",
        value: "2024-03-13",
        source: "bill-page-land-reform",
        confidence: "official",
        chosen: true,
        note: "The bill page.",
      },
      {
        field: "introducedOn",
        value: "2024-03-14",
        source: "brodies-land-reform",
        confidence: "press",
        chosen: false,
        note: "A law firm’s article: often the day of the announcement, one day after introduction.",
      },
    ],
    stageEvents: [happened("introduction", "introduced", "2024-03-13")],
    topics: ["land", "environment"],
    citations: [cite("bill-page-land-reform", "introduction"), cite("brodies-land-reform", "another day of introduction")],
    remarks: [
      "What became of it after introduction was not read, so no outcome is shown.",
      "The third bill of this short title, after those of Sessions 1 and 4.",
    ],
  },
  {
    ...unknownBill,
    slug: "s6-climate-change-emissions-reduction-targets-scotland-bill",
    session: 6,
    shortTitle: "Climate Change (Emissions Reduction Targets) (Scotland) Bill",
    procedure: "expedited",
    stageEvents: [happened("stage_1", "timetable_motion", "2024-10-02", { motionReference: "S6M-14742" })],
    topics: ["environment"],
    citations: [cite("procedure-notes", "motion S6M-14742 of 2 October 2024")],
    remarks: [
      "Only the motion that shortened its timetable was read: type, dates and outcome are not known here.",
      "Expedited by motion S6M-14742 of 2 October 2024, which suspended rules.",
    ],
  },
];
