// npm run bench [-- seconds]: how many requests a second, beside a bare node:http server in the same run, and how long an import takes.
// A report, not a test: on a busy machine read the ratios.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
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
  } finally {
    await Promise.all([bare.stop(), site.stop()]);
  }
  console.log(`\n${await importPack(join(folder, "import.db"))}`);
}

function print(name: string, { perSecond, p50, p99, failed }: Awaited<ReturnType<typeof measure>>, yardstick: number): void {
  const share = `${((perSecond / yardstick) * 100).toFixed(0)} %`;
  console.log([name, perSecond.toFixed(0), share, p50, p99, failed].map(inColumn).join(""));
}

function inColumn(text: string | number, column: number): string {
  return column === 0 ? String(text).padEnd(28) : String(text).padStart(12);
}
