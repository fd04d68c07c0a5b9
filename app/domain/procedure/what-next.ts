import { isOver } from "#app/domain/bills/outcome.ts";
import { stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import { capitalise, uncapitalise } from "#app/lib/text.ts";
import type { BillState } from "./bill-state.ts";
import { noCalendar } from "./calendar.ts";
import { stageAt } from "./ending.ts";
import { positionOf, type Rung, routeOf } from "./position.ts";
import { ruleOnDay } from "./rule-on-day.ts";
import type { Position, Route, Rulebook } from "./rulebook.ts";
import { type Line, passedOn } from "./standing.ts";
import { reckon } from "./timetable.ts";

/**
 * What happens next, as far as it is known; null where there is nothing to say: of a bill that is over nothing is said about
 * the future, and of one whose outcome is not known neither.
 */
export function whatHappensNext(bill: BillState, rulebook: Rulebook, today: Day): Line | null {
  if (isOver(bill) !== false) return null;
  if (bill.outcome === "passed") return afterPassing(bill, rulebook, today);
  const position = positionOf(bill);
  const route = routeOf(bill, rulebook);
  const next = nextAt[position];
  if (!next) return null;
  const planned = plannedFrom(bill, today);
  const money =
    position === "first_done" &&
    bill.needsFinancialResolution &&
    !bill.stageEvents.some((each) => each.stage === "financial_resolution" && each.event === "agreed")
      ? " Before that, the Parliament must agree that public money may be spent on it (a financial resolution)."
      : "";
  return {
    sentence: `${next.sentence(route)}${money}${planned} ${onlyIf}`,
    term: next.rung && route ? capitalise(stageAt(next.rung, route).replace(/^the /, "")) : null,
    explained: null,
  };
}

const onlyIf = "It becomes law only if the Parliament passes it and it then receives Royal Assent.";

type Next = { rung: Rung | null; sentence: (route: Route | null) => string };
const named = (rung: Rung, route: Route | null, otherwise: string) => (route ? stageAt(rung, route) : otherwise);

const nextAt: Partial<Record<Position, Next>> = {
  not_introduced: { rung: null, sentence: () => "Next it may be introduced in the Parliament." },
  introduced: {
    rung: "first",
    sentence: (route) =>
      `Next comes ${named("first", route, "its first stage")}: a committee looks into the bill, and the Parliament decides whether it agrees with the main idea.`,
  },
  first: { rung: "first", sentence: () => "Next the Parliament decides whether it agrees with the main idea (the general principles)." },
  first_done: {
    rung: "second",
    sentence: (route) => `Next comes ${named("second", route, "its second stage")}: a committee goes through the bill and can change it.`,
  },
  second: {
    rung: "third",
    sentence: (route) => `When the committee has gone through all of it, ${named("third", route, "its last stage")} comes next.`,
  },
  second_done: {
    rung: "third",
    sentence: (route) =>
      `Next comes ${named("third", route, "its last stage")}: all MSPs can change it once more, and then decide whether to pass it.`,
  },
  third: { rung: "third", sentence: () => "Next the Parliament decides whether to pass it." },
};

/** Only what is recorded with a day that is still to come. */
function plannedFrom(bill: BillState, today: Day): string {
  const coming = bill.stageEvents.flatMap((each) =>
    each.date.on !== null && each.date.on >= today ? [{ on: each.date.on, label: stageEventWords[each.event].label }] : [],
  );
  const [first] = coming.sort((a, b) => (a.on < b.on ? -1 : 1));
  return first ? ` In the calendar: ${uncapitalise(first.label)}, ${formatDay(first.on)}.` : "";
}

function afterPassing(bill: BillState, rulebook: Rulebook, today: Day): Line {
  const on = passedOn(bill);
  if (bill.enactment === "blocked") {
    return bill.stageEvents.some((each) => each.event === "agreed_to_reconsider")
      ? {
          sentence:
            "Next the Parliament decides whether to approve it after looking at it again. It becomes law only if it is approved and then receives Royal Assent.",
          term: "Reconsideration Stage",
          explained: null,
        }
      : {
          sentence: "Nothing is planned that we know of. It becomes law only if what stops it is lifted and it then receives Royal Assent.",
          term: null,
          explained: null,
        };
  }
  if (bill.enactment !== "pending") return { sentence: "Our sources do not say.", term: null, explained: null };
  const approved = bill.stageEvents.find((each) => each.event === "approved");
  const from = approved?.date.on ?? on;
  const last = from ? lastDayToChallenge(bill, rulebook, from) : null;
  const challenge = last
    ? last >= today
      ? ` It can be challenged until ${formatDay(last)}, unless those who may do so say earlier that they will not.`
      : ` The time in which it could be challenged ended on ${formatDay(last)}.`
    : "";
  return {
    sentence: `Next comes Royal Assent.${challenge} It becomes law only if it receives Royal Assent.`,
    term: "Royal Assent",
    explained: null,
  };
}

/** The last day of the period that begins with the passing; null: the rule that the editors keep does not say. Source: Scotland Act 1998, section 33. */
function lastDayToChallenge({ type, procedure }: BillState, { rules }: Rulebook, from: Day): Day | null {
  const found = ruleOnDay(rules, [], { code: "section-33-period", on: from, type, procedure });
  // Weeks are the civil calendar's, so no sitting days are needed.
  return found.kind === "applies" ? reckon(found.rule, found.amount, from, noCalendar).on : null;
}
