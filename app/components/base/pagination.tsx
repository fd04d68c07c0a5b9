export type PaginationProps = {
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
  /** "Pages of bills". */
  label?: string;
};

/** Links to the other pages of a list. */
export function Pagination({ page, pageCount, hrefOf, label = "Pages" }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="ds_pagination" aria-label={label}>
      <ul className="ds_pagination__list">
        {page > 1 ? (
          <li className="ds_pagination__item">
            <a className="ds_pagination__link ds_pagination__link--text" href={hrefOf(page - 1)} rel="prev">
              Previous<span className="visually-hidden"> page</span>
            </a>
          </li>
        ) : null}
        {pagesShown(page, pageCount).map((shown, place) =>
          shown === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing else to be known by.
            <li className="ds_pagination__item" key={`gap-${place}`}>
              <span className="ds_pagination__link ds_pagination__link--ellipsis">…</span>
            </li>
          ) : (
            <li className="ds_pagination__item" key={shown}>
              <a
                className={`ds_pagination__link${shown === page ? " ds_current" : ""}`}
                href={hrefOf(shown)}
                aria-label={`Page ${shown}`}
                aria-current={shown === page ? "page" : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
        {page < pageCount ? (
          <li className="ds_pagination__item">
            <a className="ds_pagination__link ds_pagination__link--text" href={hrefOf(page + 1)} rel="next">
              Next<span className="visually-hidden"> page</span>
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

/** The first, the last and those around the present one; null stands for a gap. */
function pagesShown(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((candidate) => candidate >= 1 && candidate <= pageCount);
  const shown = [...new Set(wanted)].sort((a, b) => a - b);
  return shown.flatMap((candidate, place) => (place > 0 && candidate - (shown[place - 1] ?? 0) > 1 ? [null, candidate] : [candidate]));
}
