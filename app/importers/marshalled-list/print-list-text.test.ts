import { expect, test } from "vitest";
import { printListText, type ToList } from "./print-list-text.ts";
import { readAmendmentList } from "./read-amendment-list.ts";

const made = (number: string, wording: string, more: Partial<ToList> = {}): ToList => ({
  number,
  wording,
  starred: false,
  member: "Una Fern",
  onBehalfOf: null,
  supporters: [],
  heading: null,
  ...more,
});

test("amendments printed as a list are read again as they were: numbers, names, headings and every paragraph", () => {
  const all = [
    made("1", "In section 1, page 1, line 3, leave out <five> and insert <three>", {
      heading: "Section 1",
      supporters: ["Hamish Bramble", "Isla Heather"],
    }),
    made("23A", "As an amendment to amendment 23, in line 2, at end insert <or more>", { starred: true }),
    made(
      "2",
      "After section 1, insert—\n<Orchards in towns\n(1) In exercising functions under this Act, a local authority must think of towns.\n(2) An orchard is in a town if it is within 400 metres of—\n(a) 100 houses, or\n(b) one school.>",
      {
        heading: "After section 1",
        member: "Hamish Bramble",
        onBehalfOf: "the Orchards Committee",
      },
    ),
  ];
  const { entries, problems } = readAmendmentList(printListText(all));
  expect(problems.filter(({ kind }) => kind === "unread")).toEqual([]);
  const read = entries.map(({ number, wording, starred, member, onBehalfOf, supporters, heading }) => ({
    number,
    wording,
    starred,
    member,
    onBehalfOf,
    supporters,
    heading,
  }));
  expect(read).toEqual([all[0], { ...all[1], heading: "Section 1" }, all[2]]);
});
