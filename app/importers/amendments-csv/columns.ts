import type { AmendmentState } from "#app/domain/facts/record.ts";

/** An amendment as a row of a CSV file. */
export type AmendmentRow = {
  readonly number: string;
  readonly starred: boolean;
  readonly member: string | null;
  readonly onBehalfOf: string | null;
  readonly supporters: readonly string[];
  /** The centre heading that it stands under. */
  readonly heading: string | null;
  readonly wording: string;
  readonly state: AmendmentState | null;
  readonly group: string | null;
  /** YYYY-MM-DD */
  readonly lodgedOn: string | null;
};

/** The columns of the file, in order, and what stands in them. Only number and wording must be there. */
export const amendmentColumns = [
  { name: "number", isRequired: true, meaning: "Number of the amendment: 23, 23A" },
  { name: "starred", isRequired: false, meaning: "yes or no: new or altered since the list before" },
  { name: "member", isRequired: false, meaning: "Who lodged it" },
  { name: "on_behalf_of", isRequired: false, meaning: "The committee in whose name it is lodged" },
  { name: "supporters", isRequired: false, meaning: "Supporting members, parted by semicolons" },
  { name: "heading", isRequired: false, meaning: "The heading that it stands under: After section 41" },
  {
    name: "wording",
    isRequired: true,
    meaning: "The wording as printed, words of the bill in angle brackets; a line break parts paragraphs",
  },
  {
    name: "state",
    isRequired: false,
    meaning:
      "lodged, altered, withdrawn_before_debate, not_selected, not_moved, pre_empted, moved, withdrawn_by_agreement, agreed_to or disagreed_to",
  },
  { name: "group", isRequired: false, meaning: "Name of the group in which it is debated" },
  { name: "lodged_on", isRequired: false, meaning: "YYYY-MM-DD" },
] as const;

export type AmendmentColumn = (typeof amendmentColumns)[number]["name"];
