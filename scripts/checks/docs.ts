import { existsSync, readFileSync } from "node:fs";
import { settings } from "#app/config.server.ts";
import { assumptionsIn, brokenLinks, settingsIn } from "./docs-rules.ts";
import { listFiles } from "./tracked-files.ts";

// Links in the documentation lead somewhere, `.env.example` names every setting and no other, and what we assume is listed.
// With --quiet only what is wrong is printed.
const files = listFiles();
const read = (path: string) => readFileSync(path, "utf8");
const example = ".env.example";

const complaints = [
  ...files
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => brokenLinks(path, read(path), existsSync).map((link) => `${path}: ${link} leads nowhere.`)),
  ...complaintsAboutSettings(Object.keys(settings.shape)),
];
if (!process.argv.includes("--quiet")) listAssumptions();
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function complaintsAboutSettings(known: string[]): string[] {
  if (!existsSync(example)) return [`${example} is missing: it explains every setting.`];
  const explained = settingsIn(read(example));
  return [
    ...known.filter((name) => !explained.includes(name)).map((name) => `${example} does not explain ${name}.`),
    ...explained
      .filter((name) => !known.includes(name))
      .map((name) => `${example} explains ${name}, which app/config.server.ts does not know.`),
  ];
}

function listAssumptions(): void {
  const places = files.filter((path) => /^(app|db)\//.test(path) && /\.(tsx?|json|md)$/.test(path));
  const found = places.flatMap((path) => assumptionsIn(read(path)).map(({ line, text }) => `${path}:${line}: ${text}`));
  console.log(`${found.length} assumptions that nobody has sourced yet:`);
  for (const assumption of found) console.log(`  ${assumption}`);
}
