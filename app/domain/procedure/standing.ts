import { wordsOfOutcome } from "#app/domain/bills/outcome.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { BillOutcome } from "#app/domain/facts/bill.ts";
import { type Day, formatUncertainDay, sortDay } from "#app/lib/dates.ts";
import { type BillState, lastEvent, onDay, perhapsKnown } from "./bill-state.ts";
import { describeEnding, endingExplained, endingOf, stageAt, stageCodeAt } from "./ending.ts";
import { positionOf, type Rung, routeOf } from "./position.ts";
import type { Position, Rulebook } from "./rulebook.ts";

/** A line of the first screen: a sentence in plain words, the official term beside it, and (where it helps) what it means. */
export type Line = { sentence: string; term: string | null; explained: string | null };

/** Where the bill stands. "Fell" always says why; what is not known is said to be not known. */
export function whereItStands(bill: BillState, rulebook: Rulebook): Line {
  const route = routeOf(bill, rulebook);
  const ending = endingOf(bill);
  if (ending) {
    const cause = ending.event?.division || saysItsCause.has(ending.outcome) ? null : bill.outcomeCause;
    const explained = endingExplained[ending.outcome];
    return {
      sentence: describeEnding(bill, ending, route),
      term: wordsOfOutcome(bill).official,
      explained: cause ? `${explained} Our source: ${cause.replace(/\.$/, "")}.` : explained,
    };
  }
  if (bill.enactment === "enacted") return enacted(bill);
  if (bill.outcome === "passed") return passed(bill);
  if (bill.outcome === null) return { sentence: "Our sources do not say what came of it.", term: "Outcome not known", explained: null };
  return underWay(bill, positionOf(bill), route);
}

/** Endings whose sentence says all that a cause could add. */
const saysItsCause: ReadonlySet<BillOutcome> = new Set(["fell_other", "fell_dissolution"]);

/** The day on which it was passed, as far as it is known. */
export function passedOn(bill: BillState): Day | null {
  return lastEvent(bill, (each) => each.event === "passed")?.date.on ?? (bill.outcome === "passed" ? bill.outcomeOn : null);
}

// "It is law" would say that no later Act has repealed it, and that is not on record here.
function enacted(bill: BillState): Line {
  const act = bill.actTitle
    ? ` It is the ${bill.actTitle}${bill.aspNumber ? ` (${bill.aspNumber})` : ""}.`
    : bill.aspNumber
      ? ` It is ${bill.aspNumber}.`
      : "";
  const assent = bill.assentOn ? perhapsKnown(bill.assentOn) : (lastEvent(bill, (each) => each.event === "royal_assent")?.date ?? null);
  const again = wasReconsidered(bill) ? "it was passed, stopped, looked at again and approved, and " : "";
  const when = onDay(assent) || " (date not known)";
  return {
    sentence: `It became law: ${again}it received Royal Assent${when}.${act}`,
    term: "Act of the Scottish Parliament",
    explained: null,
  };
}

function wasReconsidered(bill: BillState): boolean {
  return (
    bill.blockOutcome === "reconsidered_passed" ||
    bill.stageEvents.some((each) => each.stage === "reconsideration" && each.event === "approved")
  );
}

function passed(bill: BillState): Line {
  const on = onDay(passedOn(bill));
  const blocked = blockedBy(bill);
  if (bill.blockOutcome === "withdrawn") {
    const withdrawn = onDay(lastEvent(bill, (each) => each.event === "withdrawn")?.date ?? null);
    return {
      sentence: `It was passed${on}, ${blocked.was}, and withdrawn${withdrawn}. It did not become law.`,
      term: `Passed, blocked (${blocked.term}), withdrawn`,
      explained: blocked.explained,
    };
  }
  if (bill.blockOutcome === "reconsidered_fell") {
    return {
      sentence: `It was passed${on}, ${blocked.was}, looked at again, and not approved. It did not become law.`,
      term: "Not approved at the Reconsideration Stage",
      explained: blocked.explained,
    };
  }
  if (bill.enactment === "blocked") {
    const reconsidering = bill.stageEvents.some((each) => each.event === "agreed_to_reconsider")
      ? " The Parliament has agreed to look at it again."
      : "";
    return {
      sentence: `It was passed${on}, but ${blocked.was}. It is not law.${reconsidering}`,
      term: `Blocked: ${blocked.term}`,
      explained: blocked.explained,
    };
  }
  if (bill.enactment === "pending")
    return { sentence: `It was passed${on} and awaits Royal Assent. It is not law yet.`, term: "Awaiting Royal Assent", explained: null };
  if (bill.enactment === "not_enacted")
    return { sentence: `It was passed${on}, and did not become law.`, term: "Passed, not enacted", explained: bill.outcomeCause };
  return { sentence: `It was passed${on}. Our sources do not say whether it became law.`, term: "Passed", explained: null };
}

function blockedBy(bill: BillState): { was: string; term: string; explained: string | null } {
  if (bill.blockRoute === "section_35_order") {
    // The day stands apart: sources give that on which the order was announced, made, or came into force.
    const date = lastEvent(bill, (each) => each.event === "section_35_order")?.date;
    const on = date && sortDay(date) ? ` (${formatUncertainDay(date)})` : "";
    return {
      was: `stopped from becoming law by an order of the Secretary of State for Scotland${on}`,
      term: "section 35 order",
      explained: "Section 35 of the Scotland Act 1998 lets the UK Government stop a bill that was passed, in some cases, by an order.",
    };
  }
  if (bill.blockRoute === "section_33_reference") {
    return {
      was: "stopped from becoming law by a reference to the UK Supreme Court",
      term: "section 33 reference",
      explained:
        "Section 33 of the Scotland Act 1998 lets law officers ask the Supreme Court whether the Parliament had the power to pass a bill.",
    };
  }
  return { was: "stopped from becoming law", term: "how is not known", explained: null };
}

function underWay(bill: BillState, position: Position, route: "public" | "private" | null): Line {
  const introduced = bill.introducedOn ? ` It was introduced${onDay(bill.introducedOn)}.` : "";
  if (position === "not_introduced") return { sentence: "It has not been introduced yet.", term: "Proposal", explained: null };
  if (position === "introduced") {
    return {
      sentence: `It was introduced${onDay(bill.introducedOn)}, and its first stage has not begun as far as our sources show.`,
      term: "Introduced",
      explained: null,
    };
  }
  const stand = standings[position];
  if (!stand || !route) return { sentence: `The Parliament is considering it.${introduced}`, term: null, explained: null };
  const { official, plain } = stageWords[stageCodeAt(stand.rung, route)];
  const name = stageAt(stand.rung, route);
  return stand.isDone
    ? { sentence: `It has completed ${name}.${introduced}`, term: `${official} completed`, explained: null }
    : { sentence: `It is at ${name}: ${plain}.${introduced}`, term: official, explained: null };
}

const standings: Partial<Record<Position, { rung: Rung; isDone: boolean }>> = {
  first: { rung: "first", isDone: false },
  first_done: { rung: "first", isDone: true },
  second: { rung: "second", isDone: false },
  second_done: { rung: "second", isDone: true },
  third: { rung: "third", isDone: false },
};
