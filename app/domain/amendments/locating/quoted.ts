import { findWords } from "../find-words.ts";
import type { Located, LocationNote } from "../located.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Instruction, Words } from "../wording/instruction.ts";
import { failed } from "./failed.ts";
import { findLine, placeWords, wordedPlace } from "./lines.ts";
import type { Scope } from "./scope.ts";

/** One place of quoted words, or all the places that they could be. */
export type QuotedFound =
  | { readonly ok: true; readonly reach: Reach; readonly notes: readonly LocationNote[] }
  | { readonly ok: false; readonly several: readonly Reach[]; readonly message: string }
  | { readonly ok: false; readonly several: null; readonly failure: Located & { readonly ok: false } };

/**
 * Finds words quoted in an amendment: on the line that it names, and if they are not there, anywhere in the provision that it names,
 * saying so. Never in silence where more than one place would do.
 */
export function findQuoted(index: VersionIndex, scope: Scope, instruction: Instruction, quoted: Words): QuotedFound {
  const line = instruction.place?.line ?? null;
  if (line === null) return findInScope(index, scope, quoted, []);
  // An occurrence is counted in its line: without lines it says nothing.
  if (!index.hasLines) return findInScope(index, scope, { ...quoted, occurrence: null }, uncheckedNotes(index, instruction));
  const worded = findLine(index, scope, line, instruction.place?.page ?? null);
  if (!worded.ok) return findElsewhere(index, scope, instruction, quoted, worded);
  const found = findWords(index, quoted.words, worded.reach, scope.reach.to);
  if (found.reaches.length === 0) return findElsewhere(index, scope, instruction, quoted, null);
  return pick(found.reaches, quoted, capitalNotes(found.match, quoted), `on ${placeWords(worded.place)}`);
}

/** The words in a stretch, when the amendment names no line for them. */
export function findInReach(index: VersionIndex, reach: Reach, limit: number, quoted: Words, where: string): QuotedFound {
  const found = findWords(index, quoted.words, reach, limit);
  if (found.reaches.length === 0)
    return { ok: false, several: null, failure: failed("not-found", `The words “${quoted.words}” do not stand ${where}.`) };
  return pick(found.reaches, quoted, capitalNotes(found.match, quoted), where);
}

function findInScope(index: VersionIndex, scope: Scope, quoted: Words, notes: readonly LocationNote[]): QuotedFound {
  const found = findInReach(index, scope.reach, scope.reach.to, quoted, `in ${scope.name}`);
  return found.ok ? { ...found, notes: [...notes, ...found.notes] } : found;
}

/** The line was wrong, or is not in the provision: the words are looked for in the whole provision. Which of several in a line is then not known. */
function findElsewhere(
  index: VersionIndex,
  scope: Scope,
  instruction: Instruction,
  quoted: Words,
  failure: (Located & { readonly ok: false }) | null,
): QuotedFound {
  const { reaches, match } = findWords(index, quoted.words, scope.reach, scope.reach.to);
  const only = reaches[0];
  const worded = wordedPlace(instruction);
  if (!only || !worded) return { ok: false, several: null, failure: notInProvision(index, scope, quoted, failure) };
  if (reaches.length > 1) {
    const message = `The words “${quoted.words}” are not on ${placeWords(worded)}, and stand ${reaches.length} times in ${scope.name}.`;
    return { ok: false, several: reaches, message };
  }
  const found = index.placeAt(only.from);
  if (!found) return { ok: false, several: null, failure: notInProvision(index, scope, quoted, failure) };
  const message = `The words “${quoted.words}” are on ${placeWords(found)}, not on ${placeWords(worded)}.`;
  return { ok: true, reach: only, notes: [{ kind: "wrong-line", message, worded, found }, ...capitalNotes(match, quoted)] };
}

/** Says where in the bill the words are instead, if they are anywhere: it is not taken as the place. */
function notInProvision(index: VersionIndex, scope: Scope, quoted: Words, failure: (Located & { readonly ok: false }) | null) {
  const everywhere = findWords(index, quoted.words, { from: 0, to: index.words.length }, index.words.length);
  const first = everywhere.reaches[0];
  const elsewhere = first
    ? ` They stand in ${index.nameOf(index.pointAt(first.from).id)}${everywhere.reaches.length > 1 ? " and in other places" : ""}.`
    : " They stand nowhere in this version.";
  const lead = failure ? `${failure.message} ` : "";
  return failed("not-found", `${lead}The words “${quoted.words}” do not stand in ${scope.name}.${elsewhere}`);
}

function pick(reaches: readonly Reach[], quoted: Words, notes: readonly LocationNote[], where: string): QuotedFound {
  const { occurrence, words } = quoted;
  if (occurrence !== null) {
    const nth = reaches[occurrence - 1];
    if (nth) return { ok: true, reach: nth, notes };
    const times = reaches.length === 1 ? "once" : `${reaches.length} times`;
    return {
      ok: false,
      several: null,
      failure: failed("not-found", `The words “${words}” stand only ${times} ${where}: there is no occurrence ${occurrence}.`),
    };
  }
  const only = reaches[0];
  if (only && reaches.length === 1) return { ok: true, reach: only, notes };
  return {
    ok: false,
    several: reaches,
    message: `The words “${words}” stand ${reaches.length} times ${where}, and the wording does not say which is meant.`,
  };
}

function capitalNotes(match: "exact" | "other", { words }: Words): readonly LocationNote[] {
  return match === "exact"
    ? []
    : [{ kind: "inexact-words", message: `The words “${words}” are there with other capitals, or as part of longer words.` }];
}

/** What the reader must know when a line is named and cannot be checked. */
export function uncheckedNotes(index: VersionIndex, { place }: Instruction): readonly LocationNote[] {
  if (index.hasLines || place?.line == null) return [];
  const message = "Page and line could not be checked: they are not known for this version. The place was found by the quoted words.";
  return [{ kind: "not-checked", message }];
}
