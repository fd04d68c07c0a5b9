import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Numbers, OrderOfDebate, OrderOfDecisions } from "#app/components/amendments/groupings-paper.tsx";
import { AmendmentEditing, AmendmentPages, StageLinks } from "#app/components/amendments/list-links.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TabLinks } from "#app/components/base/tab-links.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readGroupings } from "#app/services/amendments/read-groupings.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const params = new URL(args.request.url).searchParams;
  const read = await readGroupings(context, args.params.slug ?? "", params.get("stage"));
  const order: "debate" | "decisions" = params.get("order") === "decisions" ? "decisions" : "debate";
  return { ...read, order, mayEdit: may(context.actor, "amendment.group") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Groupings, ${data?.stage.label ?? ""}: ${data?.bill.title ?? ""} – Assent` },
];

export default function BillGroupings() {
  const { bill, stages, stage, groups, decisions, ungrouped, order, mayEdit } = useLoaderData<typeof loader>();
  const path = `/bills/${bill.slug}/groupings`;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: `/bills/${bill.slug}` },
          { label: "Amendments", href: `/bills/${bill.slug}/amendments` },
        ]}
      />
      <PageTitle caption={`${bill.title}, ${stage.label}`} tags={bill.isMadeUp ? <MadeUpTag /> : null}>
        Groupings of amendments
      </PageTitle>
      <AmendmentPages billSlug={bill.slug} current="groupings" stage={stage.value} />
      <StageLinks path={path} stages={stages} current={stage.value} />
      <AmendmentEditing billSlug={bill.slug} stage={stage.value} mayEdit={mayEdit} />
      <TabLinks
        label="The two orders"
        links={[
          { label: "Order of debate", href: `${path}?stage=${stage.value}`, isCurrent: order === "debate" },
          { label: "Order of decisions", href: `${path}?stage=${stage.value}&order=decisions`, isCurrent: order === "decisions" },
        ]}
      />
      {order === "decisions" ? (
        <Section id="decisions" heading="Order of decisions">
          <p>
            Amendments are decided one by one in the order of the Marshalled List, whenever they were debated. Only the amendment that opens
            a group is moved in its debate; each of the others is moved, or not, when it is reached here.
          </p>
          {decisions.length > 0 ? <OrderOfDecisions decisions={decisions} /> : <Nothing stage={stage.label} />}
        </Section>
      ) : (
        <Section id="debate" heading="Order of debate">
          <p>
            Amendments on one subject are debated together, group by group. They are not decided in this order:{" "}
            <a href={`${path}?stage=${stage.value}&order=decisions`}>see the order of decisions</a>.
          </p>
          {groups.length > 0 ? <OrderOfDebate groups={groups} /> : <Nothing stage={stage.label} />}
          {groups.length > 0 && ungrouped.length > 0 ? (
            <section className="grouping" aria-labelledby="in-no-group">
              <h3 id="in-no-group">In no group on record</h3>
              <p className="grouping__numbers">
                <Numbers amendments={ungrouped} />
              </p>
            </section>
          ) : null}
        </Section>
      )}
    </>
  );
}

function Nothing({ stage }: { stage: string }) {
  return (
    <EmptyState title="No groupings on record.">
      <p>Which amendments were debated together at {stage} is not on record here.</p>
    </EmptyState>
  );
}
