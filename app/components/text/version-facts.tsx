import { sourceFormatWords } from "#app/domain/text/source-format-words.ts";
import { FormButton } from "../base/button.tsx";
import { SummaryList } from "../base/summary-list.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { VerificationBadge } from "./verification-badge.tsx";
import type { VersionInList } from "./version-rows.tsx";

export type VersionFactsProps = {
  page: {
    bill: { href: string };
    version: VersionInList;
    amendments: { all: number; unplaced: number };
    actorMay: { verify: boolean };
    count: number;
  };
  before: { title: string } | null;
};

/** What is known of a print, what came of checking it, and in which forms it can be taken away. */
export function VersionFacts({ page: { bill, version, amendments, actorMay, count }, before }: VersionFactsProps) {
  const { verification } = version;
  return (
    <SummaryList
      rows={[
        {
          key: "print",
          label: "Print",
          value: (
            <>
              {version.reference ?? <Unknown words="Reference not known" />}, <When day={version.printedOn} />.{" "}
              {sourceFormatWords[version.sourceFormat]}. {count} provisions.
              {version.hasLayout ? " Pages and lines are known: those of the print stand beside the text." : null}
            </>
          ),
        },
        ...(before
          ? [
              {
                key: "verification",
                label: "Verification",
                value: verification ? (
                  <VerificationBadge verification={verification} reference={version.reference} href={`${version.href}/verification`} />
                ) : (
                  "Not checked yet against the amendments that were agreed to."
                ),
                action: actorMay.verify ? <FormButton action={`${version.href}/verification`}>Check now</FormButton> : undefined,
              },
            ]
          : []),
        ...(amendments.all > 0
          ? [
              {
                key: "amendments",
                label: "Amendments to it",
                value: (
                  <>
                    <a href={`${bill.href}/amendments`}>{amendments.all === 1 ? "1 amendment" : `${amendments.all} amendments`}</a>
                    {amendments.unplaced > 0
                      ? `; of ${amendments.unplaced} the place could not be found in the text (amendments to amendments are among them)`
                      : ""}
                    . The number beside a provision counts those that are aimed at it.
                  </>
                ),
              },
            ]
          : []),
        {
          key: "download",
          label: "Take it away",
          value: (
            <>
              <a href={`${version.href}/download.akn`}>Akoma Ntoso</a>, <a href={`${version.href}/download.txt`}>plain text</a>,{" "}
              <a href={`${version.href}/download.json`}>JSON</a>
            </>
          ),
        },
      ]}
    />
  );
}
