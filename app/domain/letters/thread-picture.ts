import type { ReplyNature } from "#app/domain/facts/correspondence.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import type { BoxLine } from "./box-lines.ts";

/** A letter as the picture looks at it. `from` and `to`: names in words; `state`: "Awaiting a reply". */
export type ThreadNode = {
  slug: string;
  label: string;
  from: string;
  to: string;
  sent: UncertainDay;
  isMentionedOnly: boolean;
  isPromised: boolean;
  isHere: boolean;
  state?: string | null;
};

/** `from` is the letter that speaks: it replies to, encloses, corrects or cites `to`. */
export type ThreadLink = {
  from: string;
  to: string;
  kind: "replies_to" | "encloses" | "corrects" | "cites";
  inferred: boolean;
  nature?: ReplyNature | null;
};

/** A letter's box. All lengths are in units of the picture: sixteen are one em of its text. `x` and `y`: its upper left corner. */
export type ThreadBox = {
  slug: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The whole subject, which the lines may cut. */
  title: string;
  lines: readonly (BoxLine & { x: number; y: number })[];
  outline: "solid" | "dashed";
  isHere: boolean;
};

/** A line from a letter to the one that speaks of it. `path` and `head` are SVG path data; the head is at the letter that speaks. */
export type ThreadLine = ThreadLink & { path: string; head: string; label: { text: string; x: number; y: number } | null };

/** Boxes in order of time, and the lines between them. */
export type ThreadDrawing = { width: number; height: number; boxes: readonly ThreadBox[]; lines: readonly ThreadLine[] };

/** A drawing; `narrow`: the same in one column, where the first is too wide for a phone; and how much of the record is left out. */
export type ThreadPicture = ThreadDrawing & { narrow: ThreadDrawing | null; lettersLeftOut: number; linksLeftOut: number };
