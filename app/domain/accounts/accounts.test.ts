import { describe, expect, test } from "vitest";
import { closedAddress, isClosedAddress, parseEmail } from "./email.ts";
import { linkExpiry } from "./links.ts";
import { parseName } from "./name.ts";
import { passwordRefusals } from "./password.ts";

describe("an e-mail address", () => {
  test.each(["iain@example.org", " Iain.B+news@Example.co.uk ", "o'neil@example.scot"])("%j is taken", (text) => {
    expect(parseEmail(text)).toEqual({ ok: true, value: { email: text.trim(), folded: text.trim().toLowerCase() } });
  });
  test.each([
    "",
    "iain",
    "iain@",
    "@example.org",
    "iain@example",
    "a b@example.org",
    "a@b@example.org",
    "<a@example.org>",
    "a@example.org\nBcc: b@c.de",
  ])("%j is refused, with what to do", (text) => {
    const outcome = parseEmail(text);
    expect(outcome.ok ? null : outcome.refusals[0]).toMatchObject({ field: "email", message: expect.stringMatching(/^Enter /) });
  });
  test("of a closed account is none, and nobody can sign up with it", () => {
    expect(isClosedAddress(closedAddress("7"))).toBe(true);
    expect(parseEmail(closedAddress("7")).ok).toBe(false);
  });
});

describe("a new password", () => {
  test.each(["nine wet hedgehogs", "ÄÖÜ äöü ßßß!", "correct donkey", "🦔🦔🦊🦊🐦🐦🐸🐸🐝🐝", `${"a1!".repeat(20)}and more`])(
    "%j is good",
    (password) => {
      expect(passwordRefusals(password, "iain@example.org")).toEqual([]);
    },
  );
  test.each([
    ["", "nothing"],
    ["nine char", "too short"],
    ["x".repeat(201), "a book"],
    ["password123", "among the commonest"],
    ["Pass Word 1234", "the same with spaces and capitals"],
    ["aaaaaaaaaaaa", "one key held down"],
    ["abcabcabcabc", "three keys again and again"],
    ["1234567890123", "counting"],
    ["zyxwvutsrqpo", "the alphabet backwards"],
    ["IAIN@example.org", "the address itself"],
  ])("%j is refused: %s", (password) => {
    expect(passwordRefusals(password, "iain@example.org")).toHaveLength(1);
  });
  test("is not the part of the address before the @", () => {
    expect(passwordRefusals("iain.the.great", "iain.the.great@example.org")).toHaveLength(1);
  });
});

describe("a name", () => {
  test("is one line without what cannot be seen", () => {
    expect(parseName("  Màiri\n\tNic\u200bDhòmhnaill  ")).toEqual({ ok: true, value: "Màiri Nic Dhòmhnaill" });
  });
  test.each(["", "   ", "x".repeat(81), "Win at https://evil.example", "www.evil.example", "me@evil.example", "<b>"])(
    "%j is refused",
    (name) => {
      expect(parseName(name).ok).toBe(false);
    },
  );
});

test("a link for a new password works for two hours", () => {
  expect(linkExpiry("2026-10-20T10:00:00.000Z", "reset_password")).toBe("2026-10-20T12:00:00.000Z");
});
