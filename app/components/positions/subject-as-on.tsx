import { partyWords } from "#app/domain/people/party-words.ts";
import { type SubjectAsOn, sayCountsOn } from "#app/domain/positions/show-as-on.ts";
import type { Day } from "#app/lib/dates.ts";
import { NamedList } from "../base/named.tsx";
import { AsOnTable } from "./as-on-table.tsx";

/** One subject on a day: the count in a sentence, who held what, and of whom nothing was recorded yet. */
export function SubjectOnDay({ asOn, day, caption }: { asOn: SubjectAsOn; day: Day; caption?: string }) {
  return (
    <>
      <p>
        <strong>{sayCountsOn(day, asOn.counts)}</strong> Only what somebody recorded is counted.
      </p>
      {asOn.byParty.length > 0 ? (
        <p>
          People by their party on that day, where a source shows it:{" "}
          {asOn.byParty.map(({ party, counts }) => `${party ? partyWords(party) : "party not known"}: ${counts}`).join("; ")}.
        </p>
      ) : null}
      {asOn.holders.length > 0 ? <AsOnTable holders={asOn.holders} day={day} caption={caption} /> : null}
      {asOn.noneYet.length > 0 ? (
        <p>
          Recorded only later: <NamedList all={asOn.noneYet.map(({ holder }) => ({ ...holder, office: null }))} />.
        </p>
      ) : null}
    </>
  );
}
