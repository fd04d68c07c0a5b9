import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { type Kept, keep } from "./kept-answer.server.ts";

/** The built files by address. They are few and small, so they are held in memory: no path of a request ever reaches the disk. */
export type StaticFiles = ReadonlyMap<string, Kept>;

/** Reads every file of a folder. A folder that is not there gives none. */
export function readStaticFiles(folder: string): StaticFiles {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap((file) => {
      const path = join(file.parentPath, file.name);
      const type = types[extname(file.name)];
      if (!type) return [];
      const address = `/${relative(folder, path).split(sep).join("/")}`;
      const bytes = readFileSync(path);
      const caching = address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
      const headers = { "content-type": type, "cache-control": caching, ...(anywhere.test(file.name) && sharedPicture) };
      return [[address, keep(bytes, headers)] satisfies [string, Kept]];
    }),
  );
}

/** Pictures that other sites show when they link to us. */
const anywhere = /\.(png|ico)$/;
const sharedPicture = { "cross-origin-resource-policy": "cross-origin" };

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};
