import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AmendmentFacts } from "#app/components/amendments/amendment-facts.tsx";
import { AmendmentHistoryList } from "#app/components/amendments/amendment-history-list.tsx";
import { AmendmentInText } from "#app/components/amendments/amendment-in-text.tsx";
import { AmendmentNeighbours } from "#app/components/amendments/amendment-neighbours.tsx";
import { AmendmentRelations } from "#app/components/amendments/amendment-relations.tsx";
import { SimilarAmendments } from "#app/components/amendments/similar-amendments.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { NotesPanel } from "#app/components/notes/notes-panel.tsx";
import { PositionsOnAmendment } from "#app/components/positions/positions-on-amendment.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { amendingStage } from "#app/domain/amendments/amending-stage.ts";
import { amendmentHistory, decisionOnRecord } from "#app/domain/amendments/amendment-history.ts";
import { readingAddress } from "#app/domain/amendments/reading-address.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readAmendmentStudy } from "#app/services/amendments/read-amendment-study.server.ts";
import { readAmendment } from "#app/services/amendments/read-amendments.server.ts";
import { readNotesAbout } from "#app/services/notes/read-notes.server.ts";
import { readAsOn } from "#app/services/positions/read-as-on.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const amendment = await readAmendment(context, args.params.slug ?? "");
  const [notes, study, positions] = await Promise.all([
    readNotesAbout(context, "amendment", amendment.id),
    readAmendmentStudy(context, amendment.bill.slug, amendment.slug),
    readAsOn(context, { amendmentId: amendment.id }, null),
  ]);
  return { amendment, mayEdit: may(context.actor, "amendment.correct"), notes, study, positions };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Amendment ${data.amendment.number}: ${data.amendment.bill.title} – Assent` : "Assent" },
];

export default function Amendment() {
  const { amendment, mayEdit, notes, study, positions } = useLoaderData<typeof loader>();
  const { bill, record } = amendment;
  const history = amendmentHistory({
    ...record,
    stage: amendingStage(record.stage),
    memberName: amendment.member.name,
    lists: amendment.lists,
    decision: decisionOnRecord(record),
    movedBy: amendment.movedBy.name,
  });
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
      {amendment.isDraft ? <DraftWarning what="amendment" /> : null}
      {amendment.isMadeUp ? <MadeUpWarning what="amendment" /> : null}
      <PageTitle caption={`${bill.title}, ${amendment.stageWords}`} tags={amendment.isMadeUp ? <MadeUpTag /> : null}>
        Amendment {amendment.number}
      </PageTitle>
      <EditLinks kind="amendment" slug={amendment.slug} actorMayEdit={mayEdit} isDraft={amendment.isDraft} />
      {study ? <AmendmentNeighbours {...study.position} previous={study.previous} next={study.next} /> : null}
      <blockquote className="amendment-wording amendment-wording--main">{amendment.wording}</blockquote>
      {amendment.wordingIsIncomplete ? <p>The wording is incomplete: our source breaks off.</p> : null}
      {study && study.remarks.length > 0 ? (
        <InsetText>
          <ul>
            {study.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </InsetText>
      ) : null}
      <AmendmentFacts amendment={amendment} />
      <DifferingClaims claims={amendment.claims} />
      {study ? (
        <>
          <AmendmentInText
            {...study}
            readHref={
              study.print && study.change
                ? readingAddress(bill.slug, { ...oneAlone, version: study.print.name, choice: { sets: [], keys: keysOf(study) } })
                : null
            }
          />
          <AmendmentRelations {...study} hasText={study.print !== null} />
        </>
      ) : null}
      <AmendmentHistoryList steps={history} />
      {study ? <SimilarAmendments similar={study.similar} /> : null}
      <PositionsOnAmendment asOn={positions} slug={amendment.slug} bill={bill.href} mayAdd={mayEdit} />
      <NotesPanel notes={notes} address={`/amendments/${amendment.slug}`} />
      <Section id="sources" heading="Sources">
        <SourceList sources={amendment.sources} remarks={amendment.remarks} />
      </Section>
    </>
  );
}

const oneAlone = { view: "marked", isWhole: false, hasWords: false } as const;

/** It, and the amendment that it amends, without which it could not be in the text. */
function keysOf({ key, target }: { key: string; target: { key: string } | null }): readonly string[] {
  return target ? [target.key, key] : [key];
}
