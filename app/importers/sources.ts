import type { Confidence, SourceFacts } from "#app/domain/facts/source.ts";

/** Public test copies and hijacked mirrors of the Parliament's site. No fact may rest on one. */
const forbiddenHosts = ["scotparldev.net", "pakpaltea.com"];

/** Whether the address is on a copy of the Parliament's site that is never cited or imported from. */
export function isForbiddenHost(url: string): boolean {
  const host = hostOf(url);
  return forbiddenHosts.some((forbidden) => host === forbidden || host.endsWith(`.${forbidden}`));
}

/** The host of an address, without "www."; "" when it is no address. */
export function hostOf(url: string): string {
  return (/^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? "").toLowerCase().replace(/^www\./, "");
}

export type SourceInput = {
  url?: string | null;
  repoPath?: string | null;
  title?: string | null;
  publisher?: string | null;
  confidence?: Confidence;
};

/** Makes a source of an address or of a path in a public repository. The same input gives the same slug. */
export function sourceFrom({ url, repoPath, title, publisher, confidence }: SourceInput): SourceFacts {
  const name = url ?? repoPath ?? title ?? "unnamed source";
  return {
    slug: slugify(name.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\s*\(commit [0-9a-f]+\)/, "")),
    title: title ?? (url ? url.replace(/^https?:\/\/(?:www\.)?/i, "") : name),
    publisher: publisher ?? (url ? publisherOf(url) : repositoryOf(repoPath)),
    url: url ?? null,
    confidence: confidence ?? (url ? confidenceOf(url) : repoPath ? "compiled" : "official"),
  };
}

/** Lower case, words joined by dashes; a long one is cut and told apart by a short hash. */
export function slugify(text: string, longest = 100): string {
  const slug = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.length <= longest ? slug : `${slug.slice(0, longest - 9).replace(/-$/, "")}-${shortHash(slug)}`;
}

const publishers: readonly [string, string, Confidence][] = [
  ["parliament.scot", "Scottish Parliament", "official"],
  ["parlamaid-alba.scot", "Scottish Parliament", "official"],
  ["gov.scot", "Scottish Government", "official"],
  ["legislation.gov.uk", "The National Archives, legislation.gov.uk", "official"],
  ["gov.uk", "UK Government", "official"],
  ["parliament.uk", "UK Parliament", "official"],
  ["supremecourt.uk", "UK Supreme Court", "official"],
];

function publisherOf(url: string): string {
  return rowOf(url)?.[1] ?? hostOf(url);
}

function confidenceOf(url: string): Confidence {
  return rowOf(url)?.[2] ?? "press";
}

function rowOf(url: string): readonly [string, string, Confidence] | undefined {
  const host = hostOf(url);
  return publishers.find(([domain]) => host === domain || host.endsWith(`.${domain}`));
}

function repositoryOf(repoPath: string | null | undefined): string | null {
  return repoPath ? (/^([\w.-]+\/[\w.-]+):/.exec(repoPath)?.[1] ?? null) : null;
}

/** FNV-1a, eight hex digits: tells long names apart, guards nothing. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
