import { assertNever } from "#app/lib/assert.ts";
import type { ProvisionUnit, Target, TargetUnit } from "./instruction.ts";
import { levelsOf } from "./read-refs.ts";

/** What an amendment changes, as it is named: "section 3(2)(a)", "paragraph 4 of schedule 1", "the long title". */
export function printTarget(target: Target): string {
  const within = (target.within ?? []).filter((level) => !isColumn(level));
  const isRun = (target.unit === "section" && target.id !== null) || target.unit === "amendment";
  if (isRun && within.every((level) => level.startsWith("("))) return `${printUnit(target)}${within.join("")}`;
  return joined([...groupsOf(within), printUnit(target)]);
}

function printUnit({ unit, id, title }: Target): string {
  const name = id ?? (title === undefined ? null : `(${title})`);
  switch (unit) {
    case "long-title":
      return "the long title";
    case "preamble":
      return "the preamble";
    case "cross-heading":
      return id === null ? `the cross-heading ${name ?? ""}`.trim() : `the cross-heading before section ${id}`;
    case "schedule":
      return name === null ? "the schedule" : `schedule ${name}`;
    case "section":
    case "amendment":
      return `${unit} ${name ?? ""}`.trim();
    case "part":
      return `Part ${name ?? ""}`.trim();
    case "chapter":
      return `Chapter ${name ?? ""}`.trim();
    default:
      return assertNever(unit);
  }
}

/** A provision inside another, named alone: "subsection (2)(a)", "paragraph 4(2)". */
export function printInnerProvision(within: readonly string[]): string {
  return joined(groupsOf(within.filter((level) => !isColumn(level))));
}

/** A column of a table is named after the line, not before the schedule. */
export function isColumn(level: string): boolean {
  return level.startsWith("column ");
}

function joined(names: readonly string[]): string {
  return names
    .map((name, index) => (index === names.length - 1 ? name : `${name} ${name.startsWith("the definition") ? "in" : "of"} `))
    .join("");
}

/** The innermost first: ["Part 2", "4", "(2)"] is "paragraph 4(2)" of "Part 2". */
function groupsOf(within: readonly string[]): string[] {
  const groups: string[] = [];
  let run = "";
  const close = () => {
    if (run !== "") groups.unshift(`${run.startsWith("(") && /^\(\d/.test(run) ? "subsection" : "paragraph"} ${run}`);
    run = "";
  };
  for (const level of within.flatMap((one) => (isNamed(one) ? [one] : levelsOf(one)))) {
    if (!isNamed(level)) {
      if (run !== "" && !level.startsWith("(")) close();
      run += level;
      continue;
    }
    close();
    groups.unshift(level.startsWith("definition of ") ? `the definition of “${level.slice("definition of ".length)}”` : level);
  }
  close();
  return groups;
}

function isNamed(level: string): boolean {
  return /^(?:Part|Chapter|section|definition of) /.test(level);
}

const plurals: Partial<Record<TargetUnit | ProvisionUnit, string>> = { entry: "entries", part: "Parts", chapter: "Chapters" };

/** "sections", "Parts", "entries". */
export function unitPlural(unit: TargetUnit | ProvisionUnit): string {
  return plurals[unit] ?? `${unit}s`;
}
