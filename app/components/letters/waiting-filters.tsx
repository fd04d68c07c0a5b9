import type { Worded } from "#app/domain/letters/letter-in-table.ts";
import type { WaitingFilter } from "#app/domain/letters/waiting.ts";
import { Select } from "../base/choice-field.tsx";
import { FilterPanel } from "../base/filter-panel.tsx";

export type WaitingChoices = Record<"office" | "committee" | "bill", readonly (Worded & { count: number })[]>;

const fields = [
  { name: "office", label: "Office", any: "Any office" },
  { name: "committee", label: "Committee", any: "Any committee" },
  { name: "bill", label: "Bill", any: "Any bill" },
] as const;

/** By whom or what the waiting letters can be narrowed; only what letters wait around is offered. */
export function WaitingFilters({ filter, choices }: { filter: WaitingFilter; choices: WaitingChoices }) {
  const offered = fields.filter(({ name }) => choices[name].length > 0 || filter[name] !== null);
  if (offered.length === 0) return null;
  return (
    <FilterPanel action="/letters/waiting" setCount={Object.values(filter).filter(Boolean).length} clearHref="/letters/waiting">
      {offered.map(({ name, label, any }) => (
        <Select
          key={name}
          name={name}
          id={`filter-${name}`}
          label={label}
          emptyLabel={any}
          options={choices[name].map((each) => ({ value: each.value, label: `${each.label} (${each.count})` }))}
          defaultValue={filter[name] ?? ""}
          submitsOnChange
        />
      ))}
    </FilterPanel>
  );
}
