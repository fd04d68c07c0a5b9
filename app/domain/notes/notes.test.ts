import { describe, expect, test } from "vitest";
import { parseNoteBody, parseRing, ringValue } from "./note.ts";
import { noteSubjectAddress } from "./subject.ts";
import { leftTeamWords, opensOutward, ringWords } from "./visibility.ts";

const me = { kind: "me" } as const;
const office = { kind: "team", teamId: "office" } as const;
const campaign = { kind: "team", teamId: "campaign" } as const;

describe("who can read a note is said in words", () => {
  test.each([
    [null, "Only you"],
    [{ name: "Office of A", kind: "office", people: 4 }, "Your office: 4 people"],
    [{ name: "Office of A", kind: "office", people: 1 }, "Your office: 1 person"],
    [{ name: "Friends", kind: "campaign", people: 2 }, "Your group: 2 people"],
  ] as const)("%j: %s", (team, words) => expect(ringWords(team).label).toBe(words));
  test("also after one has left the team", () => {
    expect(leftTeamWords("Office of A")).toEqual({ label: "You, and a team that you have left", detail: "Office of A" });
  });
});

test("a change of ring is asked about exactly where somebody new would read the note", () => {
  expect(opensOutward(me, office)).toBe(true);
  expect(opensOutward(office, campaign)).toBe(true);
  expect(opensOutward(office, me)).toBe(false);
  expect(opensOutward(office, office)).toBe(false);
  expect(opensOutward(me, me)).toBe(false);
});

test("a ring goes into a form and comes back the same", () => {
  for (const ring of [me, office]) expect(parseRing(ringValue(ring))).toEqual(ring);
  for (const nonsense of ["", "team:", "everyone"]) expect(parseRing(nonsense)).toBeNull();
});

test("a note must say something, and not too much", () => {
  expect(parseNoteBody(" \n ").ok).toBe(false);
  expect(parseNoteBody("x".repeat(10_001)).ok).toBe(false);
  expect(parseNoteBody(" a\r\nb ")).toEqual({ ok: true, value: "a\nb" });
});

test("a note leads back to the page on which the thing stands", () => {
  const subject = { id: "1", slug: "s", title: "T" };
  expect((["bill", "letter", "division", "amendment"] as const).map((kind) => noteSubjectAddress({ kind, ...subject }))).toEqual([
    "/bills/s",
    "/letters/s",
    "/votes/s",
    "/amendments/s",
  ]);
});
