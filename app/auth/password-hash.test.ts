import { expect, test } from "vitest";
import { hashPassword, noPassword, passwordMatches } from "./password-hash.server.ts";

test("a password is kept as Argon2id with the cost that OWASP recommends, salted", async () => {
  const [one, other] = await Promise.all([hashPassword("seven hedgehogs cross"), hashPassword("seven hedgehogs cross")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
});

test("only the password opens", async () => {
  const hash = await hashPassword("seven hedgehogs cross");
  expect(await passwordMatches(hash, "seven hedgehogs cross")).toBe(true);
  expect(await passwordMatches(hash, "Seven hedgehogs cross")).toBe(false);
});

test("the same letters from another keyboard are the same password", async () => {
  expect(await passwordMatches(await hashPassword("caf\u00e9 au lait 7"), "cafe\u0301 au lait 7")).toBe(true);
});

test("nothing opens an account without a password, not even the decoy's own", async () => {
  for (const password of ["", "none", "belongs to nobody"]) {
    expect(await passwordMatches(null, password)).toBe(false);
    expect(await passwordMatches(noPassword, password)).toBe(false);
  }
});

test("the answer about somebody unknown takes as much work as about somebody known", async () => {
  const hash = await hashPassword("seven hedgehogs cross");
  await passwordMatches(null, "warm up");
  const timeOf = async (against: string | null) => {
    const started = performance.now();
    for (let round = 0; round < 5; round += 1) await passwordMatches(against, "wrong");
    return performance.now() - started;
  };
  const [known, unknown] = [await timeOf(hash), await timeOf(null)];
  // Without the decoy it would be a thousandth; the machine's mood is no reason to fail.
  expect(unknown).toBeGreaterThan(known / 5);
});
