import { expect, test } from "vitest";
import { complaintsAbout } from "./lockfile-rules.ts";

const manifest = { name: "house", version: "1.0.0", dependencies: { door: "1.0.0" } };
const lock = (packages: object) => ({ lockfileVersion: 3, packages: { "": manifest, ...packages } });
const door = { version: "1.0.0", integrity: "sha512-made-up" };

test("a lockfile that is complete is accepted", () => {
  expect(complaintsAbout(lock({ "node_modules/door": door }), manifest)).toEqual([]);
});

test("another platform's binary without an entry is named: installing would fail there", () => {
  const packages = { "node_modules/door": { ...door, optionalDependencies: { "door-for-windows": "1.0.0" } } };
  expect(complaintsAbout(lock(packages), manifest)).toEqual([expect.stringContaining("door-for-windows")]);
});

test("another platform's binary counts as there when it lies inside the package, or beside it", () => {
  const house = { "node_modules/a/node_modules/door": { ...door, optionalDependencies: { bolt: "1.0.0", hinge: "1.0.0" } } };
  const beside = { "node_modules/a/node_modules/bolt": door, "node_modules/hinge": door };
  expect(complaintsAbout(lock({ ...house, ...beside }), manifest)).toEqual([]);
});

test("an address of one registry, a missing checksum and another package.json are each named", () => {
  const packages = { "node_modules/door": { version: "1.0.0", resolved: "https://registry.example/door.tgz" } };
  const complaints = complaintsAbout(lock(packages), { ...manifest, dependencies: { door: "2.0.0" } });
  expect(complaints).toHaveLength(3);
});
