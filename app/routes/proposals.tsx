import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Tag } from "#app/components/base/tag.tsx";
import { When } from "#app/components/base/when.tsx";
import { proposalOutcomeWords } from "#app/domain/bills/proposal-words.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { sortDay } from "#app/lib/dates.ts";
import { readProposals } from "#app/services/proposals/read-proposals.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { proposals: await readProposals(await contextFor(args)) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Proposals for Members’ Bills – Assent" }];

export default function Proposals() {
  const { proposals } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Before an MSP who is not in the Government can introduce a bill, they propose it, ask what people think, and find other members to support it.">
        Proposals
      </PageTitle>
      {proposals.length === 0 ? (
        <EmptyState title="No proposal is on record yet.">
          <p>
            <a href="/bills">See the bills</a> that are.
          </p>
        </EmptyState>
      ) : (
        <ul className="rows">
          {proposals.map((proposal) => (
            <li className="rows__row" key={proposal.slug}>
              <p className="rows__title">
                <a href={proposal.href}>{proposal.title}</a>
              </p>
              <p className="rows__meta">
                <Tag>{proposalOutcomeWords[proposal.outcome ?? "unknown"]}</Tag>
                <span>Session {proposal.session}</span>
                {proposal.member ? <a href={proposal.member.href}>{proposal.member.name}</a> : null}
                {sortDay(proposal.draftLodged) ? (
                  <span>
                    Draft lodged <When day={proposal.draftLodged} />
                  </span>
                ) : null}
              </p>
              {proposal.purpose ? <p>{proposal.purpose}</p> : null}
              {proposal.bill ? (
                <p className="small">
                  Became the <a href={proposal.bill.href}>{proposal.bill.title}</a>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
