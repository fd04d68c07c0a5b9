import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { FormButton } from "#app/components/base/button.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { FindingAtDesk, type FindingAtDeskShown, findingAddress } from "#app/components/positions/finding-at-desk.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readFindingsForDesk } from "#app/services/positions/read-findings.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readFindingsForDesk(await requireActor(args));
}

export const meta: MetaFunction = () => [{ title: "Said and voted: findings of the machine – Assent" }];

export default function Findings() {
  const { waiting, shown, changed, dismissed, noLongerFound, conditions } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
        ]}
      />
      <PageTitle lead="The machine compares published positions with recorded votes. Nobody else sees what it finds until an editor confirms it, and then in exactly these words.">
        Said and voted
      </PageTitle>
      <Section id="waiting" heading="Waiting for you">
        <FoundList findings={waiting} none="Nothing waits." actions={(each) => <Decide finding={each} />} />
      </Section>
      {changed.length > 0 ? (
        <Section id="changed" heading="Confirmed in other words, and no longer shown">
          <p>A position or a vote behind these changed since they were confirmed. Read them again.</p>
          <FoundList
            findings={changed}
            none=""
            actions={(each) => (
              <>
                <p className="small">Was confirmed as: {each.decided?.sentence}</p>
                <Decide finding={each} />
              </>
            )}
          />
        </Section>
      ) : null}
      {noLongerFound.length > 0 ? (
        <Section id="no-longer-found" heading="Confirmed, no longer found, and no longer shown">
          <p>A position or a vote behind these changed, so that the machine finds nothing any more.</p>
          <ul className="rows">
            {noLongerFound.map(({ key, sentence, by }) => (
              <li className="rows__row" key={key}>
                <p>{sentence}</p>
                <p className="rows__meta">
                  <span>Confirmed by {by ?? "somebody"}</span>
                </p>
                <TakeBack findingKey={key} words="Take the confirmation back" sentence={sentence} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="shown" heading="Confirmed and shown">
        <FoundList
          findings={shown}
          none="Nothing is confirmed."
          actions={(each) => (
            <>
              <p>
                <a href={findingAddress("reply", each.key)}>
                  Keep an answer or a dispute<span className="visually-hidden"> to: {each.sentence}</span>
                </a>{" "}
                · <a href={findingAddress("dismissal", each.key)}>Put aside</a>
              </p>
              <TakeBack findingKey={each.key} words="Take the confirmation back" sentence={each.sentence} />
            </>
          )}
        />
      </Section>
      <Section id="dismissed" heading="Put aside">
        <FoundList
          findings={dismissed}
          none="Nothing is put aside."
          actions={(each) => <TakeBack findingKey={each.key} words="Let it wait again" sentence={each.sentence} />}
        />
      </Section>
      {conditions.length > 0 ? (
        <Section id="conditions" heading="Votes after a conditional position">
          <p>Never a finding: whether a condition was met is not for a machine to say. Listed so that an editor can look.</p>
          <FoundList findings={conditions} none="" />
        </Section>
      ) : null}
    </>
  );
}

type ListProps = { findings: readonly FindingAtDeskShown[]; none: string; actions?: (finding: FindingAtDeskShown) => ReactNode };

function FoundList({ findings, none, actions }: ListProps) {
  if (findings.length === 0) return <p>{none}</p>;
  return (
    <ul className="rows">
      {findings.map((finding) => (
        <FindingAtDesk key={finding.key} finding={finding}>
          {actions?.(finding)}
        </FindingAtDesk>
      ))}
    </ul>
  );
}

function Decide({ finding: { key, sentence } }: { finding: FindingAtDeskShown }) {
  const about = <span className="visually-hidden">: {sentence}</span>;
  return (
    <p>
      <a href={findingAddress("confirmation", key)}>Confirm{about}</a> · <a href={findingAddress("dismissal", key)}>Put aside{about}</a>
    </p>
  );
}

function TakeBack({ findingKey, words, sentence }: { findingKey: string; words: string; sentence: string }) {
  return (
    <FormButton action="/edit/findings/reopening" fields={{ key: findingKey }} label={`${words}: ${sentence}`}>
      {words}
    </FormButton>
  );
}
