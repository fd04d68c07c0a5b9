import { uncapitalise } from "#app/lib/text.ts";

export type FallenListProps = {
  fallen: readonly { number: string; href: string; reason: string; isCertain: boolean; inFact: string | null }[];
};

/** Amendments that could not have been called, and what became of them in fact. */
export function FallenList({ fallen }: FallenListProps) {
  if (fallen.length === 0) return <p>No other amendment would have fallen.</p>;
  return (
    <ul>
      {fallen.map(({ number, href, reason, isCertain, inFact }) => (
        <li key={href}>
          <a href={href}>Amendment {number}</a> {isCertain ? "would have fallen" : "might have fallen"}. {reason}{" "}
          {inFact ? `In fact it was ${uncapitalise(inFact)}.` : "What became of it is not known."}
        </li>
      ))}
    </ul>
  );
}
