import { internalHeaders } from "#app/http/internal-headers.ts";
import { type Kept, keep, sizeOf } from "./kept-answer.server.ts";

/**
 * The pages kept for visitors. An entry belongs to one version of the record and to one day in London,
 * so a page that was made before a change is never shown after it.
 */
export type PageCache = {
  /** The page for this address, if it is there. */
  find: (address: string, version: string) => Kept | null;
  /**
   * Gives the page for this address, made by `render` unless it is there. While one request renders it, others wait for it.
   * Gives what `render` gave where that may not be kept.
   */
  read: (address: string, version: string, render: () => Promise<Response>) => Promise<Kept | Response>;
  /** How many bytes are held, and how many pages. */
  size: () => { bytes: number; pages: number };
};

/** Makes a cache that holds at most this many bytes, and lets go of what was not asked for longest. */
export function createPageCache(limitBytes: number): PageCache {
  const pages = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Kept | null>>();
  let bytes = 0;
  let current = "";

  function forget(address: string, kept: Kept): void {
    pages.delete(address);
    bytes -= sizeOf(kept);
  }

  /** Versions never come back, so everything of an earlier one goes at once. */
  function turnTo(version: string): void {
    if (version === current) return;
    current = version;
    pages.clear();
    bytes = 0;
  }

  function store(address: string, version: string, kept: Kept): void {
    // Made while the record changed: whoever waited for it may have it, nobody after.
    if (version !== current || sizeOf(kept) > limitBytes) return;
    const earlier = pages.get(address);
    if (earlier) forget(address, earlier);
    pages.set(address, kept);
    bytes += sizeOf(kept);
    for (const [oldest, page] of pages) {
      if (bytes <= limitBytes) break;
      forget(oldest, page);
    }
  }

  function find(address: string, version: string): Kept | null {
    turnTo(version);
    const kept = pages.get(address);
    if (!kept) return null;
    // Asked for just now: to the end of the line.
    pages.delete(address);
    pages.set(address, kept);
    return kept;
  }

  return {
    size: () => ({ bytes, pages: pages.size }),
    find,
    async read(address, version, render) {
      const kept = find(address, version);
      if (kept) return kept;
      const key = `${version} ${address}`;
      const other = underWay.get(key);
      const found = other ? await other : null;
      if (found) return found;
      // What another rendered could not be kept, so it was for them alone.
      if (other) return render();
      const own = render();
      const keeping = own.then(keepable);
      underWay.set(
        key,
        keeping.catch(() => null),
      );
      try {
        const made = await keeping;
        if (!made) return await own;
        store(address, version, made);
        return made;
      } finally {
        underWay.delete(key);
      }
    },
  };
}

/** The answer in a form that can be kept, or null: only a whole page that its route calls public and that sets no cookie. */
async function keepable(answer: Response): Promise<Kept | null> {
  if (answer.status !== 200 || answer.headers.get(internalHeaders.cache) !== "public") return null;
  if (answer.headers.has("set-cookie") || answer.headers.has(internalHeaders.scripts)) return null;
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !name.startsWith("x-assent-") && name !== "content-length"));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return keep(bytes, { ...headers, "cache-control": "private, no-cache", vary: "Cookie" });
}
