import { SourceFacts, type SourceShown } from "./source-facts.tsx";
import { type SourceUse, UseList } from "./use-list.tsx";

export type SourceRow = SourceShown & { uses: readonly SourceUse[] };

/** Sources one below the other, each with what rests on it. */
export function SourceRows({ sources, label }: { sources: readonly SourceRow[]; label: string }) {
  return (
    <ol className="rows" aria-label={label}>
      {sources.map((source) => (
        <li className="rows__row" key={source.slug} id={`source-${source.slug}`}>
          <p className="rows__title">
            <a href={source.href}>{source.title}</a>
          </p>
          <SourceFacts source={source} />
          <UseList uses={source.uses} label={`What rests on ${source.title}`} />
        </li>
      ))}
    </ol>
  );
}
