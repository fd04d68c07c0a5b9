import { readFileSync } from "node:fs";
import { complaintsAbout } from "./lockfile-rules.ts";

// Whether the lockfile installs on every machine, and belongs to package.json.
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const complaints = complaintsAbout(read("package-lock.json"), read("package.json"));
for (const complaint of complaints) console.log(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
