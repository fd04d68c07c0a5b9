import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedList } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { Comments } from "#app/components/comments/comments.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { NotesPanel } from "#app/components/notes/notes-panel.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { LetterThread } from "#app/components/record/letter-thread.tsx";
import { Quotation } from "#app/components/record/quotation.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { sortDay } from "#app/lib/dates.ts";
import { readCommentsAbout } from "#app/services/comments/read-comments.server.ts";
import { readLetter } from "#app/services/letters/read-letter.server.ts";
import { readNotesAbout } from "#app/services/notes/read-notes.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const letter = await readLetter(context, args.params.slug ?? "");
  const notes = await readNotesAbout(context, "letter", letter.id);
  const comments = await readCommentsAbout(context, "letter", letter.id);
  return { letter, mayEdit: may(context.actor, "letter.correct"), notes, comments };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `Letter: ${data.letter.subject} – Assent` : "Assent" }];

const kindWords = { letter: "Letter", written_submission: "Written submission", promised_letter: "Promised letter" } as const;

export default function Letter() {
  const { letter, mayEdit, notes, comments } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Letters", href: "/letters" },
        ]}
      />
      {letter.isDraft ? <DraftWarning what="letter" /> : null}
      {letter.isMadeUp ? <MadeUpWarning what="letter" /> : null}
      <PageTitle
        caption={kindWords[letter.kind]}
        lead={letter.summary}
        tags={
          <>
            <ConfidenceTag confidence={letter.confidence} />
            {letter.isMadeUp ? <MadeUpTag /> : null}
          </>
        }
      >
        {letter.subject}
      </PageTitle>
      <EditLinks kind="letter" slug={letter.slug} actorMayEdit={mayEdit} isDraft={letter.isDraft} />
      <SummaryList
        rows={[
          { key: "from", label: "From", value: <NamedList all={letter.from} /> },
          { key: "to", label: "To", value: <NamedList all={letter.to} /> },
          ...(letter.copies.length > 0 ? [{ key: "copies", label: "Copied to", value: <NamedList all={letter.copies} /> }] : []),
          {
            key: "sent",
            label: "Sent",
            value: (
              <>
                <When day={letter.sent} hasWeekday />
                {letter.sent.why ? <span className="secondary"> Why we say so: {letter.sent.why}.</span> : null}
              </>
            ),
          },
          ...(sortDay(letter.received) ? [{ key: "received", label: "Received", value: <When day={letter.received} /> }] : []),
          ...(sortDay(letter.published) ? [{ key: "published", label: "Published", value: <When day={letter.published} /> }] : []),
          {
            key: "answers",
            label: letter.answers.length === 1 ? "Answers this letter" : "Answers these letters",
            value: <Linked links={letter.answers} none="None that we know of" />,
          },
          { key: "answered", label: "Answered by", value: <Linked links={letter.answeredBy} none="No answer on record here" /> },
          ...(letter.knownOnlyThrough
            ? [
                {
                  key: "through",
                  label: "How we know of it",
                  value: (
                    <>
                      Only because it is mentioned in{" "}
                      {letter.knownOnlyThroughHref ? (
                        <a href={letter.knownOnlyThroughHref}>{letter.knownOnlyThrough}</a>
                      ) : (
                        letter.knownOnlyThrough
                      )}
                      .
                    </>
                  ),
                },
              ]
            : []),
          {
            key: "bills",
            label: "About these bills",
            value: letter.bills.length > 0 ? <Linked links={letter.bills} none="" /> : <Unknown words="No bill linked" />,
          },
          ...(letter.topics.length > 0 ? [{ key: "topics", label: "Topics", value: <Linked links={letter.topics} none="" /> }] : []),
          ...(letter.meetings.length > 0
            ? [{ key: "meetings", label: "Mentions", value: <Linked links={letter.meetings} none="" /> }]
            : []),
          ...(letter.attachments.length > 0 ? [{ key: "attachments", label: "Attachments", value: letter.attachments.join("; ") }] : []),
          {
            key: "held",
            label: "Where to read it",
            value:
              letter.heldBy.length === 0 ? (
                <Unknown words="No published copy found" />
              ) : (
                <ul className="plain-list">
                  {letter.heldBy.map((place) => (
                    <li key={`${place.holder}|${place.url}`}>{place.url ? <a href={place.url}>{place.holder}</a> : place.holder}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {letter.quotations.length > 0 ? (
        <Section id="quotations" heading="In its own words">
          {letter.quotations.map((quotation) => (
            <Quotation key={quotation.text} text={quotation.text} speaker={quotation.speaker} chain={outside(quotation.chain)} />
          ))}
        </Section>
      ) : null}
      {letter.thread.length > 1 ? (
        <Section id="thread" heading="Who answered whom">
          <LetterThread letters={letter.thread.map((each) => ({ ...each, isHere: each.slug === letter.slug }))} />
        </Section>
      ) : null}
      <DifferingClaims claims={letter.claims} />
      <NotesPanel notes={notes} address={`/letters/${letter.slug}`} />
      <Section id="comments" heading="Comments">
        <Comments shown={comments} page={`/letters/${letter.slug}#comments`} />
      </Section>
      <Section id="sources" heading="Sources">
        <SourceList sources={letter.sources} remarks={letter.remarks} />
      </Section>
    </>
  );
}

/** On the letter's own page its own words are not "quoted in a letter". */
function outside(chain: readonly string[]): readonly string[] {
  return chain.length === 1 && chain[0] === "letter" ? [] : chain;
}

function Linked({ links, none }: { links: readonly { label: string; href: string; inferred?: boolean }[]; none: string }) {
  if (links.length === 0) return none;
  return (
    <ul className="plain-list">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a>
          {link.inferred ? " (our inference)" : ""}
        </li>
      ))}
    </ul>
  );
}
