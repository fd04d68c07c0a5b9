import type { CommitteeFacts, PersonFacts } from "#app/domain/facts/people.ts";
import { invariant } from "#app/lib/assert.ts";
import { cite } from "../in-short.ts";

export const madeUpSource = "made-up-community-orchards";

/** What every record about the made-up bill carries. */
export const madeUp = { isMadeUp: true, citations: [cite(madeUpSource, "made up, to show how amendments work")] } as const;

export const orchardsCommittee = "s7-made-up-orchards-committee";

/** Surname, forename, seat and party of each member. None of them exists, nor do their seats and parties. */
const members = [
  ["Mossbank", "Torquil", "Pippin Hill", "constituency", "Orchard Party (made up)"],
  ["Heatherley", "Isla", "Medlar and Quince", "constituency", "Hedge Party (made up)"],
  ["Pippinhall", "Fergus", "Upper Bramley", "constituency", "Orchard Party (made up)"],
  ["Quincefield", "Morven", "Windfall Glen", "region", "Hedge Party (made up)"],
  ["Bramleyside", "Callum", "Cider Bay", "constituency", "Orchard Party (made up)"],
  ["Damsonby", "Eilidh", "Windfall Glen", "region", "Rake Party (made up)"],
  ["Medlarton", "Lachlan", "Long Barrow", "constituency", "Orchard Party (made up)"],
  ["Birchwood", "Rowan", "Lower Bramley", "constituency", "Hedge Party (made up)"],
  ["Corrieburn", "Ailsa", "Plum Loch", "constituency", "Orchard Party (made up)"],
  ["Gorseknowe", "Shona", "Blossom and Bee", "region", "Hedge Party (made up)"],
  ["Russetfield", "Struan", "Windfall Glen", "region", "Rake Party (made up)"],
  ["Sloebrae", "Catriona", "Blossom and Bee", "region", "Independent (made up)"],
] as const;

type Member = PersonFacts & { readonly seat: string; readonly seatKind: "constituency" | "region"; readonly party: string };

/** A member by surname in small letters. @throws Error for a name that is none of them: the data is ours. */
export function memberNamed(key: string): Member {
  const found = members.find(([surname]) => surname.toLowerCase() === key);
  invariant(found, `no made-up member is named ${key}`);
  const [surname, forename, area, seatKind, party] = found;
  const seat = `${area} (made up)`;
  return {
    ...madeUp,
    slug: `made-up-${forename}-${surname}`.toLowerCase(),
    name: `${forename} ${surname} (made up)`,
    surname,
    forename,
    otherNames: [],
    parliamentMemberId: null,
    parlparseId: null,
    seats: [{ area: seat, areaKind: seatKind, party, from: "2026-05-14", to: null, basis: "stated" }],
    offices: key === "corrieburn" ? [minister] : [],
    note: "A made-up member of the made-up bill on community orchards. There is no such person.",
    seat,
    seatKind,
    party,
  };
}

const minister = {
  office: "Minister for Orchards and Gardens (made up)",
  organisation: null,
  from: "2026-05-20",
  to: null,
  note: "A made-up office.",
};

const keys = members.map(([surname]) => surname.toLowerCase());

/** Who can vote on an amendment: at Stage 2 the committee, at Stage 3 every made-up member. */
export function votersAt(stage: "stage_2" | "stage_3"): readonly Member[] {
  return keys.slice(0, stage === "stage_2" ? 7 : keys.length).map(memberNamed);
}

export const madeUpMembers: readonly PersonFacts[] = keys.map((key) => {
  const { seat: _seat, seatKind: _kind, party: _party, ...person } = memberNamed(key);
  return person;
});

export const madeUpCommittee: CommitteeFacts = {
  ...madeUp,
  slug: orchardsCommittee,
  name: "Orchards Committee (made up)",
  shortName: null,
  session: 7,
  members: votersAt("stage_2").map(({ slug }, index) => ({
    person: slug,
    role: index === 0 ? "convener" : index === 1 ? "deputy_convener" : "member",
    from: "2026-06-02",
    to: null,
  })),
  note: "A made-up committee.",
};
