/** What the hash of a file looks like: SHA-256 in small hexadecimal letters. Nothing else ever becomes part of a path. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Where a file lies in the folder of attachments: "ab/cdef…". Null: this is no hash, so there is no such path. */
export function attachmentPath(sha256: string): string | null {
  return isSha256(sha256) ? `${sha256.slice(0, 2)}/${sha256.slice(2)}` : null;
}
