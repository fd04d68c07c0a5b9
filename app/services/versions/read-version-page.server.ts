import { provisionsAimedAt } from "#app/domain/amendments/aimed-at.ts";
import { may } from "#app/domain/permissions/may.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { PrintPlace } from "#app/domain/text/print-lines.ts";
import { type ContentsEntry, contentsOf, type ReadableProvision, readableText } from "#app/domain/text/readable-text.ts";
import { type FoundPlace, type Seeking, type Sought, seekLine, seekProvision } from "#app/domain/text/seek-place.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { readProceedings } from "#app/services/amendments/read-proceedings.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { readVersion, type VersionRead } from "./read-versions.server.ts";

/** A version as its page shows it. */
export type VersionPage = Omit<VersionRead, "text"> & {
  readonly provisions: readonly ReadableProvision[];
  readonly contents: readonly ContentsEntry[];
  readonly count: number;
  readonly sought: { readonly seeking: Seeking; readonly result: Sought } | null;
  readonly amendments: AmendmentsToPrint;
  readonly actorMay: { readonly record: boolean; readonly verify: boolean };
};

/** The amendments to a print: how many there are, how many aim at each provision by its identity, and how many have no place in it. */
export type AmendmentsToPrint = {
  readonly all: number;
  readonly unplaced: number;
  readonly aimedAt: Readonly<Record<string, number>>;
};

/**
 * A version with its whole text as a page shows it.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readVersionPage(
  context: Context,
  billSlug: string,
  versionSlug: string,
  seeking: Seeking | null,
): Promise<VersionPage> {
  const { text, ...read } = await readVersion(context, billSlug, versionSlug);
  const amendments = await readAmendmentsToPrint(context, billSlug, read.version.id);
  const result = seeking && seek(text, seeking);
  const line = seeking?.kind === "line" && result?.ok ? { page: seeking.page, line: seeking.line } : null;
  const provisions = readable(text, line);
  return {
    ...read,
    provisions,
    contents: contentsOf(provisions),
    count: flatten(text.text).length,
    sought: seeking && result ? { seeking, result } : null,
    amendments,
    actorMay: { record: may(context.actor, "version.record"), verify: may(context.actor, "version.verify") },
  };
}

/**
 * Finds a place in a version, without the rest of its page.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function findPlaceInVersion(
  context: Context,
  billSlug: string,
  versionSlug: string,
  seeking: Seeking,
): Promise<FoundPlace | null> {
  const { text } = await readVersion(context, billSlug, versionSlug);
  const result = seek(text, seeking);
  return result.ok ? result.place : null;
}

function seek(text: VersionText, seeking: Seeking): Sought {
  return seeking.kind === "line" ? seekLine(text, seeking.page, seeking.line) : seekProvision(text.text, seeking.words);
}

/** What was made of a text, as long as the text is remembered: the same object is given each time, until it changes. */
const remembered = new WeakMap<VersionText, readonly ReadableProvision[]>();

function readable(text: VersionText, line: PrintPlace | null): readonly ReadableProvision[] {
  if (line) return readableText(text, line);
  const known = remembered.get(text) ?? readableText(text);
  remembered.set(text, known);
  return known;
}

async function readAmendmentsToPrint(context: Context, billSlug: string, versionId: string): Promise<AmendmentsToPrint> {
  const aimedAt = new Map<string, number>();
  let [all, unplaced] = [0, 0];
  for (const { version, amendments } of await readProceedings(context, billSlug)) {
    if (version?.id !== versionId) continue;
    for (const { studied } of amendments) {
      const ids = provisionsAimedAt(studied.located);
      all += 1;
      if (ids.length === 0) unplaced += 1;
      for (const id of ids) aimedAt.set(id, (aimedAt.get(id) ?? 0) + 1);
    }
  }
  return { all, unplaced, aimedAt: Object.fromEntries(aimedAt) };
}
