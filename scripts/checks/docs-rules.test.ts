import { expect, test } from "vitest";
import { assumptionsIn, brokenLinks, settingsIn } from "./docs-rules.ts";

const exists = (path: string) => ["docs/guides/backing-up.md", "README.md"].includes(path);

test("a link is followed from the page that it stands on", () => {
  expect(brokenLinks("docs/index.md", "[one](guides/backing-up.md#restore) and [two](../README.md)", exists)).toEqual([]);
});

test("a link to a page that was moved is named", () => {
  expect(brokenLinks("README.md", "[gone](docs/gone.md) and\n\n[also]: docs/also-gone.md", exists)).toEqual([
    "docs/gone.md",
    "docs/also-gone.md",
  ]);
});

test("links to the web, within the page and in code are left alone", () => {
  const page = "[web](https://example.org) [here](#here) `[code](no.md)`\n```\n[block](no.md)\n```\n";
  expect(brokenLinks("README.md", page, exists)).toEqual([]);
});

test("a setting counts as explained whether it is switched on in the example or not", () => {
  expect(settingsIn("# Where it listens.\nPORT=3000\n#HOST=localhost\n# SMTP_URL=smtp://…\n# not A=setting")).toEqual([
    "PORT",
    "HOST",
    "SMTP_URL",
  ]);
});

test("an assumption is listed with its line", () => {
  expect(assumptionsIn("first\n// ASSUMPTION: recess begins on a Saturday\n")).toEqual([{ line: 2, text: "recess begins on a Saturday" }]);
});
