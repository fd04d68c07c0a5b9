import type { ReactNode } from "react";
import type { MarkedBlock } from "#app/domain/amendments/marked.ts";
import type { NamedBlock } from "#app/domain/amendments/marked-units.ts";
import { classNames } from "../base/class-names.ts";
import { type AmendmentLinks, ByAmendment, Come, Gone, MarkedSegments, type Side } from "./marked-segments.tsx";

/** What the blocks of one text have in common. */
export type MarkedSetting = {
  readonly links: AmendmentLinks;
  /** The number of the last change; links lead from change to change when there is more than one. 0: no such links. */
  readonly lastChange: number;
  /** Numbers that were given by a rule that is not verified, by the identity of the provision: what the note says. */
  readonly provisional: Readonly<Record<string, string>>;
};

export type MarkedBlockProps = {
  each: NamedBlock;
  setting: MarkedSetting;
  side?: Side /** Depth at which the text begins. */;
  from: number;
  isTop: boolean;
};

/** One provision of a changed text: its number and heading where it has one, and its words. */
export function MarkedProvision({ each, setting, side = "both", from, isTop }: MarkedBlockProps) {
  const { block } = each;
  // Of what was moved away the beginning is enough: it stands in full where it is now.
  if (block.movedAwayBy !== null && each.changeAt === null && side === "both") return null;
  const whole = block.leftOutBy ?? block.insertedBy;
  const isNamedAlready = each.changeAt === null || hasHeadingLine(block);
  const words = <MarkedSegments segments={block.segments} links={setting.links} side={side} unnamed={isNamedAlready ? whole : null} />;
  const depth = Math.min(Math.max(block.depth - from, 0), 6);
  return (
    <>
      {hasHeadingLine(block) ? <HeadingLine each={each} setting={setting} isTop={isTop} side={side} depth={depth} /> : null}
      {block.segments.length > 0 ? (
        <p
          className={classNames(
            "marked__words",
            each.isQuoted && "marked__words--quoted",
            block.movedAwayBy !== null && "marked__words--moved",
          )}
          data-depth={depth || undefined}
          id={hasHeadingLine(block) ? undefined : (each.anchor ?? undefined)}
        >
          {hasHeadingLine(block) ? null : <Jump each={each} setting={setting} side={side} />}
          {hasHeadingLine(block) ? null : <ProvisionalMark block={block} setting={setting} />}
          {words}
          <Moved each={each} setting={setting} side={side} />
        </p>
      ) : null}
    </>
  );
}

/** Whether its number and heading stand on a line of their own. */
function hasHeadingLine({ kind, heading }: MarkedBlock): boolean {
  return heading !== null || kind === "section" || kind === "part" || kind === "chapter" || kind === "schedule";
}

type HeadingLineProps = { each: NamedBlock; setting: MarkedSetting; isTop: boolean; side: Side; depth: number };

function HeadingLine({ each, setting, isTop, side, depth }: HeadingLineProps) {
  const { block, anchor } = each;
  const text = [block.number, block.heading].filter((part) => part).join(" ") || each.name;
  const by = block.leftOutBy ?? block.insertedBy;
  const link = by === null || each.changeAt === null ? undefined : setting.links[by];
  const content: ReactNode = (
    <>
      <Jump each={each} setting={setting} side={side} />
      {block.leftOutBy !== null ? (
        <Gone isPassed={block.insertedBy !== null}>{text}</Gone>
      ) : block.insertedBy !== null ? (
        <Come>{text}</Come>
      ) : (
        text
      )}
      <ProvisionalMark block={block} setting={setting} />
      {link ? <ByAmendment {...link} /> : null}
      {block.segments.length === 0 ? <Moved each={each} setting={setting} side={side} /> : null}
    </>
  );
  const className = classNames(
    "marked__heading",
    block.kind === "cross-heading" && "marked__heading--cross",
    each.isQuoted && "marked__words--quoted",
  );
  if (!isTop) {
    return (
      <p className={className} data-depth={depth || undefined} id={anchor ?? undefined}>
        {content}
      </p>
    );
  }
  return (
    <h3 className={className} id={anchor ?? undefined}>
      {content}
    </h3>
  );
}

function Moved({ each: { block, changeAt }, setting, side }: { each: NamedBlock; setting: MarkedSetting; side: Side }) {
  const by = block.movedAwayBy ?? block.movedBy;
  const link = by === null ? undefined : setting.links[by];
  if (!link || changeAt === null || side !== "both") return null;
  return (
    <span className="marked__moved">
      {" "}
      {block.movedAwayBy !== null ? "Moved from here by" : "Moved here by"} <a href={link.href}>amendment {link.number}</a>
    </span>
  );
}

/** Leads from change to change. */
function Jump({ each: { changeAt }, setting: { lastChange }, side }: { each: NamedBlock; setting: MarkedSetting; side: Side }) {
  if (changeAt === null || lastChange < 2 || side !== "both") return null;
  return (
    <span className="marked__jump" id={`change-${changeAt}`}>
      {changeAt > 1 ? (
        <a href={`#change-${changeAt - 1}`} aria-label={`Previous change, ${changeAt - 1} of ${lastChange}`}>
          ↑
        </a>
      ) : null}
      {changeAt < lastChange ? (
        <a href={`#change-${changeAt + 1}`} aria-label={`Next change, ${changeAt + 1} of ${lastChange}`}>
          ↓
        </a>
      ) : null}
    </span>
  );
}

function ProvisionalMark({ block, setting: { provisional } }: { block: MarkedBlock; setting: MarkedSetting }) {
  const note = provisional[block.id];
  if (note === undefined) return null;
  return (
    <sup className="marked__note">
      <a href={`#number-${block.id}`} title={note} aria-label={`Provisional number: note`}>
        †
      </a>
    </sup>
  );
}
