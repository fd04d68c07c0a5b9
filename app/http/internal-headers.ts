/** Words between the pages and the server. The server acts on them and takes them off: nobody outside sees them. */
export const internalHeaders = {
  /** "public": the answer is the same for every visitor and may be kept for the next one. */
  cache: "x-assent-cache",
  /** "nonce": the page has scripts of its own. */
  scripts: "x-assent-scripts",
  /** The status of a fault that has no page yet. */
  fault: "x-assent-fault",
} as const;
