import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { at } from "./place.mjs";

const buildsFrom = ["app", "db", "public", "vite.config.ts", "tsconfig.json", "package.json", "package-lock.json"];
const isTest = /\.test\.tsx?$/;

/** Changes when the packages have to be installed again: other packages, or another kind of machine or Node. */
export function installPrint() {
  const machine = [process.platform, process.arch, process.versions.node.split(".")[0]].join(" ");
  return hash([machine, readFileSync(at("package-lock.json")), readFileSync(at(".npmrc"))]);
}

/** Changes when the pages have to be built again. By content, so that switching branches to and fro builds nothing. */
export function sourcePrint() {
  const files = buildsFrom.flatMap((path) => filesUnder(path));
  return hash(files.flatMap((path) => [path, readFileSync(at(path))]));
}

function filesUnder(path) {
  if (!existsSync(at(path))) return [];
  if (!statSync(at(path)).isDirectory()) return isTest.test(path) ? [] : [path];
  return readdirSync(at(path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

function hash(parts) {
  const sum = createHash("sha256");
  for (const part of parts) {
    sum.update(`${part.length}:`);
    sum.update(part);
  }
  return sum.digest("hex");
}
