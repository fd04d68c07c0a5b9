import type { Outcome } from "#app/lib/outcome.ts";
import { carriesMore, damaged, hidesFile, joined, mostPictureParts, nameAt, type Picture, pictureOf, viewOf } from "./picture.ts";

const shown = ["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"];

/** Whether bytes begin as a WebP. */
export function isWebp(bytes: Uint8Array): boolean {
  return bytes.length > 30 && nameAt(bytes, 0) === "RIFF" && nameAt(bytes, 8) === "WEBP";
}

/** A WebP made again of the chunks that show it. Refused: what moves, breaks off, hides another file, or is far too large. */
export function cleanWebp(bytes: Uint8Array): Outcome<Picture> {
  const view = viewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length || whole < 20) return damaged();
  if (hidesFile(bytes.subarray(whole))) return carriesMore();
  const kept: Uint8Array[] = [];
  let isStripped = bytes.length > whole;
  let size: Size | null = null;
  for (let at = 12; at + 8 <= whole; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const name = nameAt(bytes, at);
    if (end > whole || kept.length >= mostPictureParts) return damaged();
    if (shown.includes(name)) {
      const chunk = bytes.slice(at, end);
      // The marks for what is left out (where it was taken, words, moving pictures) are taken off.
      if (name === "VP8X" && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~0b1110;
      kept.push(chunk);
      size = larger(size, sizeIn(name, chunk));
    } else isStripped = true;
    at = end;
  }
  if (size === null || !kept.some((chunk) => /^VP8[ L]$/.test(nameAt(chunk, 0)))) return damaged();
  return pictureOf(asRiff(kept), size.width, size.height, isStripped);
}

type Size = { readonly width: number; readonly height: number };

/** A head that says little must not hide a picture that is large. */
function larger(one: Size | null, other: Size | null): Size | null {
  if (one === null || other === null) return one ?? other;
  return { width: Math.max(one.width, other.width), height: Math.max(one.height, other.height) };
}

function sizeIn(name: string, chunk: Uint8Array): Size | null {
  const view = viewOf(chunk);
  if (name === "VP8X" && chunk.length >= 18) {
    return { width: 1 + (view.getUint32(12, true) & 0xffffff), height: 1 + (view.getUint32(14, true) >>> 8) };
  }
  if (name === "VP8L" && chunk.length >= 13 && chunk[8] === 0x2f) {
    const bits = view.getUint32(9, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (name === "VP8 " && chunk.length >= 18 && chunk[11] === 0x9d && chunk[12] === 0x01 && chunk[13] === 0x2a) {
    return { width: view.getUint16(14, true) & 0x3fff, height: view.getUint16(16, true) & 0x3fff };
  }
  return null;
}

function asRiff(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode("RIFF....WEBP");
  const whole = joined([head, ...chunks]);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}
