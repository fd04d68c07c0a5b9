import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { LinkButton } from "#app/components/base/button.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { MadeUpWarning } from "#app/components/record/record-head.tsx";
import { ComparisonChoice } from "#app/components/text/comparison-choice.tsx";
import { VersionRows } from "#app/components/text/version-rows.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const page = await readVersionsOfBill(context, args.params.slug ?? "");
  return { ...page, mayRecord: may(context.actor, "version.record") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Text of the ${data?.bill.title ?? "bill"} – Assent` },
  { name: "description", content: "The text of the bill in each of its versions, and what changed between them." },
];

export default function BillTexts() {
  const { bill, versions, mayRecord } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: bill.href },
        ]}
      />
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle
        caption="Text of the bill"
        lead="A bill is printed when it is introduced, and again each time it was amended."
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
      >
        {bill.title}
      </PageTitle>
      {versions.length === 0 ? (
        <EmptyState title="No version of this bill’s text is on record here.">
          <p>
            Its documents are listed <a href={`${bill.href}#documents`}>with the bill</a>.
          </p>
        </EmptyState>
      ) : (
        <VersionRows versions={versions} />
      )}
      {mayRecord ? (
        <p>
          <LinkButton href={`${bill.href}/text/new`} kind="secondary">
            Enter a version
          </LinkButton>
        </p>
      ) : null}
      {versions.length > 1 ? (
        <Section id="compare" heading="Compare two versions">
          <ComparisonChoice bill={bill} versions={versions} from={versions[0]?.slug ?? ""} to={versions.at(-1)?.slug ?? ""} />
        </Section>
      ) : null}
    </>
  );
}
