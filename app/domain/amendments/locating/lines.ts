import type { PrintPlace } from "#app/domain/text/print-lines.ts";
import { capitalise } from "#app/lib/text.ts";
import type { Located } from "../located.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Instruction } from "../wording/instruction.ts";
import { failed } from "./failed.ts";
import type { Scope } from "./scope.ts";

export type LineOrFailure = { readonly ok: true; readonly reach: Reach; readonly place: PrintPlace } | (Located & { readonly ok: false });

/** "page 4, line 12" */
export function placeWords({ page, line }: PrintPlace): string {
  return `page ${page}, line ${line}`;
}

/** What is printed on a line that a wording names. A page that is not given is the amendment's own, or else the only one on which the provision has such a line. */
export function findLine(index: VersionIndex, scope: Scope, line: number, page: number | null): LineOrFailure {
  if (!index.hasLines)
    return failed("needs-lines", "The pages and lines of this version are not known, and the place is given by its line only.");
  const pages = page !== null ? [page] : pagesOf(index, scope.reach);
  const found = pages.flatMap((each) => {
    const place = { page: each, line };
    const reach = index.reachOfLine(place);
    return reach ? [{ ok: true, reach, place } as const] : [];
  });
  const inScope = found.filter(({ reach }) => reach.to > scope.reach.from && reach.from < scope.reach.to);
  if (inScope.length === 1 && inScope[0]) return inScope[0];
  if (found.length === 0)
    return failed("not-found", `This print has no ${page === null ? `line ${line} in ${scope.name}` : placeWords({ page, line })}.`);
  if (inScope.length === 0)
    return failed(
      "not-found",
      `${capitalise(placeWords(found[0]?.place ?? { page: 0, line }))} is not in ${scope.name}, which stands ${whereIs(index, scope)}.`,
    );
  return failed("not-found", `${scope.name} has a line ${line} on ${inScope.length} pages, and no page is given.`);
}

/** The line on which the amendment says its place is; null when it names none, or this version's lines are not known. */
export function wordedPlace({ place }: Instruction): PrintPlace | null {
  return place?.page != null && place.line != null ? { page: place.page, line: place.line } : null;
}

function pagesOf(index: VersionIndex, reach: Reach): readonly number[] {
  const first = index.placeAt(reach.from)?.page;
  const last = index.placeAt(Math.max(reach.from, reach.to - 1))?.page;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function whereIs(index: VersionIndex, { reach }: Scope): string {
  const from = index.placeAt(reach.from);
  const to = index.placeAt(Math.max(reach.from, reach.to - 1));
  return from && to ? `from ${placeWords(from)} to ${placeWords(to)}` : "elsewhere";
}
