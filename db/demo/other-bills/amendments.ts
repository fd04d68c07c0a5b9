import type { AmendmentFacts } from "#app/domain/facts/record.ts";

const bill = "s5-uk-withdrawal-from-the-european-union-legal-continuity-scotland-bill";
const list = "Marshalled List of Amendments for Stage 2, SP Bill 28-ML, Session 5 (2018)";

function amendment(number: string, printedMember: string, member: string | null, wording: string): AmendmentFacts {
  return {
    slug: `${bill}-stage-2-${number}`,
    bill,
    stage: "stage_2",
    number,
    member,
    printedMember,
    supporters: [],
    wording,
    wordingIsIncomplete: false,
    state: null,
    division: null,
    lodgedOn: null,
    listReference: list,
    citations: [{ source: "marshalled-list-28-ml", what: "number, member and wording" }],
    remarks: ["What became of it was not read."],
  };
}

/**
 * Three amendments as printed, to show what one looks like: to leave out and insert words, and to leave out a subsection.
 * Contains information licensed under the Scottish Parliament Copyright Licence.
 */
export const otherAmendments: readonly AmendmentFacts[] = [
  amendment(
    "60",
    "Liam Kerr",
    "liam-kerr",
    "In section 1, page 1, line 12, leave out <it, would, if it were in effect before the relevant time, be> and insert <it is>",
  ),
  amendment("61", "Alexander Burnett of Leys", null, "In section 1, page 1, line 13, leave out <the relevant time> and insert <exit day>"),
  amendment("63", "Alexander Burnett of Leys", null, "In section 1, page 1, line 15, leave out subsection (3)"),
];
