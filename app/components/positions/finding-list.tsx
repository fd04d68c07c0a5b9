import type { FairnessShown, Linked } from "#app/domain/positions/position-shown.ts";
import { MadeUpTag } from "../base/tag.tsx";
import { FairnessInRow } from "../record/fairness.tsx";

export type FindingInList = FairnessShown & {
  key: string;
  sentence: string;
  caveat: string | null;
  behind: { person: { name: string; href: string }; position: Linked | null; vote: Linked; isMadeUp: boolean };
};

/** What was said and how was voted, where an editor confirmed that the two differ: with what a fair reader should know, and the answer. */
export function FindingList({ findings }: { findings: readonly FindingInList[] }) {
  return (
    <ul className="rows" aria-label="What was said and how was voted">
      {findings.map(({ key, sentence, caveat, behind, dispute, reply }) => (
        <li className="rows__row" key={key}>
          <p>
            {sentence} {behind.isMadeUp ? <MadeUpTag /> : null}
          </p>
          {caveat ? <p className="small">{caveat}</p> : null}
          <FindingSources behind={behind} />
          <p className="small">Found by machine, and confirmed by an editor.</p>
          <FairnessInRow dispute={dispute} reply={reply} who={behind.person.name} />
        </li>
      ))}
    </ul>
  );
}

/** The two things that a finding compares, each where it can be read. */
export function FindingSources({ behind: { position, vote } }: { behind: { position: Linked | null; vote: Linked } }) {
  return (
    <p className="small">
      What was said: {position?.href ? <a href={position.href}>{position.label}</a> : "no position was recorded before the vote"}. The vote:{" "}
      {vote.href ? <a href={vote.href}>{vote.label}</a> : vote.label}.
    </p>
  );
}
