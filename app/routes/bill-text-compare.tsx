import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TabLinks } from "#app/components/base/tab-links.tsx";
import { MadeUpWarning } from "#app/components/record/record-head.tsx";
import { ComparisonChoice } from "#app/components/text/comparison-choice.tsx";
import { ComparisonMarked } from "#app/components/text/comparison-marked.tsx";
import { ComparisonSentences } from "#app/components/text/comparison-sentences.tsx";
import { ComparisonSideBySide } from "#app/components/text/comparison-side-by-side.tsx";
import { ComparisonSummary } from "#app/components/text/comparison-summary.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { type ComparisonPage, readComparison } from "#app/services/versions/read-comparison.server.ts";
import { readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";

const views = [
  { value: "marked", label: "Marked" },
  { value: "side-by-side", label: "Side by side" },
  { value: "sentences", label: "In sentences" },
] as const;
type View = (typeof views)[number]["value"];

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const params = new URL(args.request.url).searchParams;
  const slug = args.params.slug ?? "";
  const { versions } = await readVersionsOfBill(context, slug);
  if (versions.length < 2) throw new AppError("not-found", "This bill has no two versions on record here that could be compared.");
  const [from, to] = [params.get("from") || versions.at(-2)?.slug, params.get("to") || versions.at(-1)?.slug];
  const page = await readComparison(context, slug, from ?? "", to ?? "");
  const view: View = views.find(({ value }) => value === params.get("view"))?.value ?? "marked";
  return { page, view };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.bill.title ?? "Bill"}: from “${data?.page.from.title}” to “${data?.page.to.title}” – Assent` },
];

export default function BillTextCompare() {
  const { page, view } = useLoaderData<typeof loader>();
  const { bill, from, to, others, sentences } = page;
  const address = (each: View) => `${bill.href}/text/compare?from=${from.slug}&to=${to.slug}&view=${each}`;
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
      {from.isMadeUp || to.isMadeUp ? <MadeUpWarning what="text" /> : null}
      <PageTitle caption={bill.title}>
        What changed from “{from.title}” to “{to.title}”
      </PageTitle>
      <p>
        <a href={from.href}>{nameOf(from)}</a> against <a href={to.href}>{nameOf(to)}</a>
      </p>
      <ComparisonSummary comparison={page.comparison} counts={page.counts} />
      <TabLinks
        label="Views of the changes"
        links={views.map(({ value, label }) => ({
          label,
          href: address(value),
          isCurrent: value === view,
          count: value === "sentences" ? sentences.length : null,
        }))}
      />
      {sentences.length === 0 ? (
        <EmptyState title="Nothing changed.">
          <p>The two are the same text, word for word.</p>
        </EmptyState>
      ) : (
        <Changes page={page} view={view} />
      )}
      <Section id="choose" heading="Compare others">
        <ComparisonChoice bill={bill} versions={others} from={from.slug} to={to.slug} view={view} />
      </Section>
    </>
  );
}

function Changes({ page: { from, to, shown, sentences, anchors }, view }: { page: ComparisonPage; view: View }) {
  if (view === "sentences") return <ComparisonSentences sentences={sentences} anchors={anchors} fromHref={from.href} toHref={to.href} />;
  if (view === "side-by-side") return <ComparisonSideBySide shown={shown} from={from.title} to={to.title} />;
  return (
    <>
      <p className="secondary">
        Words with a plus were inserted, words with a minus were left out. What did not change is folded: open it to read it.
      </p>
      <ComparisonMarked shown={shown} />
    </>
  );
}

function nameOf({ title, reference }: { title: string; reference: string | null }): string {
  return reference ? `${title} (${reference})` : title;
}
