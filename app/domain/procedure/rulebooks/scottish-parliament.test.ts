import { describe, expect, test } from "vitest";
import { billTypes, procedures, stageCodes } from "#app/domain/facts/bill.ts";
import { weekdayOf } from "#app/lib/dates.ts";
import { positions } from "../rulebook.ts";
import { scottishParliament } from "./scottish-parliament.ts";

const { transitions, sessions } = scottishParliament;

describe("the rulebook of the Scottish Parliament", () => {
  test("defines every type, procedure and stage that a bill can have", () => {
    expect(scottishParliament.billTypes.map((each) => each.code)).toEqual([...billTypes]);
    expect(scottishParliament.procedures.map((each) => each.code)).toEqual([...procedures]);
    expect(scottishParliament.stages.map((each) => each.code)).toEqual([...stageCodes]);
  });

  test("names a rule for every step, and says which of them were not checked", () => {
    for (const step of transitions) expect(step.source.rule, step.code).toMatch(/^(Rule|Standing Orders|Scotland Act)/);
    expect(transitions.some((step) => step.source.isAssumption)).toBe(true);
  });

  test("has one name for each step, and no two steps with the same event at the same stage from the same place", () => {
    expect(new Set(transitions.map((step) => step.code)).size).toBe(transitions.length);
    const places = transitions.flatMap((step) =>
      step.routes.flatMap((route) => step.from.map((from) => `${route} ${from} ${step.stage[route]} ${step.event}`)),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test.each(["public", "private"] as const)(
    "on the %s route a bill can come from introduction to Royal Assent, and from everywhere to an end",
    (route) => {
      const own = transitions.filter((step) => step.routes.includes(route));
      const reached = new Set(["not_introduced"]);
      for (let before = 0; before < reached.size; ) {
        before = reached.size;
        for (const step of own) if (step.to !== "same" && step.from.some((from) => reached.has(from))) reached.add(step.to);
      }
      expect(positions.filter((each) => !reached.has(each))).toEqual([]);
      for (const position of positions.slice(1, -2)) {
        const ends = own.some((step) => step.from.includes(position) && (step.to === "ended" || step.to === "enacted"));
        expect(ends || position === "approved", position).toBe(true);
      }
    },
  );

  test("nothing follows the end or an Act", () => {
    expect(transitions.filter((step) => step.from.includes("ended") || step.from.includes("enacted"))).toEqual([]);
  });

  test("Private and Hybrid Bills have a Preliminary, a Consideration and a Final Stage", () => {
    for (const type of scottishParliament.billTypes.filter((each) => each.route === "private")) {
      expect(type.stages).toEqual(["introduction", "preliminary_stage", "consideration_stage", "final_stage", "royal_assent"]);
    }
  });

  test("what a procedure sets aside is a rule that exists, and the rule itself leaves that procedure out", () => {
    for (const procedure of scottishParliament.procedures) {
      for (const code of procedure.suspends) {
        const rows = scottishParliament.rules.filter((rule) => rule.code === code);
        expect(rows.length, code).toBeGreaterThan(0);
        for (const row of rows) expect(row.procedures, code).not.toContain(procedure.code);
      }
    }
  });
});

describe("the sessions", () => {
  test("follow each other without overlapping, and only the last is still running", () => {
    for (const [i, session] of sessions.entries()) {
      const next = sessions[i + 1];
      if (next) expect(session.endsOn !== null && session.endsOn < next.startsOn).toBe(true);
      else expect(session.endsOn).toBeNull();
    }
  });
  test("where official pages disagree about a day, the session says so", () => {
    expect(sessions.find((each) => each.number === 5)?.note).toContain("4 and 5 May 2021");
    expect(sessions.find((each) => each.number === 6)?.note).toContain("12 May 2021");
  });
  test("no session begins or ends at a weekend", () => {
    for (const { startsOn, endsOn } of sessions) for (const day of [startsOn, endsOn ?? startsOn]) expect(weekdayOf(day)).toBeLessThan(6);
  });
});
