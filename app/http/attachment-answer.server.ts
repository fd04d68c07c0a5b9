import type { AttachmentType } from "#app/services/attachments/attachment-types.ts";

export type AttachmentToAnswer = { bytes: Uint8Array<ArrayBuffer>; mediaType: AttachmentType; name: string; sha256: string };

/**
 * A file attached to a letter, as an answer that no browser runs: its type is one of our short list and may not be guessed otherwise, it
 * may load and run nothing, and no other site may show it. A PDF is saved, a picture may be shown. No cookie is set and nothing is kept for
 * others; a browser that has it already is told so.
 */
export function answerAttachment({ bytes, mediaType, name, sha256 }: AttachmentToAnswer, request: Request): Response {
  const etag = `"${sha256}"`;
  const headers: Record<string, string> = {
    "Content-Type": mediaType,
    "Content-Disposition": `${mediaType === "application/pdf" ? "attachment" : "inline"}; ${fileNameFor(name)}`,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    ETag: etag,
  };
  if (hasAlready(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  headers["Content-Length"] = String(bytes.length);
  return new Response(request.method === "HEAD" ? null : bytes, { headers });
}

/** The name twice: in letters that every browser reads without quoting, and as it is (RFC 6266, RFC 8187). */
function fileNameFor(name: string): string {
  const whole = name.toWellFormed();
  const plain = whole
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\w. ()+-]/gu, "_");
  const encoded = encodeURIComponent(whole).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function hasAlready(known: string | null, etag: string): boolean {
  return (known ?? "").split(",").some((tag) => ["*", etag, `W/${etag}`].includes(tag.trim()));
}
