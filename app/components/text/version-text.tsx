import type { ProvisionKind } from "#app/domain/text/provision.ts";
import type { ReadableProvision } from "#app/domain/text/readable-text.ts";
import { classNames } from "../base/class-names.ts";
import { VersionTable } from "./version-table.tsx";
import { Pieces } from "./version-words.tsx";

/** What stands beside the provisions of a text: how many amendments aim at each, and where that and its life are told. */
export type BesideProvisions = {
  readonly aimedAt: Readonly<Record<string, number>>;
  /** The page of one provision. */
  readonly lifeHref: (anchor: string) => string;
};

export type VersionTextProps = {
  provisions: readonly ReadableProvision[];
  /** The level of the headings of what stands at the edge. */
  level?: 2 | 3 | 4;
  /** False where the text stands on a page twice: an address leads to one place only. */
  hasAddresses?: boolean;
  beside?: BesideProvisions | null;
};

type Setting = Required<Omit<VersionTextProps, "provisions" | "level">> & { level: number };

/** The text of a version: numbers at the edge, what stands beneath set in, the lines of the print numbered beside it. */
export function VersionText({ provisions, level = 3, hasAddresses = true, beside = null }: VersionTextProps) {
  return (
    <div className="bill-text">
      <Provisions provisions={provisions} set={{ level, hasAddresses, beside }} />
    </div>
  );
}

function Provisions({ provisions, set }: { provisions: readonly ReadableProvision[]; set: Setting }) {
  return provisions.map((provision) => <ProvisionShown key={provision.id} provision={provision} set={set} />);
}

function ProvisionShown({ provision, set }: { provision: ReadableProvision; set: Setting }) {
  const { kind } = provision;
  if (kind === "quotation") return <Quotation provision={provision} set={set} />;
  if (kind === "table") return <VersionTable table={provision} id={idOf(provision, set)} />;
  if (headed.has(kind)) return <Headed provision={provision} set={set} />;
  return <InLine provision={provision} set={set} />;
}

const headed: ReadonlySet<ProvisionKind> = new Set(["part", "chapter", "cross-heading", "section", "schedule", "long-title", "preamble"]);

function Headed({ provision, set }: { provision: ReadableProvision; set: Setting }) {
  const { kind, pieces, children, isQuoted } = provision;
  const below = { ...set, level: Math.min(set.level + 1, 6) };
  return (
    <div className={`provision provision--${kind}`} id={idOf(provision, set)}>
      {isQuoted ? <p className="provision__quoted-heading">{headingOf(provision)}</p> : <Heading provision={provision} set={set} />}
      {pieces.length > 0 ? (
        <p className="provision__words">
          <Pieces pieces={pieces} />
        </p>
      ) : null}
      <Provisions provisions={children} set={below} />
    </div>
  );
}

function Heading({ provision, set }: { provision: ReadableProvision; set: Setting }) {
  const Tag = tags[set.level] ?? "h6";
  return (
    <div className="provision__head">
      <Tag className="provision__heading">{headingOf(provision)}</Tag>
      <Beside provision={provision} set={set} />
    </div>
  );
}

const tags: Readonly<Record<number, "h2" | "h3" | "h4" | "h5" | "h6">> = { 2: "h2", 3: "h3", 4: "h4", 5: "h5", 6: "h6" };

function headingOf({ kind, number, heading }: ReadableProvision) {
  if (kind === "long-title") return "Long title";
  if (kind === "preamble") return "Preamble";
  return (
    <>
      {number === null ? null : <span className="provision__number">{number} </span>}
      {heading ?? (number === null ? "Without a heading" : "")}
    </>
  );
}

function InLine({ provision, set }: { provision: ReadableProvision; set: Setting }) {
  const { kind, number, pieces, children } = provision;
  const hasNumber = number !== null;
  return (
    <div className={classNames("provision", `provision--${kind}`, hasNumber && "provision--numbered")} id={idOf(provision, set)}>
      {hasNumber ? <span className="provision__number">{number}</span> : null}
      <div className="provision__body">
        {pieces.length > 0 || hasNumber ? (
          <p className="provision__words">
            <Pieces pieces={pieces} /> <Beside provision={provision} set={set} />
          </p>
        ) : null}
        <Provisions provisions={children} set={set} />
      </div>
    </div>
  );
}

/** Text of another Act is never mistaken for the bill's own: it stands in a frame, and is announced. */
function Quotation({ provision, set }: { provision: ReadableProvision; set: Setting }) {
  return (
    <blockquote className="quoted-text" id={idOf(provision, set)}>
      <p className="visually-hidden">Text of another Act:</p>
      {provision.pieces.length > 0 ? (
        <p className="provision__words">
          <Pieces pieces={provision.pieces} />
        </p>
      ) : null}
      <Provisions provisions={provision.children} set={set} />
      <p className="visually-hidden">End of the text of another Act.</p>
    </blockquote>
  );
}

function Beside({ provision: { id, anchor, name, kind }, set: { beside, hasAddresses } }: { provision: ReadableProvision; set: Setting }) {
  const aimed = beside?.aimedAt[id] ?? 0;
  return (
    <span className="provision__beside">
      {hasAddresses ? (
        <a className="provision__link" href={`#${anchor}`} aria-label={`Link to ${name}`}>
          #
        </a>
      ) : null}
      {beside && aimed > 0 ? (
        <>
          {" "}
          <a className="provision__aimed" href={beside.lifeHref(anchor)}>
            {aimed === 1 ? "1 amendment" : `${aimed} amendments`}
            <span className="visually-hidden"> to {name}</span>
          </a>
        </>
      ) : null}
      {beside && aimed === 0 && (kind === "section" || kind === "schedule") ? (
        <>
          {" "}
          <a className="provision__life" href={beside.lifeHref(anchor)}>
            Its life<span className="visually-hidden">: {name}</span>
          </a>
        </>
      ) : null}
    </span>
  );
}

function idOf({ anchor }: ReadableProvision, { hasAddresses }: Setting): string | undefined {
  return hasAddresses ? anchor : undefined;
}
