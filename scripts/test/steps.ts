import { readPlaywrightReport, readVitestReport, type Tally } from "./tally.ts";

/** One line of `npm test`. */
export type Step = {
  word: string;
  group: "checks" | "tests";
  title: string;
  command: readonly [tool: string, ...args: string[]];
  /** Where a runner of tests writes what came out, and how that is read; a step without one counts as one, by its exit code. */
  report?: { file: string; read: (text: string) => Tally };
  /** May run beside another, with its output kept back until it is done. */
  canShare: boolean;
  takesArguments: boolean;
};

const vitestReport = ".cache/unit-tests.json";
/** Also named in playwright.config.ts. */
const playwrightReport = ".cache/browser-tests.json";

/** In the order in which they start: the slow ones first among those that share. */
export const steps: readonly Step[] = [
  check("types", "Types", "tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/types.tsbuildinfo"),
  check("lockfile", "Lockfile", "node", "scripts/checks/lockfile.ts"),
  check("lint", "Lint", "biome", "check", ".", "--error-on-warnings", "--max-diagnostics=50"),
  check("floors", "Floors", "depcruise", "app", "db", "scripts", "e2e", "--config", ".dependency-cruiser.cjs"),
  check("dead", "Dead code", "knip", "--no-progress"),
  check("docs", "Documentation", "node", "scripts/checks/docs.ts", "--quiet"),
  check("leaks", "Leaks", "node", "scripts/checks/leaks.ts"),
  check("build", "Build", "node", "scripts/run.mjs", "build", "--if-changed"),
  {
    word: "unit",
    group: "tests",
    title: "Unit, service and database tests",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, read: readVitestReport },
    canShare: false,
    takesArguments: true,
  },
  {
    word: "browser",
    group: "tests",
    title: "Browser tests",
    command: ["node", "scripts/test/browser-tests.ts"],
    report: { file: playwrightReport, read: readPlaywrightReport },
    canShare: false,
    takesArguments: true,
  },
];

/** The steps of a choice such as "types,unit" or "checks"; all of them without one. */
export function choose(all: readonly Step[], only: string | undefined): Step[] {
  if (only === undefined) return [...all];
  const wanted = only.split(",").map((word) => word.trim());
  const known = new Set(all.flatMap((step) => [step.word, step.group]));
  // One wrong word, and nothing runs: running less than was asked for would look like success.
  if (wanted.some((word) => !known.has(word))) return [];
  return all.filter((step) => wanted.includes(step.word) || wanted.includes(step.group));
}

/** The words for `--only`, as lines. */
export function listSteps(all: readonly Step[]): string {
  const groups = [...new Set(all.map((step) => step.group))];
  return groups.map((group) => `  ${group}: ${all.flatMap((step) => (step.group === group ? [step.word] : [])).join(", ")}`).join("\n");
}

function check(word: string, title: string, tool: string, ...args: string[]): Step {
  return { word, group: "checks", title, command: [tool, ...args], canShare: true, takesArguments: false };
}
