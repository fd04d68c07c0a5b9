import { readLabel } from "#app/domain/text/label.ts";
import { foldText } from "#app/lib/text.ts";
import type { Compared, Pair } from "../conflicts.ts";
import type { Instruction } from "../wording/instruction.ts";
import { pair } from "./pair.ts";

/** Which amendments rest on what others insert: amendments to them, and references to provisions that only they bring. */
export function dependencesAmong(amendments: readonly Compared[]): readonly Pair[] {
  const byNumber = new Map(amendments.map((each) => [each.number, each]));
  const brought = listBrought(amendments);
  return amendments.flatMap((amendment) => {
    const { target } = amendment.instruction;
    const on = target.unit === "amendment" ? byNumber.get(target.id ?? "") : undefined;
    const pairs = on
      ? [pair("dependence", on, amendment, "certain", `Amendment ${amendment.number} changes the text of amendment ${on.number}.`)]
      : [];
    for (const { key, words } of referencesOf(amendment.instruction)) {
      for (const other of brought.get(key) ?? []) {
        if (other.number === amendment.number || pairs.some(({ first }) => first === other.number)) continue;
        pairs.push(
          pair(
            "dependence",
            other,
            amendment,
            "certain",
            `Amendment ${amendment.number} refers to ${words}, which amendment ${other.number} inserts.`,
          ),
        );
      }
    }
    return pairs;
  });
}

/** What each amendment brings: titles of new provisions, and numbers worded in it. */
function listBrought(amendments: readonly Compared[]): ReadonlyMap<string, readonly Compared[]> {
  const brought = new Map<string, Compared[]>();
  const add = (key: string, amendment: Compared) => {
    const list = brought.get(key) ?? [];
    if (!list.includes(amendment)) list.push(amendment);
    brought.set(key, list);
  };
  for (const amendment of amendments) {
    const { insert, target } = amendment.instruction;
    if (!insert) continue;
    const lines = insert.text.split("\n");
    if (isWhole(amendment.instruction)) for (const line of lines.slice(0, 3)) add(titleKey(line), amendment);
    if (target.id === null) continue;
    for (const line of insert.onNewLine ? lines : lines.slice(1)) {
      const label = readLabel(line);
      // Only a number with a letter is new for certain: "(2)" may replace the (2) that is there.
      if (label && /\d[A-Z]+\)?$/.test(label.number)) add(numberKey(target.unit, target.id, label.number), amendment);
    }
  }
  return brought;
}

function isWhole({ where, anchor, place, leaveOut }: Instruction): boolean {
  if (leaveOut) return leaveOut.kind === "target";
  return anchor === null && place?.line == null && (where === "after" || where === "before");
}

type Reference = { readonly key: string; readonly words: string };

const byTitle = /\b(?:sections?|schedules?)\s+\(([^()\n]{3,200})\)/g;
const bySection = /\bsection (\d{1,3}[A-Z]{0,3})(\(\d{1,3}[A-Z]+\))/g;
const bySubsection = /\bsubsections? (\(\d{1,3}[A-Z]+\))/g;
const byParagraph = /\bparagraph (\d{1,3}[A-Z]+)\b/g;

function referencesOf({ target, moveTo, insert }: Instruction): readonly Reference[] {
  const titles = [target.title, moveTo?.target.title].flatMap((title) =>
    title === undefined ? [] : [reference(titleKey(title), `“${title}”`)],
  );
  if (!insert) return titles;
  const { text } = insert;
  const own = (pattern: RegExp, word: string) =>
    target.id === null
      ? []
      : [...text.matchAll(pattern)].map(([, number = ""]) =>
          reference(numberKey(target.unit, target.id ?? "", number), `${word} ${number}`),
        );
  return [
    ...titles,
    ...[...text.matchAll(byTitle)].map(([, title = ""]) => reference(titleKey(title), `“${title}”`)),
    ...[...text.matchAll(bySection)].map(([, id = "", number = ""]) =>
      reference(numberKey("section", id, number), `section ${id}${number}`),
    ),
    ...own(bySubsection, "subsection"),
    ...own(byParagraph, "paragraph"),
  ];
}

function reference(key: string, words: string): Reference {
  return { key, words };
}

function titleKey(title: string): string {
  return `title ${foldText(title.replaceAll(/["“”]/g, ""))}`;
}

function numberKey(unit: string, id: string, number: string): string {
  return `${unit} ${id} ${number}`;
}
