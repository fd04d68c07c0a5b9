import type { ReadablePiece } from "#app/domain/text/readable-text.ts";
import { classNames } from "../base/class-names.ts";

/** Words, with the page and line of the print where one begins that is shown. */
export function Pieces({ pieces }: { pieces: readonly ReadablePiece[] }) {
  return pieces.map(({ text, begins, isSought }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity, and never change places.
    <Piece key={at} text={text} begins={begins} isSought={isSought} />
  ));
}

function Piece({ text, begins, isSought }: ReadablePiece) {
  if (begins === null && !isSought) return text;
  return (
    <>
      {begins === null ? null : (
        // Read aloud in the midst of a sentence it would only disturb: the form above the text finds lines for everybody.
        <span className={classNames("print-line", begins.isFirstOfPage && "print-line--page")} aria-hidden="true">
          {begins.isFirstOfPage ? `p. ${begins.page}` : begins.line}
        </span>
      )}
      {isSought ? <mark>{text}</mark> : text}
    </>
  );
}
