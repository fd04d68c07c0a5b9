import type { Outcome } from "#app/lib/outcome.ts";
import { carriesMore, damaged, hidesFile, joined, mostPictureParts, type Picture, pictureOf, viewOf } from "./picture.ts";

/** Whether bytes begin as a JPEG. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes.length > 20 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/**
 * A JPEG made again of the segments that show it. Which way up it stands is kept; where, when and with what it was taken is not.
 * Refused: what breaks off, hides another file, or is far too large. The points are not unpacked.
 */
export function cleanJpeg(bytes: Uint8Array): Outcome<Picture> {
  const segments = segmentsOf(bytes);
  if (segments === null) return damaged();
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  const end = segments.at(-1);
  if (frames.length !== 1 || !frame || !end || end.marker !== 0xd9 || frame.end - frame.begin < 9) return damaged();
  const rest = bytes.subarray(end.end);
  if (hidesFile(rest)) return carriesMore();
  const turned = segments
    .map((each) => (each.marker === 0xe1 ? orientationIn(bytes.subarray(each.begin + 4, each.end)) : null))
    .find(Boolean);
  const kept = segments.filter((segment) => isShown(segment.marker, bytes.subarray(segment.begin + 4, segment.end)));
  const whole = joined([
    bytes.subarray(0, 2),
    ...(turned ? [orientationSegment(turned)] : []),
    ...kept.map(({ begin, end: to }) => bytes.subarray(begin, to)),
  ]);
  const view = viewOf(bytes);
  const isStripped = rest.length > 0 || kept.length < segments.length;
  return pictureOf(whole, view.getUint16(frame.begin + 7), view.getUint16(frame.begin + 5), isStripped);
}

/** `begin` is where its mark stands; a scan holds the points that follow it. */
type Segment = { readonly marker: number; readonly begin: number; readonly end: number };

/** From behind the first mark to the end of the picture; null: it does not hold together. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff || segments.length >= mostPictureParts) return null;
    const marker = bytes[at + 1] ?? 0;
    // Filling.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return [...segments, { marker, begin: at, end: at + 2 }];
    if (marker === 0x00 || (marker >= 0xd0 && marker <= 0xd8) || at + 4 > bytes.length) return null;
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    const end = marker === 0xda ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    segments.push({ marker, begin: at, end });
    at = end;
  }
  return null;
}

/** Points go on until a mark that is neither a written-out FF nor a place to begin again. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** C0 to CF say how large it is, but for three that hold tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** All but words and what programs add; of these the sort of picture, its colours and Adobe's way of writing them are kept. */
function isShown(marker: number, content: Uint8Array): boolean {
  if (marker === 0xe2) return new TextDecoder("latin1").decode(content.subarray(0, 11)) === "ICC_PROFILE";
  const isAdded = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return !isAdded || marker === 0xe0 || marker === 0xee;
}

/** Which of eight ways up the picture stands, as its camera wrote it; null where it stands upright or does not say. */
function orientationIn(exif: Uint8Array): number | null {
  if (exif.length < 14 || new TextDecoder("latin1").decode(exif.subarray(0, 6)) !== "Exif\0\0") return null;
  const tiff = exif.subarray(6);
  const view = viewOf(tiff);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return null;
  const count = view.getUint16(first, little);
  for (let at = first + 2; at + 12 <= tiff.length && at < first + 2 + count * 12; at += 12) {
    if (view.getUint16(at, little) !== 0x0112) continue;
    const way = view.getUint16(at + 8, little);
    return way >= 2 && way <= 8 ? way : null;
  }
  return null;
}

/** The shortest note that says it, and nothing else. */
function orientationSegment(way: number): Uint8Array {
  const words = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  return Uint8Array.from([...words, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0]);
}
