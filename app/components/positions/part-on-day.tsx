import type { Subject } from "#app/domain/positions/position-shown.ts";
import type { SubjectAsOn } from "#app/domain/positions/show-as-on.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { Details } from "../base/details.tsx";
import { ChangesInSentences } from "./changes-in-sentences.tsx";
import { PositionHistory } from "./position-history.tsx";
import { SubjectOnDay } from "./subject-as-on.tsx";

/** A provision, an amendment or a motion of a bill on a day. */
export function PartOnDay({ part: { subject, asOn }, day }: { part: { subject: Subject; asOn: SubjectAsOn }; day: Day }) {
  const label = capitalise(subject.label);
  return (
    <>
      <h3>{subject.href ? <a href={subject.href}>{label}</a> : label}</h3>
      <SubjectOnDay asOn={asOn} day={day} caption={`${label}: who held what on ${formatDay(day)}`} />
      {asOn.changes.length > 0 ? <ChangesInSentences changes={asOn.changes} /> : null}
      <Details summary={`Every entry on this: ${subject.label}`}>
        <PositionHistory history={asOn.history} level={4} />
      </Details>
    </>
  );
}
