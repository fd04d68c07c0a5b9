import type { Instant } from "#app/lib/dates.ts";
import { Moment } from "../base/when.tsx";

export type Change = {
  id: string;
  at: Instant;
  /** A sentence: "The bill fell at Stage 1." */
  sentence: string;
  about: { label: string; href: string } | null;
  /** Who changed it, for the history of a record. */
  by?: string | null;
};
export type ChangeListProps = { changes: readonly Change[]; label?: string };

/** What changed, newest first or as given. */
export function ChangeList({ changes, label = "What changed" }: ChangeListProps) {
  return (
    <ol className="rows" aria-label={label}>
      {changes.map((change) => (
        <li className="rows__row" key={change.id}>
          <p>
            {change.about ? <a href={change.about.href}>{change.about.label}</a> : null}
            {afterItsName(change)}
          </p>
          <p className="rows__meta">
            <Moment at={change.at} />
            {change.by ? <span>by {change.by}</span> : null}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The rest of the line. A sentence that begins with what it is about does not name it twice. */
function afterItsName({ about, sentence }: Change): string {
  if (!about) return sentence;
  return sentence.startsWith(about.label) ? sentence.slice(about.label.length) : `: ${sentence}`;
}
