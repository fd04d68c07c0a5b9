import { expect, test } from "vitest";
import { safeRedirectTarget } from "./redirects.ts";

test.each(["/", "/bills", "/bills?q=recovery&page=2#table", "/bills/right-to-recovery", "/sign-in?next=%2Fbills"])(
  "somebody is sent back to %s",
  (address) => {
    expect(safeRedirectTarget(address)).toBe(address);
  },
);

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "javascript:alert(1)",
  "bills",
  "",
  `/${"a".repeat(3000)}`,
])("nobody is led away by %j", (address) => {
  expect(safeRedirectTarget(address, "/fallback")).toBe("/fallback");
});

test("a file in the place of an address leads nowhere", () => {
  expect(safeRedirectTarget(new File([], "x"))).toBe("/");
  expect(safeRedirectTarget(null)).toBe("/");
});
