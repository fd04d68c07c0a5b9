import { Fragment } from "react";
import type { ShownPart } from "#app/domain/letters/withheld.ts";

export type LetterTextProps = {
  /** Only what may be shown: what is withheld must not reach this page in any form. */
  parts: readonly ShownPart[];
  /** The language of the letter, where it is not that of the page: "gd". */
  language?: string;
};

/** A letter's text with its paragraphs and lines. A withheld place is one block with its reason in words, whatever it hides. */
export function LetterText({ parts, language }: LetterTextProps) {
  return (
    <div className="letter-text" lang={language}>
      {paragraphsOf(linesOf(parts)).map((lines) => (
        <p key={lines[0]?.key}>
          {lines.map((line, row) => (
            <Fragment key={line.key}>
              {row > 0 ? <br /> : null}
              {line.pieces.map((piece) => (
                <PieceShown key={piece.key} part={piece.part} />
              ))}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

/** The keys are places in the letter. */
type Piece = { key: string; part: ShownPart };
type Line = { key: string; pieces: Piece[] };

function PieceShown({ part }: { part: ShownPart }) {
  if (part.kind === "words") return part.text;
  // Words, not only a black bar: who hears the page, and who prints it, learns the same.
  return (
    <span className="letter-text__withheld" lang="en">
      [Withheld: {part.reason}]
    </span>
  );
}

function linesOf(parts: readonly ShownPart[]): readonly Line[] {
  const lines: Line[] = [{ key: "0", pieces: [] }];
  for (const [place, part] of parts.entries()) {
    const pieces = part.kind === "words" ? part.text.split("\n").map((text) => ({ kind: "words", text }) as const) : [part];
    for (const [row, piece] of pieces.entries()) {
      const key = `${place}.${row}`;
      if (row > 0) lines.push({ key, pieces: [] });
      lines.at(-1)?.pieces.push({ key, part: piece });
    }
  }
  return lines;
}

/** Empty lines, and lines of spaces, part paragraphs. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    const isEmpty = line.pieces.every(({ part }) => part.kind === "words" && part.text.trim() === "");
    if (isEmpty) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
