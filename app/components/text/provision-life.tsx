import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { CastingVote } from "#app/domain/facts/text.ts";
import type { ComparedShown } from "#app/domain/text/compare/fold.ts";
import type { ReadableProvision } from "#app/domain/text/readable-text.ts";
import type { Day } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { Details } from "../base/details.tsx";
import { Section } from "../base/section.tsx";
import { Tag, type TagShape, type TagTone } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { ComparisonMarked } from "./comparison-marked.tsx";
import { VersionText } from "./version-text.tsx";

/** An amendment that was aimed at the provision. */
export type AmendmentAtProvision = {
  key: string;
  slug: string;
  wording: string;
  state: AmendmentState | null;
  outcome: string;
  at: readonly string[];
  member: { name: string | null };
  division: { for: number; against: number; abstain: number } | null;
  castingVote: CastingVote | null;
  preEmptedBy: string | null;
};

export type ProvisionInVersion = {
  version: { id: string; slug: string; href: string; title: string; reference: string | null; printedOn: Day | null };
  stands: { anchor: string; name: string; text: readonly ReadableProvision[] } | null;
  fate: "first" | "new" | "unchanged" | "changed" | "left-out" | "not-there";
  changes: readonly ComparedShown[];
  amendments: readonly AmendmentAtProvision[];
};

type Life = { bill: { href: string }; versions: readonly ProvisionInVersion[] };

/** A provision through the versions of its bill, with the amendments in between. */
export function ProvisionLife({ life }: { life: Life }) {
  return life.versions.map((each) => <InVersion key={each.version.id} each={each} bill={life.bill} />);
}

const fates: Record<ProvisionInVersion["fate"], { words: string; tone: TagTone; shape: TagShape }> = {
  first: { words: "In the first version", tone: "neutral", shape: "dot" },
  new: { words: "Inserted", tone: "good", shape: "tick" },
  unchanged: { words: "Unchanged", tone: "quiet", shape: "ring" },
  changed: { words: "Changed", tone: "warn", shape: "half" },
  "left-out": { words: "Left out", tone: "bad", shape: "cross" },
  "not-there": { words: "Not in this version", tone: "quiet", shape: "bar" },
};

function InVersion({ each: { version, stands, fate, changes, amendments }, bill }: { each: ProvisionInVersion; bill: Life["bill"] }) {
  const { words, tone, shape } = fates[fate];
  return (
    <Section
      id={version.slug}
      heading={version.title}
      more={stands ? <a href={`${version.href}#${stands.anchor}`}>Read it in its place</a> : undefined}
    >
      <p className="rows__meta">
        <Tag tone={tone} shape={shape}>
          {words}
        </Tag>
        {stands ? <span>Here it is {stands.name}</span> : null}
        <span>
          {version.reference ?? "Without a reference"}, <When day={version.printedOn} />
        </span>
      </p>
      {stands === null ? null : fate === "changed" ? (
        <>
          <ComparisonMarked shown={changes} />
          <Details summary={`${capitalise(stands.name)} as it reads here`}>
            <VersionText provisions={stands.text} level={3} hasAddresses={false} />
          </Details>
        </>
      ) : fate === "unchanged" ? (
        <Details summary={`${capitalise(stands.name)} as it reads here`}>
          <VersionText provisions={stands.text} level={3} hasAddresses={false} />
        </Details>
      ) : (
        <VersionText provisions={stands.text} level={3} hasAddresses={false} />
      )}
      {stands ? <Amendments amendments={amendments} title={version.title} bill={bill} /> : null}
    </Section>
  );
}

function Amendments({ amendments, title, bill }: { amendments: readonly AmendmentAtProvision[]; title: string; bill: Life["bill"] }) {
  if (amendments.length === 0) {
    return (
      <p className="secondary">
        No amendment to this version is known to have been aimed at it. <a href={`${bill.href}/amendments`}>All amendments</a>
      </p>
    );
  }
  return (
    <>
      <h3>
        {amendments.length === 1 ? "1 amendment was" : `${amendments.length} amendments were`} aimed at it
        <span className="visually-hidden"> in “{title}”</span>
      </h3>
      <ul className="rows">
        {amendments.map((amendment) => (
          <li className="rows__row" key={amendment.slug}>
            <h4 className="rows__title">
              <a href={`/amendments/${amendment.slug}`}>Amendment {amendment.key}</a>
            </h4>
            <p className="rows__meta">
              <strong>{outcomeOf(amendment)}</strong>
              {amendment.member.name ? <span>{amendment.member.name}</span> : null}
              <span>at {listed(amendment.at)}</span>
            </p>
            <p className="amendment-wording">{amendment.wording}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function outcomeOf({ outcome, division, castingVote, preEmptedBy, state }: AmendmentAtProvision): string {
  if (state === "pre_empted" && preEmptedBy) return `${outcome} by amendment ${preEmptedBy}`;
  if (!division) return outcome;
  const votes = `For ${division.for}, Against ${division.against}, Abstentions ${division.abstain}`;
  return `${outcome} (${votes}${castingVote ? `; casting vote ${castingVote}` : ""})`;
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(" and ");
}
