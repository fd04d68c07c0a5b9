import { spawnSync } from "node:child_process";
import { requireBrowser } from "./browser.ts";

// Playwright, with a browser that was found or fetched first. Further arguments go to Playwright.
process.env.ASSENT_BROWSER = await requireBrowser();
const { status } = spawnSync("playwright", ["test", ...process.argv.slice(2)], { stdio: "inherit", shell: process.platform === "win32" });
process.exitCode = status ?? 1;
