import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Pagination } from "#app/components/base/pagination.tsx";
import { SearchBox } from "#app/components/base/search-box.tsx";
import { LetterThread } from "#app/components/record/letter-thread.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { listAddress, pageOf, searchOf } from "#app/http/list-params.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { sortDay } from "#app/lib/dates.ts";
import { foldText, hasAllWords, searchWords } from "#app/lib/text.ts";
import { readLetters } from "#app/services/letters/read-letters.server.ts";

const perPage = 25;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const search = searchOf(params);
  const words = searchWords(search);
  // Newest first: what nothing is known of comes last all the same.
  const all = (await readLetters(await contextFor(args))).sort((a, b) => (sortDay(b.sent) ?? "").localeCompare(sortDay(a.sent) ?? ""));
  const found = all.filter((letter) => {
    const text = foldText(
      [letter.subject, letter.summary, ...[...letter.from, ...letter.to].flatMap((each) => [each.name, each.office])]
        .filter(Boolean)
        .join(" "),
    );
    return hasAllWords(text, words);
  });
  const { page, pageCount, from } = pageOf(params, found.length, perPage);
  return { total: all.length, found: found.length, letters: found.slice(from, from + perPage), search, page, pageCount };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Letters – Assent" }];

export default function Letters() {
  const { total, found, letters, search, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Letters of ministers, members and committees that are on record here, newest first. Some are known only because another letter mentions them.">
        Letters
      </PageTitle>
      <SearchBox id="letter-search" action="/letters" label="Search letters" defaultValue={search} />
      <p className="list-count" role="status">
        {found === total ? `${total} letters` : `${found} of ${total} letters`}
      </p>
      {letters.length === 0 ? (
        <EmptyState title="No letter matches.">
          <p>
            Try the name of a person, an office or a subject, or <a href="/letters">show all letters</a>.
          </p>
        </EmptyState>
      ) : (
        <LetterThread letters={letters} label="Letters, newest first" />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(other) => listAddress("/letters", search, other)} label="Pages of letters" />
    </>
  );
}
