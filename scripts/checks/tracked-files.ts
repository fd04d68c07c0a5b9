import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const notOurs = new Set(["node_modules", ".git", ".toolchain", ".cache", "build", "data", "test-results", "playwright-report"]);

/** Every file of the repository, also those not committed yet; without git (an unpacked archive) every file that is not made by a command. */
export function listFiles(): string[] {
  if (!existsSync(".git")) return walk(".");
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split("\0").filter((path) => path && existsSync(path));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.has(entry.name) || entry.name === ".env") return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}
