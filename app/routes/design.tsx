import type { MetaFunction } from "@remix-run/node";
import { Contents } from "#app/components/base/contents.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { BaseSpecimens } from "#app/components/design/base-specimens.tsx";
import { BillSpecimens } from "#app/components/design/bill-specimens.tsx";
import { FormSpecimens } from "#app/components/design/form-specimens.tsx";
import { RecordSpecimens } from "#app/components/design/record-specimens.tsx";
import { TalkSpecimens } from "#app/components/design/talk-specimens.tsx";
import { VoteSpecimens } from "#app/components/design/vote-specimens.tsx";

export const meta: MetaFunction = () => [{ title: "Design: every component – Assent" }, { name: "robots", content: "noindex" }];

export default function Design() {
  return (
    <>
      <PageTitle caption="For those who build the site" lead="Every component in all its states. Everything on this page is made up.">
        Design
      </PageTitle>
      <Contents items={parts} />
      <Section id="words" heading="Words and messages">
        <BaseSpecimens />
      </Section>
      <Section id="forms" heading="Forms">
        <FormSpecimens />
      </Section>
      <Section id="bills" heading="Bills">
        <BillSpecimens />
      </Section>
      <Section id="votes" heading="Votes and tables">
        <VoteSpecimens />
      </Section>
      <Section id="record" heading="The record around a bill">
        <RecordSpecimens />
      </Section>
      <Section id="talk" heading="Comments, notes and help">
        <TalkSpecimens />
      </Section>
    </>
  );
}

const parts = [
  { href: "#words", label: "Words and messages" },
  { href: "#forms", label: "Forms" },
  { href: "#bills", label: "Bills" },
  { href: "#votes", label: "Votes and tables" },
  { href: "#record", label: "The record around a bill" },
  { href: "#talk", label: "Comments, notes and help" },
];
