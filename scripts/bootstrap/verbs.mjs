/**
 * What `npm run <verb>` does.
 *
 * builds: the pages are built first when a source changed; rebuilds: also when none did (unless `--if-changed`). readsEnv: settings are read from `.env`
 * (never for tests: they must not touch the database that somebody works with).
 * mode: NODE_ENV where it is not set.
 */
export const verbs = {
  start: { about: "prepare everything and serve", script: "app/server/start.server.ts", builds: true, readsEnv: true, mode: "production" },
  dev: {
    about: "serve, and reload when a file changes",
    script: "app/server/start.server.ts",
    args: ["--dev"],
    readsEnv: true,
    mode: "development",
  },
  build: { about: "build the pages", builds: true, rebuilds: true },
  test: { about: "run every check and every test", script: "scripts/test/all.ts" },
  import: { about: "take in facts from a file", script: "scripts/import.ts", readsEnv: true },
  amendments: { about: "read wordings of amendments, apply them to a text, compare them", script: "scripts/amendments.ts" },
  fuzz: { about: "try thousands of random amendments on real Acts", script: "scripts/fuzz.ts" },
  backup: { about: "write a consistent copy of the database", script: "scripts/backup.ts", readsEnv: true },
  restore: { about: "put a copy of the database back", script: "scripts/restore.ts", readsEnv: true },
  "make-administrator": { about: "give an account the role of administrator", script: "scripts/make-administrator.ts", readsEnv: true },
  bench: { about: "measure requests per second", script: "scripts/bench.ts", builds: true, mode: "production" },
  "check-docs": { about: "check links and settings in the documentation", script: "scripts/checks/docs.ts" },
  x: { about: "run a tool from node_modules, or node itself: npm run x -- <tool>", runsTool: true },
};

/** The verbs as lines, for the person who typed something else. */
export function listVerbs() {
  return Object.entries(verbs)
    .map(([word, { about }]) => `  ${word.padEnd(20)}${about}`)
    .join("\n");
}
