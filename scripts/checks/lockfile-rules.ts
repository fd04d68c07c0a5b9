import { isDeepStrictEqual } from "node:util";
import { z } from "zod";

const Needs = z.record(z.string(), z.string()).default({});
const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: Needs,
  devDependencies: Needs,
  optionalDependencies: Needs,
});
const Lockfile = z.object({
  lockfileVersion: z.number(),
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().default(false),
      optionalDependencies: Needs,
    }),
  ),
});

/**
 * Everything that would make `npm ci` fail on another machine, or install something else there: an address of one registry,
 * an optional package (another platform's binary) without an entry, a package without a checksum, another package.json.
 */
export function complaintsAbout(lockfile: unknown, manifest: unknown): string[] {
  const { lockfileVersion, packages } = Lockfile.parse(lockfile);
  const entries = Object.entries(packages).filter(([path]) => path !== "");
  return [
    ...(lockfileVersion < 2 ? [`The lockfile has version ${lockfileVersion}: write it with npm 7 or newer.`] : []),
    ...aboutManifest(packages[""], manifest),
    ...entries.flatMap(([path, entry]) => [
      ...(entry.resolved ? [`${path} names where it was downloaded ("resolved"): the lockfile then works with that registry only.`] : []),
      ...(entry.integrity || entry.link ? [] : [`${path} has no checksum ("integrity").`]),
      ...missingOptional(path, Object.keys(entry.optionalDependencies), packages),
    ]),
  ];
}

function aboutManifest(rootEntry: unknown, manifest: unknown): string[] {
  const locked = Manifest.safeParse(rootEntry);
  const wanted = Manifest.parse(manifest);
  const agree = locked.success && isDeepStrictEqual(locked.data, wanted);
  return agree ? [] : ["The lockfile belongs to another package.json: run npm install."];
}

function missingOptional(path: string, names: string[], packages: Readonly<Record<string, unknown>>): string[] {
  return names
    .filter((name) => !placesFor(path, name).some((place) => place in packages))
    .map(
      (name) =>
        `${path} may need ${name} on another platform, and the lockfile has no entry for it: delete package-lock.json and node_modules, and run npm install.`,
    );
}

/** Where npm looks for a package that the one at `path` needs: inside it, then beside it, then outwards. */
function placesFor(path: string, name: string): string[] {
  const parts = path.split("/node_modules/");
  const outwards = parts.map((_, index) => parts.slice(0, parts.length - index).join("/node_modules/"));
  return [...outwards.map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`];
}
