import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { ThreadPicture } from "#app/components/letters/thread-picture.tsx";
import { LetterThread } from "#app/components/record/letter-thread.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readThread } from "#app/services/letters/read-thread.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readThread(await contextFor(args), args.params.slug ?? "");
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `Thread: ${data.here.subject} – Assent` : "Assent" }];

export default function LettersThread() {
  const { here, letters, picture } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Letters", href: "/letters" },
          { label: here.subject, href: here.href },
        ]}
      />
      <PageTitle
        caption="Thread"
        lead="Every letter that belongs together with this one, because it answers, encloses, corrects or mentions it, in the order in which they were sent."
      >
        {here.subject}
      </PageTitle>
      {letters.length === 1 ? (
        <InsetText>
          <p>No other letter on record here is tied to this one.</p>
        </InsetText>
      ) : null}
      <div className="thread-page">
        <div>
          <p className="list-count">{letters.length === 1 ? "1 letter" : `${letters.length} letters`}</p>
          <LetterThread letters={letters.map((letter) => ({ ...letter, isHere: letter.slug === here.slug }))} />
        </div>
        {letters.length > 1 ? <ThreadPicture picture={picture} hrefOf={(slug) => `#letter-${slug}`} /> : null}
      </div>
    </>
  );
}
