import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions, playwrightsOwn } from "../../e2e/support/browser-options.ts";

/**
 * Finds a Chromium that starts, or fetches one. Each step says what it does; nothing is fetched while one that works is there.
 * Gives a path, or "playwright" for Playwright's own.
 */
export async function requireBrowser(): Promise<string> {
  const named = process.env.ASSENT_BROWSER;
  if (named) return (await starts(named)) ? named : stop(`The browser that ASSENT_BROWSER names does not start: ${named}.`);
  const found = (await starts(playwrightsOwn)) ? playwrightsOwn : await findInstalled();
  return found ?? (await fetchPlaywrights()) ?? (await installDebians()) ?? stop(advice);
}

const advice = "There is no browser for the tests: install Chrome or Chromium (not as a snap), or set ASSENT_BROWSER to the path of one.";

const names: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

async function findInstalled(): Promise<string | null> {
  for (const name of names[process.platform] ?? []) {
    const path = locate(name);
    if (path && !isSnap(path) && (await starts(path))) return path;
  }
  return null;
}

function locate(name: string): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = /[\\/]/.test(name) ? [name] : [...folders, "/usr/bin", "/usr/local/bin"].map((folder) => join(folder, name));
  return places.find((place) => existsSync(place)) ?? null;
}

/** A snap sees neither our temporary folders nor our profile. Ubuntu's `chromium-browser` is a small script that starts one. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  return real.includes("/snap") || (statSync(real).size < 10_000 && /\/snap\/|snap install/.test(readFileSync(real, "utf8")));
}

async function fetchPlaywrights(): Promise<string | null> {
  tell("No Chrome or Chromium here: fetching Playwright's own …");
  // A network that lets nothing through must not cost minutes.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
  const fetched = tries("playwright", ["install", "chromium", "--only-shell"], env);
  return fetched && (await starts(playwrightsOwn)) ? playwrightsOwn : null;
}

async function installDebians(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  tell("Installing Debian's Chromium with apt-get …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const installed =
    tries("apt-get", ["update", "-qq"], env) && tries("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
  return installed ? findInstalled() : null;
}

function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function tries(command: string, args: string[], env: NodeJS.ProcessEnv): boolean {
  try {
    execFileSync(command, args, { env, stdio: ["ignore", "ignore", "pipe"], timeout: 5 * 60_000, shell: process.platform === "win32" });
    return true;
  } catch (fault) {
    // Safe: the next way is tried, and the last one stops with a sentence; why this one failed is told here.
    const said = fault instanceof Error ? fault.message.trim().split("\n") : [];
    tell(`${command} ${args[0]} did not work: ${said.slice(-3).join(" ")}`);
    return false;
  }
}

async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    // Safe: "does not start" is the answer.
    return false;
  }
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence: string): never {
  tell(sentence);
  process.exit(1);
}
