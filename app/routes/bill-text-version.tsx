import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DraftLink } from "#app/components/amendments/draft-link.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { VersionContents } from "#app/components/text/version-contents.tsx";
import { VersionFacts } from "#app/components/text/version-facts.tsx";
import { VersionLinks } from "#app/components/text/version-links.tsx";
import { VersionSeek } from "#app/components/text/version-seek.tsx";
import { VersionText } from "#app/components/text/version-text.tsx";
import { isAmended } from "#app/domain/text/version.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readSeeking } from "#app/http/seeking.ts";
import { findPlaceInVersion, readVersionPage } from "#app/services/versions/read-version-page.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const url = new URL(args.request.url);
  const [bill, version] = [args.params.slug ?? "", args.params.version ?? ""];
  const seeking = readSeeking(url.searchParams);
  // A browser goes to a place in a page only by the end of an address, so what was found is written there.
  if (seeking && !url.searchParams.has("found")) {
    const place = await findPlaceInVersion(context, bill, version, seeking);
    if (place) {
      url.searchParams.set("found", place.anchor);
      throw redirect(`${url.pathname}${url.search}#${place.anchor}`);
    }
  }
  return readVersionPage(context, bill, version, seeking);
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.bill.title ?? "Bill"}: ${data?.version.title ?? "text"} – Assent` },
  { name: "description", content: `The text of the ${data?.bill.title ?? "bill"}. Version: ${data?.version.title ?? "not known"}.` },
];

export default function BillTextVersion() {
  const page = useLoaderData<typeof loader>();
  const { bill, version, others, provisions, contents, sought, amendments, actorMay } = page;
  const before = others.findLast((other) => other.position < version.position) ?? null;
  const lifeHref = (anchor: string) => `${bill.href}/text/provisions/${anchor}?in=${version.slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: bill.href },
          { label: "Text", href: `${bill.href}/text` },
        ]}
      />
      {version.isDraft ? <DraftWarning what="version" /> : null}
      {version.isMadeUp ? <MadeUpWarning what="text" /> : null}
      <PageTitle
        caption={bill.title}
        tags={
          version.isMadeUp || version.isDraft ? (
            <>
              {version.isMadeUp ? <MadeUpTag /> : null}
              {version.isDraft ? <DraftTag /> : null}
            </>
          ) : null
        }
      >
        {version.title}
      </PageTitle>
      <EditLinks kind="version" slug={version.slug} actorMayEdit={actorMay.record} isDraft={version.isDraft} what="this version" />
      <VersionLinks bill={bill} version={version} before={before} current="text" />
      <VersionFacts page={page} before={before} />
      {isAmended(version.kind) ? <DraftLink billSlug={bill.slug} version={version.slug} /> : null}
      <VersionSeek href={version.href} hasLayout={version.hasLayout} layoutNote={version.layoutNote} sought={sought} />
      <div className="columns columns--aside-first bill-text-columns">
        <VersionContents entries={contents} />
        <article aria-label={`Text of the bill: ${version.title}`}>
          <VersionText provisions={provisions} level={2} beside={{ aimedAt: amendments.aimedAt, lifeHref }} />
        </article>
      </div>
      <Section id="sources" heading="Sources">
        <SourceList sources={version.sources} remarks={version.remarks} />
      </Section>
    </>
  );
}
