import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** An answer that is held in memory: its bytes, and its compressed forms once somebody has asked for one. */
export type Kept = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  packed: Partial<Record<Coding, Promise<Uint8Array<ArrayBuffer>>>>;
};

/** Holds an answer; header names are in lower case. Its ETag is made from its bytes: the same text gives the same one after a restart. */
export function keep(bytes: Uint8Array<ArrayBufferLike>, headers: Record<string, string>): Kept {
  const etag = `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { bytes: new Uint8Array(bytes), headers, etag, packed: {} };
}

/** What a request says of the forms that it can take. */
export type Wish = { method: string; acceptEncoding: string; ifNoneMatch: string };

export type Prepared = { status: 200 | 304; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> | null };

/** The answer from what is held: 304 if the browser has it already, else the bytes in a form that it can read. */
export async function prepareAnswer(kept: Kept, { method, acceptEncoding, ifNoneMatch }: Wish): Promise<Prepared> {
  const vary = kept.headers.vary ? `${kept.headers.vary}, Accept-Encoding` : "Accept-Encoding";
  const headers: Record<string, string> = { ...kept.headers, etag: kept.etag, vary };
  if (hasAlready(ifNoneMatch, kept.etag)) return { status: 304, headers, body: null };
  const coding = isWorthPacking(kept) ? acceptedCoding(acceptEncoding) : null;
  const body = coding ? await packed(kept, coding) : kept.bytes;
  if (coding) headers["content-encoding"] = coding;
  headers["content-length"] = String(body.byteLength);
  return { status: 200, headers, body: method === "HEAD" ? null : body };
}

/** The same for a request as the web has them. */
export async function answerFrom(kept: Kept, { method, headers: asked }: Request): Promise<Response> {
  const wish = { method, acceptEncoding: asked.get("accept-encoding") ?? "", ifNoneMatch: asked.get("if-none-match") ?? "" };
  const { status, headers, body } = await prepareAnswer(kept, wish);
  return new Response(body, { status, headers });
}

/** How many bytes of memory it takes: the compressed forms are counted before they are made. */
export function sizeOf(kept: Kept): number {
  return Math.ceil(kept.bytes.byteLength * 1.5) + 1024;
}

type Coding = "br" | "gzip";

const pack: Record<Coding, (bytes: Uint8Array) => Promise<Buffer>> = {
  // 5 is a fifth larger than 11 and takes a hundredth of its time: pages change too often for more.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Compressed once: whoever asks meanwhile waits for the same. */
function packed(kept: Kept, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  const made = kept.packed[coding] ?? pack[coding](kept.bytes).then((bytes) => new Uint8Array(bytes));
  kept.packed[coding] = made;
  return made;
}

function isWorthPacking(kept: Kept): boolean {
  return kept.bytes.byteLength > 860 && /^(text|application\/(json|.*\+(xml|json))|image\/svg)/.test(kept.headers["content-type"] ?? "");
}

function acceptedCoding(accepted: string): Coding | null {
  const names = accepted
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim().toLowerCase());
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : null;
}

function hasAlready(known: string, etag: string): boolean {
  if (!known) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return known.trim() === "*" || known.split(",").some((tag) => bare(tag) === bare(etag));
}
