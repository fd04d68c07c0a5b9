import { z } from "zod";

/** How many passed, failed and were skipped. */
export type Tally = { passed: number; failed: number; skipped: number };

/** All tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  const add = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: add("passed"), failed: add("failed"), skipped: add("skipped") };
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A check by its exit code. */
export function tallyOfCheck(exitCode: number): Tally {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/**
 * What a runner of tests says, held against how it ended: a report that names no failure does not excuse a runner that crashed,
 * and a run without a single test shows nothing.
 *
 * @param reported null when there is no report that can be read
 */
export function tallyOfRun(reported: Tally | null, exitCode: number): { tally: Tally; complaint: string | null } {
  const tally = reported ?? { passed: 0, failed: 0, skipped: 0 };
  const complaint = complaintAbout(reported, exitCode);
  return { tally: complaint ? { ...tally, failed: tally.failed + 1 } : tally, complaint };
}

function complaintAbout(reported: Tally | null, exitCode: number): string | null {
  if (!reported) return `it left no report (exit code ${exitCode})`;
  if (reported.failed > 0) return null;
  if (exitCode !== 0) return `it ended with exit code ${exitCode} though no test failed`;
  return reported.passed === 0 ? "no test ran" : null;
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Reads vitest's JSON report. A file that could not even be loaded has no failed test in it, and counts as one. */
export function readVitestReport(text: string): Tally {
  const report = VitestReport.parse(JSON.parse(text));
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((each) => each.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Reads Playwright's JSON report. Errors outside of a test (a file that does not load) count as failed, and so does what passed only when repeated. */
export function readPlaywrightReport(text: string): Tally {
  const { stats, errors } = PlaywrightReport.parse(JSON.parse(text));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
