import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { dirname } from "node:path";
import type { Step } from "./steps.ts";
import { type Tally, tallyOfCheck, tallyOfRun } from "./tally.ts";

const running = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  });
}

/** Runs one step and says how it went and how long it took; what a failed check printed is shown. */
export async function runStep(step: Step, args: readonly string[]): Promise<Tally> {
  const started = performance.now();
  if (!step.canShare) console.log(`\n${step.title} …`);
  if (step.report) {
    mkdirSync(dirname(step.report.file), { recursive: true });
    rmSync(step.report.file, { force: true });
  }
  const { exitCode, output } = await execute([...step.command, ...args], step.canShare);
  const { tally, complaint } = step.report
    ? tallyOfRun(readReport(step.report), exitCode)
    : { tally: tallyOfCheck(exitCode), complaint: null };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (tally.failed > 0 && output.trim()) console.log(`\n${output.trim()}\n`);
  console.log(`${tally.failed > 0 ? "✗" : "✓"} ${step.title}: ${verdict(step, tally)}${complaint ? `: ${complaint}` : ""} (${seconds} s)`);
  return tally;
}

function verdict(step: Step, { passed, failed, skipped }: Tally): string {
  if (step.report) return `${passed} passed, ${failed} failed, ${skipped} skipped`.replace(/, 0 \w+/g, "");
  return failed > 0 ? "failed" : "passed";
}

function execute([tool = "", ...args]: string[], kept: boolean): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const command = tool === "node" ? process.execPath : tool;
    const child = spawn(command, args, {
      stdio: kept ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
    const end = (exitCode: number, more = "") => {
      running.delete(child);
      resolve({ exitCode, output: Buffer.concat(chunks).toString() + more });
    };
    child.once("error", (fault) => end(127, `${command}: ${fault.message}`));
    child.once("close", (code, signal) => end(code ?? 1, signal ? `\nEnded by ${signal}.` : ""));
  });
}

function readReport({ file, read }: NonNullable<Step["report"]>): Tally | null {
  try {
    return read(readFileSync(file, "utf8"));
  } catch {
    // Safe: no report, or half of one, means that the runner crashed, and that is how null is counted.
    return null;
  }
}
