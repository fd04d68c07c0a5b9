import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["app/**/*.test.{ts,tsx}", "db/**/*.test.ts", "scripts/**/*.test.{ts,mjs}"],
    pool: "forks",
    maxWorkers: 2,
    // A database is made in most tests, on machines that are busy with other things.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    unstubEnvs: true,
  },
});
