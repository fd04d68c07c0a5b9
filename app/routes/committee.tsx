import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { WaitingAround } from "#app/components/letters/waiting-around.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { BriefBills } from "#app/components/record/gathered.tsx";
import { LetterThread } from "#app/components/record/letter-thread.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCommittee } from "#app/services/people/read-committees.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const committee = await readCommittee(context, args.params.slug ?? "");
  return { committee, mayEdit: may(context.actor, "committee.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.committee.name} – Assent` : "Assent" }];

const roleWords = { convener: "Convener", deputy_convener: "Deputy convener", member: "Member" } as const;

export default function Committee() {
  const { committee, mayEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Committees", href: "/committees" },
        ]}
      />
      {committee.isDraft ? <DraftWarning what="committee" /> : null}
      {committee.isMadeUp ? <MadeUpWarning what="committee" /> : null}
      <PageTitle caption={`Committee of session ${committee.session}`} lead={committee.note}>
        {committee.name}
      </PageTitle>
      <EditLinks kind="committee" slug={committee.slug} actorMayEdit={mayEdit} isDraft={committee.isDraft} />
      <Section id="members" heading="Members">
        {committee.members.length === 0 ? <p>No member is on record here yet.</p> : null}
        <ul className="rows">
          {committee.members.map((member) => (
            <li className="rows__row" key={`${member.person_slug}|${member.role}`}>
              <a href={`/people/${member.person_slug}`}>{member.person}</a> <span className="secondary">{roleWords[member.role]}</span>
            </li>
          ))}
        </ul>
        <p className="small">Only members whom our sources name are listed: the list may be incomplete.</p>
      </Section>
      <Section id="bills" heading="Bills that it led on">
        {committee.bills.length === 0 ? <p>None on record here.</p> : <BriefBills bills={committee.bills} />}
      </Section>
      <WaitingAround waiting={committee.waiting} who="this committee" allHref={null} />
      <Section id="letters" heading="Letters">
        {committee.letters.length === 0 ? <p>None on record here.</p> : <LetterThread letters={committee.letters} />}
      </Section>
      <DifferingClaims claims={committee.claims} />
      <Section id="sources" heading="Sources">
        <SourceList sources={committee.sources} remarks={committee.remarks} />
      </Section>
    </>
  );
}
