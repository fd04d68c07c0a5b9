import { describe, expect, test } from "vitest";
import { decideDeparture, findHeir, type Membership } from "./membership.ts";
import { teamSlug } from "./team.ts";

const member = (accountId: string, role: Membership["role"], joinedAt: string): Membership => ({ accountId, role, joinedAt });
const iain = member("iain", "owner", "2026-01-01");
const shona = member("shona", "member", "2026-01-03");
const mairi = member("mairi", "member", "2026-01-02");

describe("leaving a team", () => {
  test("is open to a member, to one of several owners, and to the last one there", () => {
    expect(decideDeparture([iain, shona], "shona").ok).toBe(true);
    expect(decideDeparture([iain, { ...shona, role: "owner" }], "iain").ok).toBe(true);
    expect(decideDeparture([iain], "iain").ok).toBe(true);
  });
  test("is refused to the only owner while others would be left without one", () => {
    expect(decideDeparture([iain, shona], "iain").ok).toBe(false);
  });
});

describe("when an owner's account is closed", () => {
  test("the member who was there longest takes over", () => {
    expect(findHeir([iain, shona, mairi], "iain")).toEqual(mairi);
  });
  test("nobody needs to where another owner remains, or nobody is left", () => {
    expect(findHeir([iain, { ...shona, role: "owner" }, mairi], "iain")).toBeNull();
    expect(findHeir([iain], "iain")).toBeNull();
  });
});

describe("a team's address", () => {
  test.each([
    ["Office of a made-up MSP", "office-of-a-made-up-msp"],
    ["Buidheann Màiri & Co.", "buidheann-mairi-co"],
    ["Demo: an MSP’s office", "demo-an-msp-s-office"],
    ["???", "team"],
  ])("of %j is %s", (name, slug) => expect(teamSlug(name, new Set())).toBe(slug));
  test("is its own where another team has the name", () => {
    expect(teamSlug("Friends", new Set(["friends", "friends-2"]))).toBe("friends-3");
  });
  test("is never that of a page", () => {
    expect(teamSlug("Invitation", new Set())).toBe("invitation-2");
  });
});
