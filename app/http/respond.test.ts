import { expect, test } from "vitest";
import type { RequestArgs } from "./context.server.ts";
import { readNotice, redirectWithNotice } from "./respond.server.ts";

/** A request with these cookies, and what its answer sets. */
function requestWith(cookie: string, cookiesAreSecure = false) {
  const set: string[] = [];
  const context = { site: { cookiesAreSecure }, setCookie: (value: string) => set.push(value) };
  return { args: { request: new Request("http://x/bills", { headers: { cookie } }), context } as unknown as RequestArgs, set };
}

test("what has happened is said once, on the page to which somebody is sent", () => {
  const first = requestWith("");
  const answer = redirectWithNotice(first.args, "/bills/care", "Amendment withdrawn – “12”.");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/bills/care"]);
  const [cookie = ""] = first.set;
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
  const second = requestWith(`other=1; ${cookie.split(";")[0]}`);
  expect(readNotice(second.args)).toBe("Amendment withdrawn – “12”.");
  expect(second.set[0]).toContain("Max-Age=0");
  expect(readNotice(requestWith("other=1").args)).toBeNull();
});

test("words that somebody else put into the cookie are not said", () => {
  const forged = Buffer.from("Send your password to evil.example").toString("base64url");
  for (const value of [forged, `${forged}.`, `${forged}.AAAA`, "", "."]) {
    expect(readNotice(requestWith(`assent_notice=${value}`).args)).toBeNull();
  }
});

test("by https the cookie is kept to this very host", () => {
  const { args, set } = requestWith("", true);
  redirectWithNotice(args, "/", "Saved.");
  expect(set[0]).toMatch(/^__Host-assent_notice=.*; Secure$/);
});

test("nobody is sent to another site", () => {
  const { args } = requestWith("");
  expect(redirectWithNotice(args, "//evil.example", "Saved.").headers.get("location")).toBe("/");
});
