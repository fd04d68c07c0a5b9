import type { PositionShown } from "#app/domain/positions/position-shown.ts";
import type { SubjectAsOn } from "#app/domain/positions/show-as-on.ts";
import type { Day } from "#app/lib/dates.ts";
import { Section } from "../base/section.tsx";
import { AddRecord } from "../editing/add-record.tsx";
import { ChangesInSentences } from "./changes-in-sentences.tsx";
import { PositionDrafts } from "./position-drafts.tsx";
import { SubjectOnDay } from "./subject-as-on.tsx";

export type PositionsOnAmendmentProps = {
  asOn: SubjectAsOn & { drafts: readonly PositionShown[]; day: Day };
  slug: string;
  /** The bill's address. */
  bill: string;
  mayAdd: boolean;
};

/** Who holds what on an amendment today, and who changed; any other day stands on the bill's page of positions. */
export function PositionsOnAmendment({ asOn, slug, bill, mayAdd }: PositionsOnAmendmentProps) {
  const hasAny = asOn.history.length > 0;
  if (!hasAny && !mayAdd) return null;
  return (
    <Section id="positions" heading="Positions" more={hasAny ? <a href={`${bill}/positions#parts`}>As on any day</a> : undefined}>
      {mayAdd ? (
        <AddRecord links={[{ label: "Record a position on this amendment", href: `/edit/position/new?amendment=${slug}` }]} />
      ) : null}
      <PositionDrafts drafts={asOn.drafts} />
      {hasAny ? (
        <>
          <SubjectOnDay asOn={asOn} day={asOn.day} />
          {asOn.changes.length > 0 ? <ChangesInSentences changes={asOn.changes} /> : null}
        </>
      ) : null}
    </Section>
  );
}
