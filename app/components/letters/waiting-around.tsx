import type { LetterRow } from "#app/domain/letters/letter-in-table.ts";
import { Section } from "../base/section.tsx";
import { WaitingList } from "./waiting-list.tsx";

export type WaitingAroundProps = {
  waiting: { owes: readonly LetterRow[]; waitsFor: readonly LetterRow[] };
  /** "this office". */
  who: string;
  /** Where all its letters are; null: they stand on the page. */
  allHref: string | null;
};

/** The letters around an office or a committee that wait for a reply; nothing where none does and there is no way to more. */
export function WaitingAround({ waiting: { owes, waitsFor }, who, allHref }: WaitingAroundProps) {
  const none = owes.length + waitsFor.length === 0;
  if (none && allHref === null) return null;
  return (
    <Section id="waiting" heading="Letters that wait" more={allHref ? <a href={allHref}>All letters of {who}</a> : null}>
      {none ? <p>No letter from or to {who} is known to wait for a reply.</p> : null}
      {owes.length > 0 ? (
        <>
          <h3>For an answer from {who}</h3>
          <WaitingList letters={owes} caption={`Letters that wait for an answer from ${who}`} none="" />
        </>
      ) : null}
      {waitsFor.length > 0 ? (
        <>
          <h3>Written by {who}</h3>
          <WaitingList letters={waitsFor} caption={`Letters of ${who} that wait for an answer`} none="" />
        </>
      ) : null}
    </Section>
  );
}
