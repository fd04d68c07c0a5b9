import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AmendmentPages } from "#app/components/amendments/list-links.tsx";
import { ReadingPage } from "#app/components/amendments/reading-page.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { MadeUpWarning } from "#app/components/record/record-head.tsx";
import { listChanges } from "#app/domain/amendments/change-list.ts";
import { readingOfBill } from "#app/domain/amendments/reading.ts";
import { readingAddress, readReadingState, readTicks } from "#app/domain/amendments/reading-address.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readAsItWouldRead } from "#app/services/amendments/read-as-it-would-read.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? "";
  const params = new URL(args.request.url).searchParams;
  const state = readReadingState(params);
  const ticks = readTicks(params);
  if (ticks) throw redirect(readingAddress(slug, { ...state, choice: ticks }));
  const { bill, prints, reading, withoutPrint } = await readAsItWouldRead(await contextFor(args), slug, {
    ...state,
    stage: params.get("stage"),
  });
  if (!reading) return { bill, prints, withoutPrint, state, reading: null };
  const { applied, ...rest } = reading;
  const { units, shown, numbers } = readingOfBill(applied, state);
  return {
    bill,
    prints,
    withoutPrint,
    state: { ...state, version: reading.print.name, choice: reading.choice },
    reading: {
      ...rest,
      shown,
      numbers,
      changes: listChanges(units),
      changed: units.flatMap(({ isChanged, isHeading, anchor, name }) => (isChanged && anchor && !isHeading ? [{ anchor, name }] : [])),
      inText: applied.results.filter((each) => each.state === "applied").length,
    },
  };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `As it would read: ${data.bill.title} – Assent` : "Assent" },
  ...(data ? [{ tagName: "link", rel: "canonical", href: readingAddress(data.bill.slug, data.state) }] : []),
];

export default function BillAsItWouldRead() {
  const { bill, prints, withoutPrint, state, reading } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: bill.href },
          { label: "Amendments", href: `${bill.href}/amendments` },
        ]}
      />
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle caption={bill.title} tags={bill.isMadeUp ? <MadeUpTag /> : null}>
        The bill as it would read
      </PageTitle>
      <AmendmentPages billSlug={bill.slug} current="as-it-would-read" />
      <ReadingPage bill={bill} prints={prints} withoutPrint={withoutPrint} state={state} reading={reading} />
    </>
  );
}
