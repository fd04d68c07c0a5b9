import { readLabel } from "../label.ts";
import { beginsDefinition, introducesList, introducesQuotation, readHeaded } from "./headings.ts";
import { curly, openingMarks } from "./marks.ts";
import type { Begin, Beginner } from "./put-words.ts";
import { type Reading, soFar } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";

/** Provisions that stand in each other: no bill is deeper, and what is not a bill could be without end. */
const deepest = 40;

/** Begins a block quoted from another Act, if the words do: a mark, then a number, a heading, or what "insert—" announced. */
export function beginQuotation(reading: Reading, line: SourceLine, words: string, at: Begin, begin: Beginner): boolean {
  const marked = curly(words);
  const { draft } = reading;
  const { current } = draft;
  if (openingMarks(marked) === 0 || !current || draft.path.length > deepest) return false;
  const rest = words.slice(1).trimStart();
  const before = soFar(current);
  const beginsProvision = readLabel(rest) !== null || readHeaded(rest) !== null;
  if (draft.quotation && beginsProvision && !introducesList(before) && current.kind !== "quotation") {
    // Each paragraph of a long quotation may begin with a mark of its own; only the last has a closing one.
    return begin(reading, line, rest, at);
  }
  const isAnnounced = introducesQuotation(before) && (beginsProvision || openingMarks(marked) > 1 || !isTermAlone(before, marked));
  if (!isAnnounced && !(beginsProvision && introducesList(before))) return false;
  const quotation = reading.openQuotation(current.kind === "text" ? draft.aboveOf(current) : current, line);
  reading.mark(line, quotation, "words");
  if (begin(reading, line, rest, at)) return true;
  const inside = draft.open(quotation, { kind: "text" }, line);
  reading.addWords(inside, line, rest);
  return true;
}

/** “hedge” means… after words that announce no quotation of provisions: a definition of the bill's own. */
function isTermAlone(before: string, marked: string): boolean {
  return (
    beginsDefinition(marked) && !/\b(?:insert|inserted|substitute|substituted|add|added)\b[^—:]{0,120}[—–:-]$/i.test(before.slice(-200))
  );
}
