import { type ReplyNature, replyNatures } from "#app/domain/facts/correspondence.ts";
import { type TieKind, tieKinds } from "#app/domain/facts/ties.ts";

/** A tie as it is typed: `name` is what it is tied to, by address or name; `words` a stage, a provision or a motion's reference. */
export type TieLine = { kind: TieKind; name: string | null; words: string | null; inferred: boolean; note: string | null };

/** A reply, an enclosure, a correction as it is typed: the other letter, how much of it is answered, and whether that is our inference. */
export type LetterLinkLine = { name: string; nature: ReplyNature | null; inferred: boolean; note: string | null };

export const tieHint =
  "One a line: letter: its address. Or bill, proposal, amendment, committee, meeting, statement, division, commitment, question; motion: S6M-00012; stage: a bill > Stage 1; provision: a version > section 3(2). Add | inferred | and why, where it is our inference.";
export const letterLinkHint =
  "One a line, by subject or by the last part of its address. Add | part, | holding or | refusal where it is not a whole answer, and | inferred | and why, where it is our inference.";

/** Reads "meeting: four-nations | inferred | why"; a sentence says what is wrong. */
export function readTieLine(line: string): TieLine | string {
  const [head = "", ...marks] = line.split("|").map((part) => part.trim());
  const colon = head.indexOf(":");
  const written = head.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const kind = tieKinds.find((each) => each === written);
  if (!kind) return `“${line}”: begin with what it is and a colon: ${tieKinds.join(", ")}`;
  const rest = head.slice(colon + 1).trim();
  if (rest === "") return `“${line}”: name the ${kind} after the colon`;
  const marked = readMarks(marks);
  if (kind === "motion") return { kind, name: null, words: rest, ...marked };
  if (kind !== "stage" && kind !== "provision") return { kind, name: rest, words: null, ...marked };
  const split = rest.lastIndexOf(">");
  const [name, words] = [rest.slice(0, Math.max(split, 0)).trim(), rest.slice(split + 1).trim()];
  if (split < 0 || name === "" || words === "")
    return kind === "stage"
      ? `“${line}”: write the bill, then > and the stage: stage: Care Bill > Stage 1`
      : `“${line}”: write the version, then > and the provision: provision: the version > section 3(2)`;
  return { kind, name, words, ...marked };
}

/** A tie as its line. */
export function printTieLine({ kind, name, words, inferred, note }: TieLine): string {
  const head = kind === "motion" ? words : words === null ? name : `${name} > ${words}`;
  return [`${kind}: ${head ?? ""}`, ...printMarks(inferred, note)].join(" | ");
}

/** Reads "L02 | holding | inferred | why". */
export function readLetterLinkLine(line: string): LetterLinkLine | string {
  const [name = "", ...marks] = line.split("|").map((part) => part.trim());
  if (name === "") return `“${line}”: name the letter first`;
  const nature = replyNatures.find((each) => marks.some((mark) => mark.toLowerCase() === each)) ?? null;
  return { name, nature, ...readMarks(marks.filter((mark) => mark.toLowerCase() !== nature)) };
}

/** A link as its line. */
export function printLetterLinkLine({ name, nature, inferred, note }: LetterLinkLine): string {
  return [name, ...(nature ? [nature] : []), ...printMarks(inferred, note)].join(" | ");
}

function readMarks(marks: readonly string[]): { inferred: boolean; note: string | null } {
  const rest = marks.filter((mark) => mark !== "" && mark.toLowerCase() !== "inferred");
  return { inferred: marks.some((mark) => mark.toLowerCase() === "inferred"), note: rest.join(" | ") || null };
}

function printMarks(inferred: boolean, note: string | null): string[] {
  return [...(inferred ? ["inferred"] : []), ...(note ? [note] : [])];
}
