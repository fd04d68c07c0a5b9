import type { ChangeShown } from "#app/domain/positions/show-as-on.ts";
import { MadeUpTag } from "../base/tag.tsx";
import { FairnessInRow, SourcesInRow } from "../record/fairness.tsx";

/** Who changed and when: each change in a sentence that leads to the entry behind it. */
export function ChangesInSentences({ changes }: { changes: readonly ChangeShown[] }) {
  return (
    <ul className="rows" aria-label="Changes of position">
      {changes.map(({ sentence, kindWords, entry }) => (
        <li className="rows__row" key={entry.slug}>
          <p>
            {sentence} <span className="secondary">This is {kindWords}.</span> <a href={entry.href}>The entry behind it</a>{" "}
            {entry.isMadeUp ? <MadeUpTag /> : null}
          </p>
          <SourcesInRow sources={entry.sources} />
          <FairnessInRow dispute={entry.dispute} reply={entry.reply} who={entry.holder.name} />
        </li>
      ))}
    </ul>
  );
}
