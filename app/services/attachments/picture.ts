import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** A picture made again of the parts that show it; `isStripped`: something else (where it was taken, with what, words) was left out. */
export type Picture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly isStripped: boolean;
};

/** A whole page at 600 dots an inch has 35 million points; a browser needs four bytes for each. */
const mostPoints = 100_000_000;
const longestSide = 20_000;

/** A picture that is read, unless its size would choke whoever looks at it. */
export function pictureOf(bytes: Uint8Array<ArrayBuffer>, width: number, height: number, isStripped: boolean): Outcome<Picture> {
  if (width < 1 || height < 1) return damaged();
  if (width > longestSide || height > longestSide || width * height > mostPoints) {
    return refuse({
      message: `The picture says that it is ${width} by ${height} points; at most ${longestSide} by ${longestSide} and ${mostPoints / 1_000_000} million points in all are taken. Save it smaller.`,
    });
  }
  return accept({ bytes, width, height, isStripped });
}

/** The refusal of a picture that breaks off or contradicts itself. */
export function damaged(): Outcome<never> {
  return refuse({ message: "The picture is damaged or cut off. Open it, save it again as PNG or JPEG, and choose the new file." });
}

/** The refusal of a picture behind which another file begins. */
export function carriesMore(): Outcome<never> {
  return refuse({ message: "Another file is hidden behind the picture. Open it, save it again as PNG or JPEG, and choose the new file." });
}

/** Whether bytes behind the end of a picture begin, or end, something that a program could take for a file of its own: an archive, a page, a program. */
export function hidesFile(rest: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(rest).toLowerCase();
  return text.startsWith("mz") || signs.some((sign) => text.includes(sign));
}

/** In small letters, as the text that is looked through. */
const signs = [
  "pk\u0003\u0004",
  "pk\u0005\u0006",
  "%pdf-",
  "<script",
  "<html",
  "<svg",
  "<!doctype",
  "<?php",
  "<?xml",
  "rar!",
  "7z\u00bc\u00af",
  "\u007felf",
];

/** How many parts a picture has at most: what has more is no picture, but meant to keep the machine busy. */
export const mostPictureParts = 50_000;

/** Puts parts one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Four letters that name a part of a picture. */
export function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** For reading numbers of several bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
