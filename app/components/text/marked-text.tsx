import type { ReactNode } from "react";
import type { Gap, MarkedUnit, NamedBlock, Shown } from "#app/domain/amendments/marked-units.ts";
import { capitalise } from "#app/lib/text.ts";
import { classNames } from "../base/class-names.ts";
import { MarkedProvision, type MarkedSetting } from "./marked-block.tsx";
import { MarkedTable } from "./marked-table.tsx";

export type MarkedTextProps = {
  shown: readonly Shown[];
  setting: MarkedSetting;
  /** Whether "inserted" and "left out" are shown to everybody, and not only read aloud. */
  hasWords?: boolean;
};

/** A text with its changes marked; or, of units without marks, as it would read. */
export function MarkedText({ shown, setting, hasWords = false }: MarkedTextProps) {
  return (
    <div className={classNames("marked", hasWords && "marked--words")}>
      {shown.map((each) =>
        each.kind === "gap" ? (
          <NotChanged key={each.gap.first} gap={each.gap} />
        ) : (
          <Unit key={each.unit.id} unit={each.unit} setting={setting} />
        ),
      )}
    </div>
  );
}

/** "Sections 3 to 9 do not change." */
function NotChanged({ gap }: { gap: Gap }) {
  return <p className="marked__gap">{gapWords(gap)}</p>;
}

/** What is said of units that are passed over. */
export function gapWords({ count, first, last }: Gap): string {
  if (count === 1) return `${capitalise(first)} does not change.`;
  return `${capitalise(first)} to ${last}: no change.`;
}

function Unit({ unit, setting }: { unit: MarkedUnit; setting: MarkedSetting }) {
  const parts: ReactNode[] = [];
  for (let at = 0; at < unit.blocks.length; at += 1) {
    const each = unit.blocks[at];
    if (!each) break;
    if (each.block.kind !== "table") {
      parts.push(<MarkedProvision key={each.block.id} each={each} setting={setting} from={unit.depth} isTop={at === 0} />);
      continue;
    }
    const within = beneath(unit.blocks, at);
    parts.push(<MarkedTable key={each.block.id} table={each} within={within} links={setting.links} />);
    at += within.length;
  }
  return <div className={classNames("marked__unit", unit.isHeading && "marked__unit--heading")}>{parts}</div>;
}

/** All that stands in a provision. */
function beneath(blocks: readonly NamedBlock[], at: number): readonly NamedBlock[] {
  const depth = blocks[at]?.block.depth ?? 0;
  let end = at + 1;
  while ((blocks[end]?.block.depth ?? -1) > depth) end += 1;
  return blocks.slice(at + 1, end);
}
