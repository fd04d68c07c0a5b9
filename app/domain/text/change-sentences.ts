import { assertNever } from "#app/lib/assert.ts";
import { capitalise } from "#app/lib/text.ts";
import { namesOf } from "./address.ts";
import type { ComparedProvision, Comparison, KeptProvision } from "./compare/compared.ts";
import { announce } from "./compare/new-provision-sentence.ts";
import { quote, wordChanges } from "./compare/word-sentences.ts";
import { flatten } from "./linear.ts";
import type { BillText, Provision } from "./provision.ts";

/** One change as a sentence. The provision is that of the new print, or of the old one if it is no longer there. Plain text, no HTML. */
export type ChangeSentence = { readonly id: string; readonly isInNext: boolean; readonly text: string };

/**
 * Every change between two prints as a sentence that quotes the words, in reading order: `Section 12(3): “must” became “may”.`
 * What stands in a new or left-out provision is not listed for itself. Three or more neighbours that only have new numbers are one sentence.
 */
export function changeSentences(comparison: Comparison, old: BillText, next: BillText): readonly ChangeSentence[] {
  const book: Book = { oldNames: namesOf(old), nextNames: namesOf(next), places: placesOf(next) };
  const sentences = comparison.rows.flatMap((row) => sentencesOf(row, book));
  return joinRenumbered(sentences, book).map(({ id, isInNext, text }) => ({ id, isInNext, text }));
}

type Book = {
  readonly oldNames: ReadonlyMap<string, string>;
  readonly nextNames: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
};
/** What a provision of the new print stands in, and after; `index` among the ones there. */
type Place = {
  readonly provision: Provision;
  readonly parent: Provision | null;
  readonly before: Provision | null;
  readonly after: Provision | null;
  readonly index: number;
};

type Sentence = ChangeSentence & { readonly renumbered: KeptProvision | null };

function sentencesOf(row: ComparedProvision, book: Book): readonly Sentence[] {
  switch (row.kind) {
    case "inserted":
      if (!row.isTop || row.hasWordsOfParent) return [];
      return [sentence(row.next.id, true, `${capitalise(placeOfNew(row.next, book))}: ${announce(row.next)}`)];
    case "left-out":
      return row.isTop && !row.hasWordsOfParent ? [sentence(row.old.id, false, `${headedName(row.old, book)} was left out`)] : [];
    case "moved-away":
      return [];
    case "kept":
      return keptSentences(row, book);
    default:
      return assertNever(row);
  }
}

function keptSentences(row: KeptProvision, book: Book): readonly Sentence[] {
  const { id } = row.next;
  const name = book.nextNames.get(id) ?? "";
  const oldName = nameOfOld(row.old, book);
  const texts: string[] = [];
  if (row.isMoved) texts.push(`${oldName} was moved to ${placeOfNew(row.next, book)}${row.renumbered ? `, and is ${name} now` : ""}`);
  if (row.heading) texts.push(headingSentence(row, book));
  if (row.wordsStandIn) texts.push(standingSentence(row, row.wordsStandIn, book));
  if (row.words) {
    const isPrinting = row.words.extent === "printing";
    texts.push(
      `${capitalise(name)}${before(row, book)}: ${isPrinting ? "only punctuation, spaces or capitals changed: " : ""}${wordChanges(row.words)}`,
    );
  }
  const sentences = texts.map((text) => sentence(id, true, text));
  if (row.renumbered && !row.isMoved) return [{ ...sentence(id, true, `${oldName} is ${name} now`), renumbered: row }, ...sentences];
  if (sentences.length === 0 && row.isOtherKind) return [sentence(id, true, `${capitalise(name)} is set out as a ${row.next.kind} now`)];
  return sentences;
}

function standingSentence(
  { old, next }: KeptProvision,
  { print, provision }: NonNullable<KeptProvision["wordsStandIn"]>,
  book: Book,
): string {
  if (print === "next") return `The words of ${book.oldNames.get(old.id) ?? ""} are ${book.nextNames.get(provision.id) ?? ""} now`;
  return `The words of ${book.oldNames.get(provision.id) ?? ""} are all of ${book.nextNames.get(next.id) ?? ""} now`;
}

/** "Section 5 (Offences)". */
function headedName(old: Provision, book: Book): string {
  return `${nameOfOld(old, book)}${old.heading && old.kind !== "cross-heading" ? ` (${old.heading})` : ""}`;
}

function headingSentence({ old, next }: KeptProvision, { nextNames, oldNames }: Book): string {
  if (next.kind === "cross-heading") return `The heading ${quote(old.heading ?? "")} became ${quote(next.heading ?? "")}`;
  const name = nextNames.get(next.id) ?? oldNames.get(old.id) ?? "";
  if (!old.heading) return `${capitalise(name)} has the heading ${quote(next.heading ?? "")} now`;
  if (!next.heading) return `${capitalise(name)} has no heading any more: ${quote(old.heading)} was left out`;
  return `The heading of ${name}: ${quote(old.heading)} became ${quote(next.heading)}`;
}

/** " (section 5(1) before)", where it had another name. */
function before({ old, next }: KeptProvision, { oldNames, nextNames }: Book): string {
  const name = oldNames.get(old.id);
  return name === undefined || name === nextNames.get(next.id) ? "" : ` (${name} before)`;
}

function placeOfNew(next: Provision, { places, nextNames }: Book): string {
  const place = places.get(next.id);
  const nameOf = (provision: Provision) => nextNames.get(provision.id) ?? "";
  if (place?.before) return `after ${nameOf(place.before)}`;
  if (place?.parent) return `at the beginning of ${nameOf(place.parent)}`;
  return place?.after ? `before ${nameOf(place.after)}` : "in the Bill";
}

function nameOfOld(old: Provision, { oldNames }: Book): string {
  return capitalise(oldNames.get(old.id) ?? "");
}

function sentence(id: string, isInNext: boolean, text: string): Sentence {
  return { id, isInNext, text: /[.…]”$/.test(text) ? text : `${text}.`, renumbered: null };
}

function placesOf(text: BillText): ReadonlyMap<string, Place> {
  const blocks = flatten(text);
  const siblings = Map.groupBy(blocks, ({ parent }) => parent);
  const places = new Map<string, Place>();
  for (const [parent, those] of siblings) {
    for (const [index, { provision }] of those.entries()) {
      places.set(provision.id, {
        provision,
        parent: parent === null ? null : (blocks[parent]?.provision ?? null),
        before: those[index - 1]?.provision ?? null,
        after: those[index + 1]?.provision ?? null,
        index,
      });
    }
  }
  return places;
}

/** "Sections 5 to 12 are sections 6 to 13 now": neighbours in one place, each with nothing but a new number, or with sentences of its own besides. */
function joinRenumbered(sentences: readonly Sentence[], book: Book): readonly Sentence[] {
  const runs = runsOf(sentences, book);
  return sentences.flatMap((each) => {
    const run = each.renumbered ? runs.get(each.renumbered) : undefined;
    const [first, last] = [run?.[0], run?.at(-1)];
    if (!run || !first || !last || run.length < 3) return [each];
    return each.renumbered === first ? [sentence(each.id, true, rangeSentence(first, last, book))] : [];
  });
}

function runsOf(sentences: readonly Sentence[], { places }: Book): ReadonlyMap<KeptProvision, readonly KeptProvision[]> {
  const runs = new Map<KeptProvision, KeptProvision[]>();
  const lastIn = new Map<Provision | null, KeptProvision>();
  for (const { renumbered } of sentences) {
    if (!renumbered) continue;
    const place = places.get(renumbered.next.id);
    const previous = lastIn.get(place?.parent ?? null);
    const isNext = previous?.next.kind === renumbered.next.kind && places.get(previous.next.id)?.index === (place?.index ?? 0) - 1;
    const run = isNext ? (runs.get(previous) ?? []) : [];
    run.push(renumbered);
    runs.set(renumbered, run);
    lastIn.set(place?.parent ?? null, renumbered);
  }
  return runs;
}

function rangeSentence(first: KeptProvision, last: KeptProvision, { oldNames, nextNames }: Book): string {
  const range = (names: ReadonlyMap<string, string>, from: Provision, to: Provision) => {
    if (from.kind === "section" && from.number && to.number) return `sections ${from.number} to ${to.number}`;
    return `${names.get(from.id) ?? ""} to ${names.get(to.id) ?? ""}`;
  };
  return `${capitalise(range(oldNames, first.old, last.old))} are ${range(nextNames, first.next, last.next)} now`;
}
