import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DraftLink } from "#app/components/amendments/draft-link.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MadeUpWarning } from "#app/components/record/record-head.tsx";
import { ProvisionLife } from "#app/components/text/provision-life.tsx";
import { isAmended } from "#app/domain/text/version.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { capitalise } from "#app/lib/text.ts";
import { readProvisionLife } from "#app/services/versions/read-provision-life.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { slug = "", address = "" } = args.params;
  return readProvisionLife(await contextFor(args), slug, address, new URL(args.request.url).searchParams.get("in") || null);
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${capitalise(data?.name ?? "A provision")} of the ${data?.bill.title ?? "bill"} – Assent` },
  {
    name: "description",
    content: `${capitalise(data?.name ?? "A provision")} through all versions of the bill, with the amendments to it.`,
  },
];

export default function BillProvision() {
  const life = useLoaderData<typeof loader>();
  const { bill, version, name, heading, within } = life;
  const anchor = life.versions.find((each) => each.version.id === version.id)?.stands?.anchor;
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
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle
        caption={`One provision’s life: ${bill.title}`}
        lead={`What became of it from version to version, and of the amendments that were aimed at it. It is named here as in “${version.title}”.`}
      >
        {capitalise(name)}
        {heading ? `: ${heading}` : ""}
      </PageTitle>
      {within ? (
        <p>
          It stands in <a href={`${bill.href}/text/provisions/${within.anchor}?in=${version.slug}`}>{within.name}</a>.
        </p>
      ) : null}
      {isAmended(version.kind) && anchor ? <DraftLink billSlug={bill.slug} version={version.slug} anchor={anchor} /> : null}
      <ProvisionLife life={life} />
    </>
  );
}
