import type { MeetingFacts, PartyNamed } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between } from "../in-short.ts";
import { orchardsCommittee } from "../made-up-bill/members.ts";
import { body, letterSlug, member, minister, onTheBill, somebody, tie } from "./in-record.ts";
import { hedgerowTitle } from "./people.ts";

const took = (party: PartyNamed, role: string | null = null) => ({ ...party, role });
const committee: PartyNamed = {
  person: null,
  organisation: null,
  committee: orchardsCommittee,
  printedName: "Orchards Committee (made up)",
  printedOffice: null,
};
const aMeeting = { ...onTheBill, kind: "meeting", letters: [], confidence: "official", place: null } as const;

/** A meeting in each state. */
export const madeUpMeetings: readonly MeetingFacts[] = [
  {
    ...aMeeting,
    slug: "made-up-evidence-2026-06-16",
    kind: "evidence_session",
    state: "held",
    title: "Evidence on the Community Orchards Bill (made up)",
    summary: "The minister and the members of the committee said what they think of the bill.",
    date: knownDay("2026-06-16"),
    place: "Committee Room 9¾ (made up)",
    participants: [took(minister, "witness"), took(member("pippinhall"), "asked questions"), took(committee, "heard the evidence")],
    ties: [tie("with", "statement", "made-up-pippinhall-2026-06-16"), tie("with", "statement", "made-up-corrieburn-2026-06-16")],
  },
  {
    ...aMeeting,
    slug: "made-up-visit-plum-loch",
    kind: "visit",
    state: "held",
    title: "Visit to the orchard at Plum Loch (made up)",
    summary: "The committee looked at windfalls, and at a ladder.",
    date: knownDay("2026-07-14"),
    place: "Plum Loch (made up)",
    participants: [took(committee), took(body("made-up-friends-of-windfalls", "Friends of Windfalls (made up)"), "host")],
    letters: [letterSlug("11")],
    ties: [tie("with", "statement", "made-up-russetfield-2026-07-14")],
  },
  {
    ...aMeeting,
    slug: "made-up-meeting-four-corners",
    kind: "summit",
    state: "declined",
    title: "Ministers for orchards of all four corners (made up)",
    summary: "Asked for in June, and declined in August.",
    date: between("2026-06-08", null, "Asked for on 8 June 2026; no day was named (made up)."),
    participants: [
      took(minister),
      took(somebody("made-up-senga-brambleburn", "Senga Brambleburn (made up)", hedgerowTitle), "asked for it"),
    ],
    letters: [letterSlug("02"), letterSlug("05")],
  },
  {
    ...aMeeting,
    slug: "made-up-meeting-ladder-guild",
    state: "asked_for",
    title: "The minister and the Guild of Ladder Makers (made up)",
    summary: "Asked for by the Guild in The Pippin Courier (made up). No answer was found.",
    date: between("2026-07-20", null, "Asked for on 20 July 2026 (made up)."),
    participants: [took(minister), took(body("made-up-ladder-guild", "Guild of Ladder Makers (made up)"), "asked for it")],
    confidence: "press",
    topics: [...onTheBill.topics, "made-up-ladders"],
  },
  {
    ...aMeeting,
    slug: "made-up-visit-in-blossom",
    kind: "visit",
    state: "planned",
    title: "Visit to Lower Bramley when the trees are in blossom (made up)",
    summary: "Planned for May 2027.",
    date: between("2027-05-01", "2027-05-31", "The month is planned; the blossom names the day (made up)."),
    place: "Lower Bramley (made up)",
    participants: [took(committee), took(somebody("made-up-peigi-windfall", "Peigi Windfall (made up)"), "host")],
  },
];
