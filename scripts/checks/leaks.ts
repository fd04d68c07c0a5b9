import { readFileSync } from "node:fs";
import { leaksIn } from "./leak-rules.ts";
import { listFiles } from "./tracked-files.ts";

// Nothing that belongs to one machine or one person is in the repository.
const isText = /\.(c?[jt]sx?|mjs|json|md|css|scss|html|svg|txt|ya?ml|toml|sh|csv|xml|example)$|(^|\/)\.?[a-z]+(rc|ignore|config|run)?$/i;
const leaks = listFiles()
  .filter((path) => isText.test(path) && path !== "package-lock.json")
  .flatMap((path) => leaksIn(readFileSync(path, "utf8")).map(({ line, what }) => `${path}:${line}: ${what}`));
for (const leak of leaks) console.log(leak);
process.exitCode = leaks.length > 0 ? 1 : 0;
