// npm run bench [-- seconds]: how many requests a second, beside a bare node:http server in the same run, and how long an import takes.
// Also how long the amendment engine takes. A report, not a test: on a busy machine read the ratios.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { layActBill } from "./bench/act-bill.ts";
import { benchEngine } from "./bench/engine.ts";
import { importPack } from "./bench/import-pack.ts";
import { measure } from "./bench/measure.ts";
import { findPages } from "./bench/pages.ts";
import { startBareServer, startSite } from "./bench/servers.ts";

const seconds = Number(process.argv[2] ?? 4);
const folder = mkdtempSync(join(tmpdir(), "assent-bench-"));
try {
  await report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} cores, ${seconds} s and 20 connections each, all on 127.0.0.1\n`);
  const bare = await startBareServer();
  const site = await startSite(join(folder, "assent.db"));
  try {
    console.log(`Started in ${(site.startedInMs / 1000).toFixed(1)} s on an empty machine, first-start data included\n`);
    console.log(["", "requests/s", "of bare", "p50 ms", "p99 ms", "failed"].map(inColumn).join(""));
    const yardstick = await measure(bare.address, seconds, {});
    print("bare node:http", yardstick, yardstick.perSecond);
    for (const { name, path } of await findPages(site.address)) {
      const url = site.address + path;
      print(`${name}, from memory`, await measure(url, seconds, { "accept-encoding": "br" }), yardstick.perSecond);
      // Whoever has a cookie of ours gets a page of their own: this measures the rendering.
      print(`${name}, rendered`, await measure(url, seconds, { cookie: "assent_bench=1" }), yardstick.perSecond);
    }
    console.log(`\n${await timeActPage(site.address)}`);
  } finally {
    await Promise.all([bare.stop(), site.stop()]);
  }
  for (const line of benchEngine()) console.log(line);
  console.log(`\n${await importPack(join(folder, "import.db"))}`);
}

/** The first time nothing of this bill is known to the server; then each time another choice is made, of which nothing is remembered. */
async function timeActPage(site: string): Promise<string> {
  const path = await layActBill(join(folder, "assent.db"));
  if (!path) return "An Act with 300 amendments: left out, because the data pack is not there";
  const times: number[] = [];
  for (let run = 0; run < 8; run += 1) {
    const began = performance.now();
    const answer = await fetch(`${site}${path}?amendments=1-${300 - run}&view=marked`, { headers: { cookie: "assent_bench=1" } });
    const page = await answer.text();
    if (!answer.ok || page.length < 10_000) return `An Act with 300 amendments: the page answered ${answer.status}`;
    times.push(performance.now() - began);
  }
  const [first = 0, ...others] = times;
  const middle = others.toSorted((a, b) => a - b)[3] ?? 0;
  return `An Act of 131 sections with 300 amendments, as it would read: ${first.toFixed(0)} ms the first time, ${middle.toFixed(0)} ms for another choice; aim: under 300 ms`;
}

function print(name: string, { perSecond, p50, p99, failed }: Awaited<ReturnType<typeof measure>>, yardstick: number): void {
  const share = `${((perSecond / yardstick) * 100).toFixed(0)} %`;
  console.log([name, perSecond.toFixed(0), share, p50, p99, failed].map(inColumn).join(""));
}

function inColumn(text: string | number, column: number): string {
  return column === 0 ? String(text).padEnd(28) : String(text).padStart(12);
}
