import type { LetterLine } from "./letter-lines.ts";
import { asksForBody, isMarkedName, kindOfLine, type PartyLine, partyOf } from "./party-lines.ts";
import type { PastedParty } from "./pasted-letter.ts";

/** A party found in a block of lines. `isMarked`: a title or letters behind the name tell that it is a person's. */
export type FoundParty = { readonly party: PastedParty; readonly line: number; readonly words: string; readonly isMarked: boolean };

type Kinded = { line: LetterLine; kind: PartyLine };

/**
 * The people and offices of an address block or a letterhead, in order. In a run of names and offices that begins with an office the
 * office stands above its name, else below it.
 */
export function findParties(lines: readonly LetterLine[]): readonly FoundParty[] {
  return runsOf(joinOffices(lines)).flatMap((run) => partiesOf(run));
}

/** An office that goes on in the next line is one line: "Minister for Paths, Lamps" + "and Wicks". */
function joinOffices(lines: readonly LetterLine[]): readonly Kinded[] {
  const joined: Kinded[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before?.kind === "office" && line.text !== "") {
      const goesOn = /(?:,| and| for| of| the| to)$/.test(before.line.text) || /^(?:and|for|of|to the|in) /.test(line.text);
      const kind = kindOfLine(line.text);
      const isItsBody = asksForBody(before.line.text) && kind === "body";
      if ((goesOn && kind !== "name") || isItsBody) {
        const comma = isItsBody && !/,$/.test(before.line.text) ? "," : "";
        joined[joined.length - 1] = { ...before, line: { ...before.line, text: `${before.line.text}${comma} ${line.text}` } };
        continue;
      }
    }
    joined.push({ line, kind: line.text === "" ? "other" : kindOfLine(line.text) });
  }
  return joined;
}

function runsOf(lines: readonly Kinded[]): readonly (readonly Kinded[])[] {
  const runs: Kinded[][] = [];
  let isOpen = false;
  for (const each of lines) {
    const belongs = each.kind === "name" || each.kind === "office" || each.kind === "both";
    if (belongs && isOpen) runs.at(-1)?.push(each);
    else if (belongs) runs.push([each]);
    isOpen = belongs;
  }
  return runs;
}

function partiesOf(run: readonly Kinded[]): readonly FoundParty[] {
  const hasName = run.some(({ kind }) => kind === "name");
  const officeFirst = run[0]?.kind === "office" && hasName;
  const found: FoundParty[] = [];
  let waiting: Kinded | null = null;
  for (const [at, each] of run.entries()) {
    const { line, kind } = each;
    if (kind === "both") {
      const party = partyOf(line.text);
      if (party) found.push({ party, line: line.number, words: line.text, isMarked: true });
    } else if (kind === "name") {
      const office = officeFirst ? waiting : officeAfter(run, at);
      found.push(partyFrom(line, office?.line ?? null));
      waiting = null;
    } else if (officeFirst) waiting = each;
    else if (!hasName) found.push({ party: { name: null, office: line.text }, line: line.number, words: line.text, isMarked: false });
  }
  return found;
}

function officeAfter(run: readonly Kinded[], at: number): Kinded | null {
  const next = run[at + 1];
  return next?.kind === "office" ? next : null;
}

function partyFrom(line: LetterLine, office: LetterLine | null): FoundParty {
  const words = office ? (office.number < line.number ? `${office.text}\n${line.text}` : `${line.text}\n${office.text}`) : line.text;
  return {
    party: { name: line.text.replace(/,$/, ""), office: office?.text.replace(/[,.]$/, "") ?? null },
    line: office ? Math.min(office.number, line.number) : line.number,
    words,
    isMarked: isMarkedName(line.text),
  };
}
