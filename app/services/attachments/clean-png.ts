import type { Outcome } from "#app/lib/outcome.ts";
import { carriesMore, damaged, hidesFile, joined, mostPictureParts, nameAt, type Picture, pictureOf, viewOf } from "./picture.ts";

/** What shows the picture. Left out: words, times, where it was taken, and what makes it move. */
const shown = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

/** Whether bytes begin as a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > 33 && [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
}

/** A PNG made again of the chunks that show it. Refused: what breaks off, hides another file, or is far too large. The points are not unpacked. */
export function cleanPng(bytes: Uint8Array): Outcome<Picture> {
  const view = viewOf(bytes);
  if (nameAt(bytes, 12) !== "IHDR" || view.getUint32(8) !== 13) return damaged();
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let isStripped = false;
  let hasPoints = false;
  for (let at = 8; at + 12 <= bytes.length && kept.length < mostPictureParts; ) {
    const end = at + 12 + view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    if (end > bytes.length || (name === "IHDR") !== (at === 8)) return damaged();
    if (name === "IDAT") hasPoints = true;
    if (shown.includes(name)) kept.push(bytes.subarray(at, end));
    else isStripped = true;
    if (name === "IEND") {
      const rest = bytes.subarray(end);
      if (hidesFile(rest)) return carriesMore();
      return hasPoints ? pictureOf(joined(kept), view.getUint32(16), view.getUint32(20), isStripped || rest.length > 0) : damaged();
    }
    at = end;
  }
  return damaged();
}
