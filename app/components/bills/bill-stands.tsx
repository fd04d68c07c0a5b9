import type { StandInShort } from "#app/domain/positions/stand-in-short.ts";
import { NamedLink, NamedList } from "../base/named.tsx";
import { SummaryList } from "../base/summary-list.tsx";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { StanceTag } from "../record/position-table.tsx";

export type BillStandsProps = { slug: string; stands: StandInShort; entries: number };

/** Who is for and against a bill, one line each; the words, the sources and what was thought before have a page of their own. */
export function BillStands({ slug, stands: { sides, uncertain, onParts }, entries }: BillStandsProps) {
  const whole = `/bills/${slug}/positions`;
  return (
    <>
      <p>The last position on record of each.</p>
      <SummaryList
        rows={sides.map(({ stance, entries: held }) => ({
          key: stance,
          label: (
            <>
              <StanceTag stance={stance} /> <span className="secondary">({held.length})</span>
            </>
          ),
          value: (
            <ul className="prose-list">
              {held.map(({ slug: key, holder, from, condition, href, dispute, isMadeUp }) => (
                <li key={key}>
                  <NamedLink who={{ ...holder, office: null }} />
                  {condition ? ` (${condition})` : ""}{" "}
                  <span className="small">
                    since <When day={from} />.{" "}
                    <a href={href}>
                      Sources<span className="visually-hidden"> of the position of {holder.name ?? "somebody not named"}</span>
                    </a>
                  </span>{" "}
                  {dispute ? (
                    <Tag tone="warn" shape="query">
                      Disputed
                    </Tag>
                  ) : null}{" "}
                  {isMadeUp ? <MadeUpTag /> : null}
                </li>
              ))}
            </ul>
          ),
        }))}
      />
      {uncertain.length > 0 ? (
        <p>
          Which entry counts is not certain for <NamedList all={uncertain} />.
        </p>
      ) : null}
      <p>
        <a href={whole}>All {entries} entries on this bill, with what each says and what was thought before</a>
        {onParts > 0 ? `, ${onParts} of them on parts of it` : ""}
      </p>
    </>
  );
}
