import { expect, test } from "vitest";
import { leaksIn } from "./leak-rules.ts";

test("a path of somebody's machine is found on its line", () => {
  const machine = ["", "home", "morag", "assent"].join("/");
  expect(leaksIn(`one\nread ${machine} first`)).toEqual([{ line: 2, what: "a path of one machine" }]);
});

test("a route, a relative path and an address on the web are no leaks", () => {
  expect(leaksIn("see ../shared/data, /bills/right-to-recovery and https://example.org/root/cause")).toEqual([]);
});

test("a private key is found", () => {
  expect(leaksIn(["-----BEGIN", "PRIVATE", "KEY-----"].join(" "))).toHaveLength(1);
});
