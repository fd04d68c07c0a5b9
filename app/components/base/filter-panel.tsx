import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export type FilterPanelProps = {
  action: string;
  children: ReactNode;
  /** How many filters are set; an address with filters shows the panel open. */
  setCount: number;
  /** The address without filters. */
  clearHref: string;
  label?: string;
  /** What the address already holds and the filters should keep: sort, search. */
  keep?: Record<string, string>;
};

/** The filters of a list as a GET form. Folded away on a phone, open on a wide screen. */
export function FilterPanel({ action, children, setCount, clearHref, label = "Filters", keep = {} }: FilterPanelProps) {
  return (
    <details className="filter-panel" open={setCount > 0}>
      <summary>{setCount > 0 ? `${label} (${setCount} set)` : label}</summary>
      <form className="filter-panel__body" action={action} method="get" aria-label={label}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="filter-panel__fields">{children}</div>
        <div className="filter-panel__actions">
          <Button isSmall>Show results</Button>
          {setCount > 0 ? <a href={clearHref}>Clear all filters</a> : null}
        </div>
      </form>
    </details>
  );
}

export type ChosenFilter = { label: string; removeHref: string };

/** The filters that are set, each with the link that takes it away. */
export function ChosenFilters({ filters }: { filters: readonly ChosenFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <ul className="chosen-filters" aria-label="Filters that are set">
      {filters.map((filter) => (
        <li key={filter.removeHref}>
          <a className="tag" href={filter.removeHref}>
            <span>{filter.label}</span>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">: take this filter away</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
