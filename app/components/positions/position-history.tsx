import type { HistoryShown } from "#app/domain/positions/show-as-on.ts";
import { NamedLink } from "../base/named.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { BehindPosition, StanceTag } from "../record/position-table.tsx";

/** Every entry of every holder, oldest first: nothing is overwritten. */
export function PositionHistory({ history, level = 3 }: { history: readonly HistoryShown[]; level?: 3 | 4 }) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <>
      {history.map(({ key, holder, entries }) => (
        <div key={key}>
          <Heading>
            <NamedLink who={holder} />
          </Heading>
          <ol className="rows" aria-label={`Positions of ${holder.name ?? "somebody"}, oldest first`}>
            {entries.map(({ entry, repeats }) => (
              <li className="rows__row" key={entry.slug}>
                <p className="rows__meta">
                  <When day={entry.from} />
                  <StanceTag stance={entry.stance} />
                  {repeats ? <span>As before</span> : null}
                  {entry.isMadeUp ? <MadeUpTag /> : null}
                </p>
                {entry.condition ? <p>Condition: {entry.condition}</p> : null}
                <BehindPosition position={entry} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
