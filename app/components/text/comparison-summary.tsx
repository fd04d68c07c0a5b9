import type { Comparison } from "#app/domain/text/compare/compared.ts";
import type { ComparisonCounts } from "#app/domain/text/compare/fold.ts";

export type ComparisonSummaryProps = {
  comparison: Pick<Comparison, "changedShare" | "wordsInserted" | "wordsLeftOut">;
  counts: ComparisonCounts;
};

/** How much changed, as a number with its meaning, and how many provisions of each fate. */
export function ComparisonSummary({ comparison, counts }: ComparisonSummaryProps) {
  const { changedShare, wordsInserted, wordsLeftOut } = comparison;
  const fates = [
    { words: "unchanged", count: counts.unchanged },
    { words: "with other words or headings", count: counts.changed },
    { words: "inserted", count: counts.inserted },
    { words: "left out", count: counts.leftOut },
    { words: "moved", count: counts.moved },
    { words: "renumbered", count: counts.renumbered },
  ].filter(({ count }) => count > 0);
  return (
    <div className="comparison-summary">
      <p className="comparison-summary__share">
        <strong>{percent(changedShare)}</strong> changed
      </p>
      <p>
        {wordsInserted} words came and {wordsLeftOut} went: that is the share of all words of both versions together. 0% is the same text,
        100% a text of which no word stayed. Numbers, references that follow them, punctuation and capitals are not counted, and what was
        moved has not changed.
      </p>
      <ul className="comparison-summary__fates">
        {fates.map(({ words, count }) => (
          <li key={words}>
            <strong>{count}</strong> {count === 1 ? "provision" : "provisions"} {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function percent(share: number): string {
  const hundred = share * 100;
  if (hundred > 0 && hundred < 0.1) return "Less than 0.1%";
  return `${hundred < 10 ? hundred.toFixed(1).replace(/\.0$/, "") : Math.round(hundred)}%`;
}
