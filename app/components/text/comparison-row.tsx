import type { KeptProvision } from "#app/domain/text/compare/compared.ts";
import type { NamedRow } from "#app/domain/text/compare/fold.ts";
import { isNumberedInLine, type Provision } from "#app/domain/text/provision.ts";
import { classNames } from "../base/class-names.ts";
import { ComparedWords } from "./comparison-words.tsx";
import { Come, Gone } from "./marked-segments.tsx";

/** One provision of two versions, with what has become of it. */
export function ComparedRow({ shown }: { shown: NamedRow }) {
  const { row, isContext } = shown;
  return (
    <div className={classNames("compared", `compared--${row.kind}`, isContext && "compared--context")} data-depth={Math.min(row.depth, 6)}>
      <Fates shown={shown} />
      <p className={classNames("compared__words", isHeading(row) && "compared__words--heading")}>
        <RowWords shown={shown} />
      </p>
    </div>
  );
}

function isHeading(row: NamedRow["row"]): boolean {
  const { kind, heading } = row.kind === "left-out" || row.kind === "moved-away" ? row.old : row.next;
  return heading !== null && !isNumberedInLine(kind);
}

function RowWords({ shown: { row } }: { shown: NamedRow }) {
  switch (row.kind) {
    case "inserted":
      return <Whole provision={row.next} As={Come} />;
    case "left-out":
      return <Whole provision={row.old} As={Gone} />;
    case "moved-away":
      return <span className="secondary">{wordsOf(row.old)}</span>;
    case "kept":
      return <KeptWords row={row} />;
  }
}

/** A provision that came or went as a whole; its heading has a line of its own, as where it is kept. */
function Whole({ provision, As }: { provision: Provision; As: typeof Come }) {
  const { heading, text, kind } = provision;
  if (!heading || !text || isNumberedInLine(kind)) return <As>{wordsOf(provision)}</As>;
  return (
    <>
      <As>{wordsOf({ ...provision, text: "" })}</As>
      <br />
      <span className="compared__under-heading">
        <As>{text}</As>
      </span>
    </>
  );
}

function KeptWords({ row }: { row: KeptProvision }) {
  const { next, renumbered, heading, words, wordsStandIn } = row;
  const text = wordsStandIn ? "" : next.text;
  return (
    <>
      {renumbered ? (
        <>
          {renumbered.from ? <Gone>{renumbered.from}</Gone> : null} {renumbered.to ? <Come>{renumbered.to}</Come> : null}{" "}
        </>
      ) : next.number ? (
        <>{next.number} </>
      ) : null}
      {heading ? <ComparedWords reading={heading} /> : next.heading}
      {next.heading && (words || text) ? <br /> : null}
      {words ? <ComparedWords reading={words} /> : text}
    </>
  );
}

function wordsOf({ number, heading, text, kind }: Provision): string {
  return [number, heading, text].filter((part) => part).join(" ") || kindWords[kind] || "(no words of its own)";
}

const kindWords: Partial<Record<Provision["kind"], string>> = { quotation: "(text of another Act)", table: "(table)", row: "(row)" };

/** What has become of a provision beside its words, in words. */
function Fates({ shown: { row, name, isContext } }: { shown: NamedRow }) {
  if (isContext) return null;
  const fates = fatesOf(row);
  return (
    <p className="compared__fate">
      <strong>{name}</strong>
      {fates.length > 0 ? `: ${fates.join("; ")}` : ""}
    </p>
  );
}

function fatesOf(row: NamedRow["row"]): readonly string[] {
  if (row.kind === "inserted") return [row.hasWordsOfParent ? "now a provision of its own" : "inserted"];
  if (row.kind === "left-out") return [row.hasWordsOfParent ? "no longer a provision of its own" : "left out"];
  if (row.kind === "moved-away") return ["moved to another place"];
  return [
    ...(row.isMoved ? ["moved here"] : []),
    ...(row.renumbered ? ["renumbered"] : []),
    ...(row.isOtherKind ? [`now a ${row.next.kind.replaceAll("-", " ")}`] : []),
    ...(row.heading ? ["heading changed"] : []),
    ...(row.wordsStandIn
      ? [row.wordsStandIn.print === "next" ? "its words stand in its first subsection now" : "it has the words of what was its subsection"]
      : []),
    ...(row.words ? [extentWords[row.words.extent]] : []),
  ];
}

const extentWords = {
  words: "words changed",
  references: "only references that follow the numbering changed",
  printing: "only punctuation, spaces or capitals changed",
} as const;
