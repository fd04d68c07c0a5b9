import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Comments } from "#app/components/comments/comments.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { LetterClock } from "#app/components/letters/letter-clock.tsx";
import { LetterFacts } from "#app/components/letters/letter-facts.tsx";
import { LetterFiles } from "#app/components/letters/letter-files.tsx";
import { LetterRequests } from "#app/components/letters/letter-requests.tsx";
import { LetterText } from "#app/components/letters/letter-text.tsx";
import { ThreadInShort } from "#app/components/letters/thread-in-short.tsx";
import { NotesPanel } from "#app/components/notes/notes-panel.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { Quotation } from "#app/components/record/quotation.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { readLanguage } from "#app/domain/letters/letter-language.ts";
import { may } from "#app/domain/permissions/may.ts";
import { editAddress } from "#app/domain/records/addresses.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { capitalise } from "#app/lib/text.ts";
import { readCommentsAbout } from "#app/services/comments/read-comments.server.ts";
import { readLetter } from "#app/services/letters/read-letter.server.ts";
import { readNotesAbout } from "#app/services/notes/read-notes.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const letter = await readLetter(context, args.params.slug ?? "");
  const [notes, comments] = await Promise.all([
    readNotesAbout(context, "letter", letter.id),
    readCommentsAbout(context, "letter", letter.id),
  ]);
  const { actor } = context;
  return { letter, mayEdit: may(actor, "letter.correct"), mayReadWithheld: may(actor, "letter.read-withheld"), notes, comments };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `Letter: ${data.letter.subject} – Assent` : "Assent" }];

const kindWords = { letter: "Letter", written_submission: "Written submission", promised_letter: "Promised letter" } as const;

export default function Letter() {
  const { letter, mayEdit, mayReadWithheld, notes, comments } = useLoaderData<typeof loader>();
  const isWithheld = letter.text.some((part) => part.kind === "withheld") || letter.filesWithheld.length > 0;
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
        {capitalise(letter.subject)}
      </PageTitle>
      <EditLinks kind="letter" slug={letter.slug} actorMayEdit={mayEdit} isDraft={letter.isDraft} />
      <LetterFacts letter={letter} />
      <Section id="clock" heading="Reply" more={<a href="/letters/waiting">What we wait for</a>}>
        <LetterClock clock={letter.clock} />
      </Section>
      {letter.requests.length > 0 ? (
        <Section id="requests" heading="What it asks for">
          <LetterRequests requests={letter.requests} />
        </Section>
      ) : null}
      {letter.text.length > 0 ? (
        <Section id="text" heading="Text">
          <LetterText parts={letter.text} language={(letter.language && readLanguage(letter.language).code) || undefined} />
        </Section>
      ) : null}
      {isWithheld && mayReadWithheld ? (
        <p>
          <a href={`${editAddress("letter", letter.slug)}/${letter.text.length > 0 ? "text" : "attachments"}`}>
            Read and change what is withheld
          </a>
        </p>
      ) : null}
      {letter.files.length + letter.filesWithheld.length > 0 ? (
        <Section id="attachments" heading="Attachments">
          <LetterFiles files={letter.files} withheld={letter.filesWithheld} />
        </Section>
      ) : null}
      {letter.quotations.length > 0 ? (
        <Section id="quotations" heading="In its own words">
          {letter.quotations.map((quotation) => (
            <Quotation key={quotation.text} text={quotation.text} speaker={quotation.speaker} chain={outside(quotation.chain)} />
          ))}
        </Section>
      ) : null}
      {letter.thread.length > 1 ? (
        <Section
          id="thread"
          heading="Letters that belong together"
          more={<a href={`/letters/${letter.slug}/thread`}>The whole thread, with a picture</a>}
        >
          <ThreadInShort letters={letter.thread} here={letter.slug} />
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
