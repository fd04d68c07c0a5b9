import type { MarkedUnit, NamedBlock, Shown } from "#app/domain/amendments/marked-units.ts";
import { capitalise } from "#app/lib/text.ts";
import { classNames } from "../base/class-names.ts";
import { MarkedProvision, type MarkedSetting } from "./marked-block.tsx";
import { gapWords } from "./marked-text.tsx";

export type SideBySideProps = { shown: readonly Shown[]; setting: MarkedSetting; caption: string; hasWords?: boolean };

/** Old and new beside each other, provision by provision; on a phone one above the other. */
export function SideBySide({ shown, setting, caption, hasWords = false }: SideBySideProps) {
  return (
    <table className={classNames("side-by-side marked", hasWords && "marked--words")} {...role("table")}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...role("rowgroup")}>
        <tr {...role("row")}>
          <th scope="col" {...role("columnheader")}>
            As printed
          </th>
          <th scope="col" {...role("columnheader")}>
            As it would read
          </th>
        </tr>
      </thead>
      {shown.map((each) =>
        each.kind === "gap" ? (
          <tbody key={each.gap.first} {...role("rowgroup")}>
            <tr {...role("row")}>
              <td colSpan={2} {...role("cell")} className="side-by-side__gap">
                {gapWords(each.gap)}
              </td>
            </tr>
          </tbody>
        ) : (
          <UnitRows key={each.unit.id} unit={each.unit} setting={setting} />
        ),
      )}
    </table>
  );
}

function UnitRows({ unit, setting }: { unit: MarkedUnit; setting: MarkedSetting }) {
  return (
    <tbody {...role("rowgroup")} id={unit.anchor ?? undefined} aria-label={capitalise(unit.name)}>
      {unit.blocks.map((each, at) => (
        <Row key={each.block.id} each={each} unit={unit} isTop={at === 0} setting={setting} />
      ))}
    </tbody>
  );
}

function Row({ each, unit, isTop, setting }: { each: NamedBlock; unit: MarkedUnit; isTop: boolean; setting: MarkedSetting }) {
  const without = { ...each, anchor: null };
  return (
    <tr {...role("row")} className={each.isChanged ? "side-by-side__changed" : undefined}>
      {sides.map(({ side, label }) => (
        <td key={side} {...role("cell")} data-side={label}>
          {isOn(each, side) ? (
            <MarkedProvision
              each={oneSided(without, side)}
              setting={setting}
              from={unit.depth}
              isTop={isTop && side === "new"}
              side={side}
            />
          ) : (
            <p className="side-by-side__nothing">{side === "old" ? "Not there" : "Left out"}</p>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Laid out as blocks on a phone, its parts would no longer be known as those of a table: they say it again. */
function role(name: string) {
  return { role: name };
}

const sides = [
  { side: "old", label: "As printed" },
  { side: "new", label: "As it would read" },
] as const;

/** Whether there is anything of the provision on that side. */
function isOn({ block }: NamedBlock, side: "old" | "new"): boolean {
  if (side === "old") {
    if (block.movedBy !== null) return false;
    return block.insertedBy === null || block.segments.some(({ insertedBy }) => insertedBy === null);
  }
  if (block.movedAwayBy !== null) return false;
  return block.leftOutBy === null || block.segments.some(({ leftOutBy, text }) => leftOutBy === null && text.trim() !== "");
}

/** Its heading has no mark of going on the side on which it is new, and the other way round. */
function oneSided(each: NamedBlock, side: "old" | "new"): NamedBlock {
  const { block } = each;
  return { ...each, block: side === "old" ? { ...block, insertedBy: null } : { ...block, leftOutBy: null } };
}
