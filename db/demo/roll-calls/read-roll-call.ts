import type { DivisionVoteFacts, Vote } from "#app/domain/facts/division.ts";
import { invariant } from "#app/lib/assert.ts";

/** One member's line in a roll-call: the vote as printed, and the person's own names read from it. */
export type RollCallLine = DivisionVoteFacts & { person: string; surname: string; forename: string };

/**
 * Reads our own compact form of a roll-call.
 * A heading line (FOR, AGAINST, ABSTENTIONS) opens a list; each line below it is
 * `Surname, Forename | seat | c(onstituency) or r(egion) | party | proxy cast by | slug`, the last two only where they are needed.
 *
 * @throws Error on a line that does not fit: the data is ours, so that is a bug.
 */
export function readRollCall(table: string): readonly RollCallLine[] {
  const lines: RollCallLine[] = [];
  let vote: Vote | null = null;
  for (const line of table.trim().split("\n")) {
    const heading = headings.get(line);
    if (heading) vote = heading;
    else {
      invariant(vote, `a roll-call line stands before any heading: ${line}`);
      lines.push(readLine(line, vote));
    }
  }
  return lines;
}

const headings: ReadonlyMap<string, Vote> = new Map([
  ["FOR", "for"],
  ["AGAINST", "against"],
  ["ABSTENTIONS", "abstain"],
]);

function readLine(line: string, vote: Vote): RollCallLine {
  const [printedName = "", seat = "", kind = "", party = "", proxy = "", slug = ""] = line.split("|").map((part) => part.trim());
  const [surname = "", given = ""] = printedName.split(", ");
  const forename = given.replace(/^(Dr|Mr|Mrs|Ms) /, "");
  invariant(surname && forename && seat && (kind === "c" || kind === "r"), `a roll-call line cannot be read: ${line}`);
  return {
    person: slug || slugOfName(`${forename} ${surname}`),
    printedName,
    surname,
    forename,
    seat,
    seatKind: kind === "c" ? "constituency" : "region",
    party: party || null,
    vote,
    proxyCastBy: proxy || null,
  };
}

/** "Paul O’Kane" is `paul-okane`, "Màiri McAllan" is `mairi-mcallan`. */
function slugOfName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
