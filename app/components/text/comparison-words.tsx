import { Fragment, type ReactNode } from "react";
import type { Reading } from "#app/domain/text/compare/compared.ts";
import { Come, Gone } from "./marked-segments.tsx";

/** Two readings of the same words in one: what came and what went are marked. */
export function ComparedWords({ reading }: { reading: Reading }) {
  return <Words pieces={reading.diff.pieces} />;
}

/** One of two readings, with what the other has not marked. */
export function OneReading({ reading, side }: { reading: Reading; side: "old" | "next" }) {
  const other = side === "old" ? "inserted" : "left-out";
  return <Words pieces={reading.diff.pieces.filter(({ kind }) => kind !== other)} />;
}

function Words({ pieces }: { pieces: Reading["diff"]["pieces"] }) {
  return pieces.map(({ kind, text }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity, and never change places.
    <Fragment key={at}>{kind === "same" ? text : <Marked text={text} isInserted={kind === "inserted"} />}</Fragment>
  ));
}

/** The spaces around stand outside the mark, so that its sign stands at the first word. */
function Marked({ text, isInserted }: { text: string; isInserted: boolean }): ReactNode {
  const words = text.trim();
  if (words === "") return text;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      {isInserted ? <Come>{words}</Come> : <Gone>{words}</Gone>}
      {text.slice(at + words.length)}
    </>
  );
}
