import type { MeetingFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { cite } from "../in-short.ts";

const fromOurNotes = {
  state: "held",
  summary: null,
  participants: [],
  letters: [],
  topics: ["drug-deaths"],
  bills: [],
  confidence: "inferred",
  citations: [cite("assent-research-notes", "an earlier meeting of the governments on drugs")],
  remarks: ["The page on which it was read is not recorded, nor who took part."],
} as const;

/** Meetings of the governments on drugs before the letters began: the ministerial of October 2021 was the third of its kind. */
export const earlierMeetings: readonly MeetingFacts[] = [
  {
    ...fromOurNotes,
    slug: "drugs-summit-2020-02-27",
    kind: "summit",
    title: "Drugs summit, Glasgow",
    date: knownDay("2020-02-27"),
    place: "Glasgow",
  },
  {
    ...fromOurNotes,
    slug: "drugs-summit-2020-09-17",
    kind: "summit",
    title: "Drugs summit, held online",
    date: knownDay("2020-09-17"),
    place: null,
  },
  {
    ...fromOurNotes,
    slug: "british-irish-council-2021-03-11",
    kind: "meeting",
    title: "British-Irish Council, ministerial on the misuse of substances",
    date: knownDay("2021-03-11"),
    place: null,
  },
];
