import type { ReactNode } from "react";
import type { FairnessShown, Linked } from "#app/domain/positions/position-shown.ts";
import { MadeUpTag } from "../base/tag.tsx";
import { FairnessInRow } from "../record/fairness.tsx";
import { FindingSources } from "./finding-list.tsx";

export type FindingAtDeskShown = {
  key: string;
  sentence: string;
  caveat?: string | null;
  behind: { person: { name: string; href: string }; position: Linked | null; vote: Linked; isMadeUp: boolean };
  decided?: (FairnessShown & { sentence: string; reason: string | null; by: string | null }) | null;
};

/** One finding on the editors' desk, with what it rests on and what can be done. */
export function FindingAtDesk({ finding, children }: { finding: FindingAtDeskShown; children?: ReactNode }) {
  const { sentence, caveat, behind, decided } = finding;
  return (
    <li className="rows__row">
      <p>
        {sentence} {behind.isMadeUp ? <MadeUpTag /> : null}
      </p>
      {caveat ? <p className="small">{caveat}</p> : null}
      <FindingSources behind={behind} />
      {decided ? (
        <>
          <p className="rows__meta">
            <span>Decided by {decided.by ?? "somebody"}</span>
            {decided.reason ? <span>Why: {decided.reason}</span> : null}
          </p>
          <FairnessInRow dispute={decided.dispute} reply={decided.reply} who={behind.person.name} />
        </>
      ) : null}
      {children}
    </li>
  );
}

/** Where an editor decides about a finding. */
export function findingAddress(deed: "confirmation" | "dismissal" | "reopening" | "reply", key: string): string {
  return `/edit/findings/${deed}?key=${encodeURIComponent(key)}`;
}
