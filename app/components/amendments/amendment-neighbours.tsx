type Other = { number: string; href: string };
export type AmendmentNeighboursProps = { previous: Other | null; next: Other | null; at: number; of: number; heading: string };

/** The amendments before and after in the order of consideration. */
export function AmendmentNeighbours({ previous, next, at, of, heading }: AmendmentNeighboursProps) {
  return (
    <nav className="neighbours" aria-label="In the order of consideration">
      <span>
        {previous ? (
          <a href={previous.href} rel="prev">
            ← Amendment {previous.number}
          </a>
        ) : null}
      </span>
      <span className="secondary">
        {heading}: {at} of {of}
      </span>
      <span>
        {next ? (
          <a href={next.href} rel="next">
            Amendment {next.number} →
          </a>
        ) : null}
      </span>
    </nav>
  );
}
