import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

/** Times are in milliseconds; `failed` counts answers that were no success, and lines that broke. */
export type Measure = { perSecond: number; p50: number; p99: number; failed: number };

/** Asks one address as fast as it answers, from a process of its own; a short run before warms it up. */
export async function measure(url: string, seconds: number, headers: Record<string, string>): Promise<Measure> {
  await run(url, 1, headers);
  return run(url, seconds, headers);
}

async function run(url: string, seconds: number, headers: Record<string, string>): Promise<Measure> {
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout } = await promisify(execFile)("autocannon", ["--json", "-n", "-d", String(seconds), "-c", "20", ...given, url]);
  const { requests, latency, non2xx, errors, timeouts } = Result.parse(JSON.parse(stdout));
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors + timeouts };
}

const Result = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
  timeouts: z.number(),
});
