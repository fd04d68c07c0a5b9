import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { provisionalOf } from "#app/components/amendments/amendment-in-text.tsx";
import { FallenList } from "#app/components/amendments/fallen-list.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { MadeUpWarning } from "#app/components/record/record-head.tsx";
import { MarkedNumbers } from "#app/components/text/marked-numbers.tsx";
import { MarkedText } from "#app/components/text/marked-text.tsx";
import { readingAddress } from "#app/domain/amendments/reading-address.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readIfAgreed } from "#app/services/amendments/read-if-agreed.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readIfAgreed(await contextFor(args), args.params.slug ?? "");
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `If amendment ${data.amendment.number} had been agreed to: ${data.bill.title} – Assent` : "Assent" },
];

export default function AmendmentIfAgreed() {
  const { bill, amendment, vote, sentences, text, whyNot, fallen, links } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: bill.href },
          { label: `Amendment ${amendment.number}`, href: amendment.href },
        ]}
      />
      {bill.isMadeUp ? <MadeUpWarning what="amendment" /> : null}
      <PageTitle
        caption={`${bill.title}, ${amendment.stageWords}`}
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
        lead="It was disagreed to. This is the arithmetic of the vote and the text as it would have been: not a prediction."
      >
        If amendment {amendment.number} had been agreed to
      </PageTitle>
      <blockquote className="amendment-wording">{amendment.wording}</blockquote>
      <Section id="vote" heading="The vote">
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {vote ? (
          <p>
            <a href={vote.href}>
              How each member voted: {vote.for} for, {vote.against} against{vote.abstain > 0 ? `, ${vote.abstain} abstained` : ""}
            </a>
          </p>
        ) : null}
      </Section>
      <Section id="text" heading="The text as it would have been">
        {text ? (
          <>
            <p className="small secondary">
              In the print <a href={text.print.href}>{text.print.title}</a>
              {text.others === 0
                ? ""
                : `, with what was agreed to at that stage besides (${text.others} ${text.others === 1 ? "amendment" : "amendments"})`}
              . Each change bears the number of its amendment; this one is {amendment.number}.
              {text.restsOn === null
                ? ""
                : ` It amends amendment ${text.restsOn}, which was not agreed to either: without that, nothing would have come of it.`}
            </p>
            <MarkedText shown={text.shown} setting={{ links, lastChange: 0, provisional: provisionalOf(text.numbers) }} />
            <MarkedNumbers numbers={text.numbers} links={links} />
            <p>
              <a
                href={readingAddress(bill.slug, {
                  version: text.print.name,
                  choice: { sets: [{ kind: "agreed" }], keys: [amendment.key, ...(text.restsOn === null ? [] : [text.restsOn])] },
                  view: "marked",
                  isWhole: false,
                  hasWords: false,
                })}
              >
                The bill as it would have read, with all that were agreed to at {amendment.stageWords}
              </a>
            </p>
          </>
        ) : (
          <InsetText>
            <p>{whyNot}</p>
          </InsetText>
        )}
      </Section>
      <Section id="fallen" heading="What would have fallen">
        <FallenList fallen={fallen} />
      </Section>
    </>
  );
}
