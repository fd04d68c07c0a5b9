import type { VersionSourceFormat } from "#app/domain/facts/text.ts";
import { sourceFormatWords } from "#app/domain/text/source-format-words.ts";
import type { VersionKind } from "#app/domain/text/version.ts";
import { versionKindWords } from "#app/domain/text/version-words.ts";
import type { Day } from "#app/lib/dates.ts";
import { DraftTag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { VerificationBadge, type VerificationInBadge } from "./verification-badge.tsx";

export type VersionInList = {
  id: string;
  slug: string;
  href: string;
  kind: VersionKind;
  title: string;
  reference: string | null;
  printedOn: Day | null;
  hasLayout: boolean;
  layoutNote: string | null;
  sourceFormat: VersionSourceFormat;
  isDraft: boolean;
  verification: VerificationInBadge | null;
};

/** The versions of a bill, oldest first, each with what is known of its print and what came of checking it. */
export function VersionRows({ versions }: { versions: readonly VersionInList[] }) {
  return (
    <ol className="rows" aria-label="Versions">
      {versions.map((version, at) => {
        const before = versions[at - 1];
        return (
          <li className="rows__row" key={version.id}>
            <h2 className="rows__title">
              <a href={version.href}>{version.title}</a> {version.isDraft ? <DraftTag /> : null}
            </h2>
            <p className="rows__meta">
              {version.title === versionKindWords[version.kind] ? null : <span>{versionKindWords[version.kind]}</span>}
              <span>{version.reference ?? "Without a reference"}</span>
              <span>
                Printed <When day={version.printedOn} unknownWords="on a day that is not known" />
              </span>
            </p>
            <p className="rows__meta">
              <span>{sourceFormatWords[version.sourceFormat]}</span>
              <span>
                {version.hasLayout
                  ? "Pages and lines are known"
                  : `Pages and lines are not known${version.layoutNote ? `: ${version.layoutNote}` : ""}`}
              </span>
            </p>
            {version.verification ? (
              <p>
                <VerificationBadge
                  verification={version.verification}
                  reference={version.reference}
                  href={`${version.href}/verification`}
                />
              </p>
            ) : at > 0 ? (
              <p className="secondary">Not checked yet against the amendments that were agreed to.</p>
            ) : null}
            {before ? (
              <p>
                <a href={compareHref(version.href, before.slug, version.slug)}>What changed since “{before.title}”</a>
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function compareHref(href: string, from: string, to: string): string {
  return `${href.slice(0, href.lastIndexOf("/"))}/compare?from=${from}&to=${to}`;
}
