/** How a column is sorted now, and the address that sorts by it (or turns it round). */
export type SortState = { href: string; direction: "ascending" | "descending" | null };
export type SortLinkProps = { heading: string; sort: SortState };

const arrows = {
  none: "M5 0l4 4H1zM5 10L1 6h8z",
  ascending: "M5 1l4.500 8h-9z",
  descending: "M5 9L.500 1h9z",
} as const;

/** A column's heading that sorts. Its `th` carries `aria-sort={sort.direction ?? undefined}`. */
export function SortLink({ heading, sort }: SortLinkProps) {
  return (
    <a className="table__sort" href={sort.href}>
      {heading}
      <svg className="table__arrow" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d={arrows[sort.direction ?? "none"]} fill="currentColor" opacity={sort.direction ? 1 : 0.5} />
      </svg>
    </a>
  );
}
