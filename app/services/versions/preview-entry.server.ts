import { may } from "#app/domain/permissions/may.ts";
import { namesOf } from "#app/domain/text/address.ts";
import { carryIdentity } from "#app/domain/text/carry-identity.ts";
import { type EntryPreview, type LineUnderstood, type Matched, mostLinesShown } from "#app/domain/text/entry-preview.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import type { ReadAs } from "#app/domain/text/read-plain-text/read-text.ts";
import { readableText } from "#app/domain/text/readable-text.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import type { EntryRead } from "./read-entry.server.ts";
import { type BillOfVersions, readVersionsOfBill, type VersionShown } from "./read-versions.server.ts";
import { loadVersionText } from "./version-texts.server.ts";

/**
 * The bill to which a version is to be added, and the versions it has.
 *
 * @throws AppError "forbidden" for who may not, "not-found" for an unknown bill
 */
export async function readBillForEntry(
  context: Context,
  billSlug: string,
): Promise<{ bill: BillOfVersions; versions: readonly VersionShown[] }> {
  if (!may(context.actor, "version.record")) throw new AppError("forbidden", "Only editors can record a version of a bill.");
  return readVersionsOfBill(context, billSlug);
}

/** What was understood of a text, held against the bill's last version. Cost: that of comparing the two texts. */
export async function previewEntry(context: Context, versions: readonly VersionShown[], read: EntryRead): Promise<EntryPreview> {
  const { format, title, noLayout, remarks, problems, text, lines } = read;
  const last = versions.at(-1);
  const before = last ? (await loadVersionText(context.db, { id: last.id, text_sha256: last.sha256 })).text : null;
  const names = namesOf(text.text);
  return {
    format,
    title,
    noLayout,
    remarks,
    problems: problems.slice(0, 200),
    count: flatten(text.text).length,
    hasLayout: text.layout !== null,
    pages: text.layout?.length ? { last: text.layout.at(-1)?.page ?? 0, lines: text.layout.length } : null,
    lines:
      lines?.slice(0, mostLinesShown).map(({ at, content, readAs, note }) => ({
        at,
        content: content.slice(0, 2000),
        state: stateOf(readAs, note),
        readAs: wordsFor(readAs, names),
        note,
      })) ?? null,
    linesInAll: lines?.length ?? 0,
    provisions: readableText(text),
    matched: last && before ? matchWith(last, before, text.text) : null,
  };
}

function matchWith(last: VersionShown, before: BillText, text: BillText): Matched {
  const { pairs, unsure, identities, text: carried } = carryIdentity(before, text);
  const [oldNames, names] = [namesOf(before), namesOf(carried)];
  const [oldIds, nextIds] = [
    new Set(pairs.map(({ oldId }) => oldId)),
    new Set(pairs.map(({ nextId }) => identities.get(nextId) ?? nextId)),
  ];
  const nameOld = (id: string) => oldNames.get(id) ?? "";
  return {
    before: { title: last.title },
    carried: pairs.length,
    added: unmatched(carried, nextIds, names),
    leftOut: unmatched(before, oldIds, oldNames),
    unsure: unsure.slice(0, 100).map(({ nextId, takenFor, candidates, why }) => ({
      name: names.get(nextId) ?? "",
      takenFor: takenFor === null ? null : nameOld(takenFor),
      candidates: candidates.slice(0, 3).map(({ oldId }) => nameOld(oldId)),
      why,
    })),
  };
}

/** By name, the topmost only: what stands in a new section is new with it. */
function unmatched(text: BillText, matched: ReadonlySet<string>, names: ReadonlyMap<string, string>): readonly string[] {
  const blocks = flatten(text);
  return blocks.flatMap(({ provision, parent }) => {
    if (matched.has(provision.id)) return [];
    const above = parent === null ? null : blocks[parent];
    return above && !matched.has(above.provision.id) ? [] : [names.get(provision.id) ?? ""];
  });
}

function stateOf(readAs: ReadAs, note: string | null): LineUnderstood["state"] {
  if (readAs.as === "unplaced") return "unplaced";
  if (note !== null) return "doubtful";
  return readAs.as === "provision" ? "placed" : "beside";
}

function wordsFor(readAs: ReadAs, names: ReadonlyMap<string, string>): string {
  if (readAs.as !== "provision") return besideWords[readAs.as];
  return `${names.get(readAs.id) ?? "a provision"}${readAs.part === "heading" ? ", heading" : ""}`;
}

const besideWords: Record<Exclude<ReadAs["as"], "provision">, string> = {
  title: "Title of the bill",
  contents: "List of contents",
  page: "Page number",
  margin: "Line number in the margin",
  "running-head": "Running head",
  blank: "",
  unplaced: "Could not be placed",
};
