import { definedTerm } from "#app/domain/text/defined-term.ts";
import { listBeneath } from "#app/domain/text/find-provision.ts";
import type { Block } from "#app/domain/text/linear.ts";
import { capitalise, foldText } from "#app/lib/text.ts";
import type { Located } from "../located.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Target } from "../wording/instruction.ts";
import { failed } from "./failed.ts";

/** The provision that an amendment names, and the words in it. */
export type Scope = { readonly block: Block; readonly reach: Reach; readonly name: string };
export type ScopeOrFailure = { readonly ok: true; readonly scope: Scope } | (Located & { readonly ok: false });

/** A target in words: "section 3(2)", "the schedule", "section (Local referendum)". */
export function targetWords({ unit, id, title, within }: Target): string {
  const inside = (within ?? []).map((step) => (step.startsWith("(") ? step : ` ${step}`)).join("");
  if (title !== undefined) return `${unit} (${title})${inside}`;
  if (unit === "amendment") return `amendment ${id ?? ""}`;
  return id === null
    ? `the ${unit.replace("-", " ")}${inside}`
    : `${unit === "part" || unit === "chapter" ? capitalise(unit) : unit} ${id}${inside}`;
}

/** Finds the provision that a wording names, in the bill's own provisions only. */
export function findScope(index: VersionIndex, target: Target): ScopeOrFailure {
  const { unit, title } = target;
  if (unit === "amendment") return failed("needs-amendment", `It changes ${targetWords(target)}, not the text of the bill.`);
  const found = listMeant(index, target);
  const block = found[0];
  if (!block) {
    if (title !== undefined)
      return failed("needs-amendment", `The bill has no section or schedule with the title “${title}”: another amendment may bring it.`);
    return failed("not-found", `This version has no ${withoutArticle(targetWords(target))}.`);
  }
  if (found.length > 1)
    return {
      ok: false,
      reason: "ambiguous",
      message: `${found.length} provisions of this version could be ${targetWords(target)}.`,
      candidates: found.map((each) => {
        const reach = index.reachOfBlock(each);
        const name = index.nameOf(each.provision.id);
        return {
          edit: { kind: "provisions", ids: [each.provision.id], insert: null },
          place: index.placeAt(reach.from),
          description: name,
        };
      }),
    };
  return { ok: true, scope: { block, reach: index.reachOfBlock(block), name: index.nameOf(block.provision.id) } };
}

/** The provisions that a target can mean. */
function listMeant(index: VersionIndex, { unit, id, title, within = [] }: Target): readonly Block[] {
  if (unit === "amendment") return [];
  const units = unit === "cross-heading" ? headingsBefore(index, id) : index.named({ unit, id, title });
  return within.reduce((above, step) => above.flatMap((block) => listInside(index, block, step)), units);
}

/** An italic heading is named by the section that it stands before. */
function headingsBefore(index: VersionIndex, section: string | null): readonly Block[] {
  const headings = index.blocks.filter(({ provision, index: at }) => provision.kind === "cross-heading" && !index.isQuoted[at]);
  if (section === null) return headings;
  const [named] = index.named({ unit: "section", id: section });
  if (!named) return [];
  const last = headings.findLast((heading) => heading.index < named.index);
  const between = last ? index.blocks.slice(last.index + 1, named.index) : [];
  return last && !between.some(({ provision }) => provision.kind === "section") ? [last] : [];
}

/** One step into a provision: "(2)", "Part 2", "Chapter 1", "definition of premises". */
function listInside(index: VersionIndex, block: Block, step: string): readonly Block[] {
  const own = index.blocks.slice(block.index + 1, block.end).filter(({ index: at }) => !index.isQuoted[at]);
  const unit = /^(part|chapter) (.+)$/i.exec(step);
  if (unit) return own.filter(({ provision: { kind, number } }) => kind === unit[1]?.toLowerCase() && sameNumber(number, step));
  const definition = /^definition of (.+)$/i.exec(step);
  if (definition?.[1]) {
    const term = foldText(definition[1].replaceAll(/[“”"]/g, ""));
    return own.filter(({ provision }) => provision.kind === "definition" && foldText(definedTerm(provision) ?? "") === term);
  }
  return listBeneath(index.blocks, block, step);
}

function sameNumber(printed: string | null, worded: string): boolean {
  return (printed ?? "").toLowerCase().replaceAll(/\s/g, "") === worded.toLowerCase().replaceAll(/\s/g, "");
}

function withoutArticle(words: string): string {
  return words.replace(/^the /, "");
}
