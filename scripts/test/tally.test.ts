import { expect, test } from "vitest";
import { closingLine, readPlaywrightReport, readVitestReport, sum, tallyOfCheck, tallyOfRun } from "./tally.ts";

const vitest = (more: object) =>
  JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [], ...more });

test("the closing line is the sum of all runners", () => {
  const tallies = [tallyOfCheck(0), tallyOfCheck(2), { passed: 10, failed: 0, skipped: 2 }];
  expect(closingLine(sum(tallies))).toBe("11 passed, 1 failed, 2 skipped");
});

test("a test file that could not be loaded counts as failed, though no test in it did", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  expect(readVitestReport(vitest({ testResults }))).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test("a failed test is counted once, and not again for its file", () => {
  const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
  expect(readVitestReport(vitest({ numFailedTests: 1, testResults })).failed).toBe(1);
});

test("a browser test that passed only when repeated is not in order", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(readPlaywrightReport(JSON.stringify({ stats, errors: [{ message: "does not load" }] }))).toEqual({
    passed: 5,
    failed: 3,
    skipped: 2,
  });
});

test("a runner that crashed is a failure, whatever it reported", () => {
  expect(tallyOfRun({ passed: 5, failed: 0, skipped: 0 }, 1).tally.failed).toBe(1);
  expect(tallyOfRun(null, 0).tally.failed).toBe(1);
});

test("a run without a test is a failure", () => {
  expect(tallyOfRun({ passed: 0, failed: 0, skipped: 4 }, 0)).toEqual({
    tally: { passed: 0, failed: 1, skipped: 4 },
    complaint: "no test ran",
  });
});

test("a run with failed tests is not blamed twice for its exit code", () => {
  expect(tallyOfRun({ passed: 5, failed: 2, skipped: 0 }, 1)).toEqual({ tally: { passed: 5, failed: 2, skipped: 0 }, complaint: null });
});
