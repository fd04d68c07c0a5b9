/** Text of a saved file: UTF-8 (with or without mark), UTF-16 with a mark, or else Windows-1252, as browsers save older pages. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Safe: bytes that are no UTF-8 are the older encoding, in which every byte means something.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
