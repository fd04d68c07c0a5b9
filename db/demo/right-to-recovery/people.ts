import type { OfficeHeldFacts, PersonFacts } from "#app/domain/facts/people.ts";
import type { CitationFacts } from "#app/domain/facts/source.ts";
import { cite } from "../in-short.ts";

const onlySeen = (office: string, organisation: string | null, note: string): OfficeHeldFacts => ({
  office,
  organisation,
  from: null,
  to: null,
  note,
});

function person(
  forename: string,
  surname: string,
  offices: readonly OfficeHeldFacts[],
  note: string | null,
  citations: readonly CitationFacts[],
): PersonFacts {
  const name = `${forename} ${surname}`;
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return {
    slug,
    name,
    surname,
    forename,
    otherNames: [],
    parliamentMemberId: null,
    parlparseId: null,
    seats: [],
    offices,
    note,
    citations,
  };
}

const ministerial = cite("wired-gov-2021-10-12", "who took part in the ministerial of 11 October 2021");

/** People of the story who are in none of the roll-calls. Their offices are those printed on one day, without first and last days. */
export const rightToRecoveryPeople: readonly PersonFacts[] = [
  {
    ...person(
      "Kit",
      "Malthouse",
      [
        onlySeen(
          "Minister of State for Crime, Policing and Probation",
          "home-office",
          "As printed in the letters of 10 and 27 January 2022.",
        ),
        onlySeen(
          "Minister of State for Crime and Policing",
          "home-office",
          "The form given by our research notes for 2021; not printed in the article on the letter.",
        ),
      ],
      "Member of the House of Commons for North West Hampshire (Conservative).",
      [cite("letter-2022-01-10-malthouse", "office as printed"), cite("assent-research-notes", "constituency and party")],
    ),
    otherNames: ["Rt Hon Kit Malthouse MP"],
  },
  person(
    "Tom",
    "Pursglove",
    [onlySeen("Minister of State for Crime and Policing", "home-office", "When the letter of 22 July 2022 was sent.")],
    "Member of the House of Commons.",
    [cite("times-2022-07-22", "the addressee’s surname"), cite("ddn-2022-swift-certain-tough", "the addressee’s surname")],
  ),
  person(
    "Jeremy",
    "Quin",
    [onlySeen("Minister of State for Crime, Policing and Fire", "home-office", "When the letter of 2022 or 2023 was sent.")],
    "Member of the House of Commons.",
    [cite("govscot-2022-quin-letter", "addressee and office")],
  ),
  person(
    "Annemarie",
    "Ward",
    [onlySeen("FAVOR UK", "favor-uk", "In November 2021.")],
    "Worked with Douglas Ross on the proposal for the bill.",
    [cite("national-2021-11-22", "work on the proposal")],
  ),
  person("Kenny", "Trainer", [onlySeen("Founder of Bluevale Community Club", "bluevale-community-club", "In November 2021.")], null, [
    cite("national-2021-11-22", "founder of the club"),
  ]),
  person("Dorothy", "Bain", [onlySeen("Lord Advocate", null, "On 3 November 2021.")], null, [
    cite("national-2021-11-22", "her evidence of 3 November 2021"),
  ]),
  person("James", "Wolffe", [onlySeen("Lord Advocate", null, "In 2017.")], null, [cite("national-2021-11-22", "his refusal of 2017")]),
  person("Robin", "Swann", [], "Took part in the UK drugs ministerial of 11 October 2021.", [ministerial]),
  person("Naomi", "Long", [], "Took part in the UK drugs ministerial of 11 October 2021.", [ministerial]),
  person("Lynne", "Neagle", [], "Took part in the UK drugs ministerial of 11 October 2021.", [ministerial]),
  person("Carol", "Black", [], "Dame Carol Black took part in the UK drugs ministerial of 11 October 2021.", [ministerial]),
  person("Catriona", "Matheson", [], "Took part in the UK drugs ministerial of 11 October 2021.", [ministerial]),
  person("Neil", "Stewart", [onlySeen("Non-Government Bills Unit", "scottish-parliament", "On 11 March 2025.")], null, [
    cite("or-2025-03-11-finance", "gave evidence beside Douglas Ross"),
  ]),
];
