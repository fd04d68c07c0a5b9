import type { ComparedProvision, Reading } from "#app/domain/text/compare/compared.ts";
import type { ComparedShown } from "#app/domain/text/compare/fold.ts";
import type { Provision } from "#app/domain/text/provision.ts";
import { keyOf, unchangedWords } from "./comparison-marked.tsx";
import { OneReading } from "./comparison-words.tsx";
import { Come, Gone } from "./marked-segments.tsx";

export type ComparisonSideBySideProps = { shown: readonly ComparedShown[]; from: string; to: string };

/** Two versions beside each other, a provision a row. */
export function ComparisonSideBySide({ shown, from, to }: ComparisonSideBySideProps) {
  return (
    <div className="marked">
      <table className="side-by-side">
        <caption className="visually-hidden">
          {from} beside {to}
        </caption>
        <thead>
          <tr>
            <th scope="col">{from}</th>
            <th scope="col">{to}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <ShownRow key={each.kind === "row" ? keyOf(each.row) : `u-${each.first}-${each.rows.length}`} each={each} from={from} to={to} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShownRow({ each, from, to }: { each: ComparedShown; from: string; to: string }) {
  if (each.kind === "unchanged") {
    return (
      <tr>
        <td colSpan={2} className="side-by-side__gap">
          {unchangedWords(each)}
        </td>
      </tr>
    );
  }
  const { row, isContext } = each.row;
  // What only stands around a change is the same on both sides, and said once.
  if (isContext && row.kind === "kept") {
    return (
      <tr>
        <td colSpan={2} className="secondary">
          {plain(row.next)}
        </td>
      </tr>
    );
  }
  return (
    <tr className="side-by-side__changed">
      <td data-side={from}>
        <OldSide row={row} />
      </td>
      <td data-side={to}>
        <NextSide row={row} />
      </td>
    </tr>
  );
}

function OldSide({ row }: { row: ComparedProvision }) {
  if (row.kind === "inserted") return <Nothing>Not there</Nothing>;
  if (row.kind === "left-out") return <Gone>{plain(row.old)}</Gone>;
  if (row.kind === "moved-away") return <p>{plain(row.old)} (moved from here)</p>;
  return <Side provision={row.old} heading={row.heading} words={row.words} renumbered={row.renumbered !== null} side="old" />;
}

function NextSide({ row }: { row: ComparedProvision }) {
  if (row.kind === "inserted") return <Come>{plain(row.next)}</Come>;
  if (row.kind === "left-out") return <Nothing>Left out</Nothing>;
  if (row.kind === "moved-away") return <Nothing>Stands elsewhere</Nothing>;
  return (
    <>
      {row.isMoved ? <p className="secondary small">Moved here</p> : null}
      <Side provision={row.next} heading={row.heading} words={row.words} renumbered={row.renumbered !== null} side="next" />
    </>
  );
}

type SideProps = { provision: Provision; heading: Reading | null; words: Reading | null; renumbered: boolean; side: "old" | "next" };

function Side({ provision, heading, words, renumbered, side }: SideProps) {
  const number = provision.number ?? "";
  const Mark = side === "old" ? Gone : Come;
  return (
    <p>
      {renumbered && number ? <Mark>{number}</Mark> : number} {heading ? <OneReading reading={heading} side={side} /> : provision.heading}
      {provision.heading ? " " : null}
      {words ? <OneReading reading={words} side={side} /> : provision.text}
    </p>
  );
}

function Nothing({ children }: { children: string }) {
  return <span className="side-by-side__nothing">{children}</span>;
}

function plain({ number, heading, text }: Provision): string {
  return [number, heading, text].filter((part) => part).join(" ") || "(no words of its own)";
}
