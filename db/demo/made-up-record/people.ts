import type { OrganisationFacts, PersonFacts, TopicFacts } from "#app/domain/facts/people.ts";
import type { SourceFacts } from "#app/domain/facts/source.ts";
import { madeUp } from "./in-record.ts";

function person(forename: string, surname: string, note: string, offices: PersonFacts["offices"] = []): PersonFacts {
  return {
    ...madeUp,
    slug: `made-up-${forename}-${surname}`.toLowerCase(),
    name: `${forename} ${surname} (made up)`,
    surname,
    forename,
    otherNames: [],
    parliamentMemberId: null,
    parlparseId: null,
    seats: [],
    offices,
    note: `${note} There is no such person.`,
  };
}

const hedgerowOffice = "made-up-hedgerow-office";
export const hedgerowTitle = "Minister for Hedgerows and Wells (made up)";

/** People who write letters and are no members. Between the two ministers lies one day on which nobody held the office. */
export const recordPeople: readonly PersonFacts[] = [
  person("Senga", "Brambleburn", "A made-up minister of a made-up government.", [
    { office: hedgerowTitle, organisation: hedgerowOffice, from: "2026-01-12", to: "2026-06-30", note: "A made-up office." },
  ]),
  person("Murdo", "Crabapple", "A made-up minister of a made-up government.", [
    { office: hedgerowTitle, organisation: hedgerowOffice, from: "2026-07-02", to: null, note: "A made-up office." },
  ]),
  person("Peigi", "Windfall", "A made-up constituent with one apple tree."),
  person("Dougal", "Orchardson", "A made-up seller of cider."),
  person("Effie", "Plumtree", "The made-up chair of a made-up charity.", [
    { office: "Chair, Friends of Windfalls (made up)", organisation: "made-up-friends-of-windfalls", from: "2025-03-01", to: null },
  ]),
];

function organisation(slug: string, name: string, kind: OrganisationFacts["kind"]): OrganisationFacts {
  return { ...madeUp, slug: `made-up-${slug}`, name: `${name} (made up)`, kind, website: null, note: "A made-up body." };
}

export const recordOrganisations: readonly OrganisationFacts[] = [
  organisation("hedgerow-office", "Hedgerow Office of Elderland", "government"),
  organisation("orchards-department", "Orchards Department", "government"),
  organisation("friends-of-windfalls", "Friends of Windfalls", "charity"),
  organisation("ladder-guild", "Guild of Ladder Makers", "company"),
  organisation("pippin-courier", "The Pippin Courier", "press"),
];

export const courier = "made-up-pippin-courier-2026-07-20";
export const survey = "made-up-orchard-survey";

export const recordSources: readonly SourceFacts[] = [
  {
    slug: courier,
    title: "The Pippin Courier (made up), 20 July 2026: Who may climb the ladder?",
    publisher: "The Pippin Courier (made up)",
    url: null,
    publishedOn: "2026-07-20",
    confidence: "press",
  },
  {
    slug: survey,
    title: "Survey of community orchards (made up)",
    publisher: "Orchards Department (made up)",
    url: null,
    confidence: "inferred",
  },
];

export const wellsAct = "made-up-fruit-trees-wells-act-1899";

export const recordTopics: readonly TopicFacts[] = [
  {
    slug: wellsAct,
    name: "Fruit Trees (Wells) Act 1899 (made up)",
    description: "A made-up Act on fruit trees beside wells, for the made-up bill only.",
    kind: "act",
    citation: "1899 c. 99 (made up)",
    isMadeUp: true,
  },
  { slug: "made-up-ladders", name: "Ladders (made up)", description: "For the made-up bill only.", isMadeUp: true },
];
