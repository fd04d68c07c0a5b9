import type { Block } from "#app/domain/text/linear.ts";
import { isNumberedInLine } from "#app/domain/text/provision.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Target } from "../wording/instruction.ts";

/** A target, and the provision that it means. */
export type Named = { readonly target: Target; readonly block: Block };

/**
 * The nearest provision around (or at) one that a wording can name inside its section: "section 3(2)(a)". Where pages and lines are not
 * known, it stands in for them. The section itself, where no number inside it says which is meant.
 */
export function nameNear(index: VersionIndex, target: Target, block: Block): Named {
  for (let each: Block | null = block; each && each.index > 0; each = parentOf(index, each)) {
    const within = pathTo(index, each);
    if (within === null) continue;
    const found = index.named({ unit: unitOf(target), id: target.id, title: target.title, within });
    if (found.length === 1 && found[0]?.index === each.index) return { target: { ...target, within }, block: each };
  }
  const unit = index.blocks[0] ?? block;
  return { target, block: unit };
}

/** The numbers on the way from the section to a provision; null where it has none of its own, or stands in what is quoted. */
function pathTo(index: VersionIndex, block: Block): readonly string[] | null {
  if (index.isQuoted[block.index] || block.provision.number === null || !isNumberedInLine(block.provision.kind)) return null;
  const path: string[] = [];
  for (let each: Block | null = block; each && each.index > 0; each = parentOf(index, each)) {
    const { number, kind } = each.provision;
    if (number === null || !isNumberedInLine(kind)) continue;
    if (!/^(\(\s*[A-Za-z0-9]{1,6}\s*\)|[A-Z]{0,2}\d{1,3}[A-Z]{0,3})$/.test(number)) return null;
    path.unshift(number);
  }
  return path;
}

function parentOf(index: VersionIndex, block: Block): Block | null {
  return block.parent === null ? null : (index.blocks[block.parent] ?? null);
}

/** Only such units are drafted to. */
function unitOf({ unit }: Target): "section" | "schedule" | "long-title" | "preamble" {
  return unit === "schedule" || unit === "long-title" || unit === "preamble" ? unit : "section";
}
