import { bareNumber } from "#app/domain/text/label.ts";
import type { PrintLayout } from "#app/domain/text/print-lines.ts";
import type { Provision } from "#app/domain/text/provision.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Target } from "../wording/instruction.ts";

/** A section, a schedule or the long title, cut out of its version with the lines that it is printed on: all that drafting looks at. */
export type Excerpt = { readonly target: Target; readonly text: VersionText };

const drafted = { section: "section", schedule: "schedule", "long-title": "long-title", preamble: "preamble" } as const;

/** Cuts a provision out of its version; null when it is none that an amendment is drafted to. Cost: linear in the version. */
export function cutExcerpt(index: VersionIndex, provisionId: string): Excerpt | null {
  const block = index.blockOf(provisionId);
  const target = block && index.isQuoted[block.index] !== true ? targetOf(block.provision) : null;
  if (!block || !target) return null;
  const ids = new Set(index.blocks.slice(block.index, block.end).map(({ provision }) => provision.id));
  return { target, text: { text: { provisions: [block.provision] }, layout: linesOf(index.version.layout, ids) } };
}

/** What a wording calls the provision: "section 2", "the schedule", "section (Local referendum)". */
export function targetOf({ kind, number, heading }: Provision): Target | null {
  if (kind === "long-title" || kind === "preamble") return { unit: kind, id: null };
  if (kind !== "section" && kind !== "schedule") return null;
  const id = bareNumber((number ?? "").replace(/^schedule\s*/i, ""));
  if (id !== "") return { unit: drafted[kind], id };
  if (kind === "schedule" && number !== null) return { unit: kind, id: null };
  return heading ? { unit: kind, id: null, title: heading } : { unit: kind, id: null };
}

function linesOf(layout: PrintLayout | null, ids: ReadonlySet<string>): PrintLayout | null {
  if (!layout) return null;
  return layout.flatMap(({ page, line, spans }) => {
    const own = spans.filter(({ id }) => ids.has(id));
    return own.length > 0 ? [{ page, line, spans: own }] : [];
  });
}
