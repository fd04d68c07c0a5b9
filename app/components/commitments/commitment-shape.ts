import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { commitmentKindWords, commitmentStateWords } from "#app/domain/commitments/commitment-words.ts";
import { sortDay } from "#app/lib/dates.ts";
import { slugOf } from "#app/lib/text.ts";
import type { ListShape } from "../record/list-view.ts";

/** What the list of commitments can be searched, filtered and sorted by. */
export const commitmentShape: ListShape<CommitmentInTable> = {
  words: (row) => row.words,
  filters: [
    { name: "state", label: "State", any: "Any state", of: (row) => [{ value: row.state, label: commitmentStateWords[row.state] }] },
    { name: "due", label: "When it is due", any: "At any time", of: (row) => [dueOf(row)] },
    { name: "kind", label: "Kind", any: "Any kind", of: (row) => [{ value: row.kind, label: commitmentKindWords[row.kind].words }] },
    { name: "bill", label: "Bill", any: "Any bill", of: (row) => row.bills.map(({ slug, title }) => ({ value: slug, label: title })) },
    { name: "who", label: "Who promised it", any: "Anyone", of: whoOf },
    {
      name: "office",
      label: "In which office",
      any: "Any office",
      of: (row) => (row.speaker.office ? [{ value: slugOf(row.speaker.office), label: row.speaker.office }] : []),
    },
  ],
  sorts: {
    summary: (row) => row.summary,
    made: (row) => sortDay(row.made),
    speaker: (row) => row.speaker.name,
    due: (row) => row.dueDay,
    state: (row) => row.tag.words,
  },
};

/** What its address can ask for. */
export const commitmentAddress = {
  path: "/commitments",
  filters: commitmentShape.filters.map(({ name }) => name),
  sortable: Object.keys(commitmentShape.sorts),
  sort: { column: "made", direction: "descending" },
} as const;

function dueOf({ standing, dueDay }: CommitmentInTable): { value: string; label: string } {
  if (standing.kind === "overdue") return { value: "overdue", label: "Open, and past its day" };
  if (standing.kind === "stage-passed" || standing.kind === "stage-not-reached")
    return { value: "stage", label: "Open, and its stage is over or never came" };
  if (standing.kind !== "open") return { value: "closed", label: "Closed" };
  return dueDay ? { value: "dated", label: "Open, by a day to come" } : { value: "undated", label: "Open, no day is known" };
}

function whoOf({ speaker }: CommitmentInTable): { value: string; label: string }[] {
  return speaker.name ? [{ value: slugOf(speaker.name), label: speaker.name }] : [];
}
