import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Contents } from "#app/components/base/contents.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { BillFactsList } from "#app/components/bills/bill-facts-list.tsx";
import { BillFirstScreen } from "#app/components/bills/bill-first-screen.tsx";
import { BillPapers } from "#app/components/bills/bill-papers.tsx";
import { BillRecord } from "#app/components/bills/bill-record.tsx";
import { countEntries } from "#app/components/bills/bill-timeline.tsx";
import { FollowPanel } from "#app/components/bills/follow-panel.tsx";
import { OutcomeTag } from "#app/components/bills/outcome-tag.tsx";
import { Comments } from "#app/components/comments/comments.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { NotesPanel } from "#app/components/notes/notes-panel.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { isTimelineKind } from "#app/domain/bills/timeline-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readBill } from "#app/services/bills/read-bill.server.ts";
import { readCommentsAbout } from "#app/services/comments/read-comments.server.ts";
import { isFollowing } from "#app/services/following/read-follows.server.ts";
import { readNotesAbout } from "#app/services/notes/read-notes.server.ts";
import { readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const kind = params.get("kind");
  const context = await contextFor(args);
  const bill = await readBill(context, args.params.slug ?? "");
  const { versions } = await readVersionsOfBill(context, bill.slug);
  const notes = await readNotesAbout(context, "bill", bill.id);
  const comments = await readCommentsAbout(context, "bill", bill.id);
  // Null: nobody is signed in, and an address is asked for.
  const following = context.actor.kind === "account" ? await isFollowing(context, bill.id) : null;
  return {
    // The page says who stands where in short: what each entry says is on a page of its own.
    bill: { ...bill, positions: bill.positions.length },
    versions: versions.length,
    following,
    mayEdit: may(context.actor, "bill.correct"),
    notes,
    comments,
    kind: isTimelineKind(kind) ? kind : null,
    isWhole: params.get("timeline") === "all",
    page: Math.max(1, Number(/^\d{1,6}$/.exec(params.get("page") ?? "")?.[0] ?? 1)),
  };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.bill.title} – Assent` : "Assent" },
  { name: "description", content: data?.bill.progress.whereItStands.sentence ?? "" },
  {
    tagName: "link",
    rel: "alternate",
    type: "application/atom+xml",
    title: "What happens to this bill",
    href: `/bills/${data?.bill.slug}/feed.atom`,
  },
];

export default function Bill() {
  const { bill, versions, following, mayEdit, notes, comments, kind, isWhole, page } = useLoaderData<typeof loader>();
  const counts = [
    ...(bill.proposal ? [{ href: "#proposal", label: "Before it was introduced" }] : []),
    { href: "#timeline", label: "What happened", count: countEntries(bill.timeline) },
    { href: "#votes", label: "Votes", count: bill.divisions.length },
    { href: "#amendments", label: "Amendments", count: bill.amendments.length },
    { href: "#letters", label: "Letters", count: bill.letters.length },
    ...(bill.meetings.length > 0 ? [{ href: "#meetings", label: "Meetings and visits", count: bill.meetings.length }] : []),
    { href: "#positions", label: "Positions", count: bill.positions },
    ...(bill.statements.length > 0 ? [{ href: "#statements", label: "Statements", count: bill.statements.length }] : []),
    ...(bill.figures.length > 0 ? [{ href: "#figures", label: "Figures", count: bill.figures.length }] : []),
    { href: "#commitments", label: "Commitments", count: bill.commitments.length },
    { href: "#documents", label: "Documents", count: bill.documents.length },
    { href: "#follow", label: "Follow this bill" },
    { href: "#comments", label: "Comments" },
    { href: "#sources", label: "Sources", count: bill.sources.length },
  ];
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
        ]}
      />
      {bill.isDraft ? <DraftWarning what="bill" /> : null}
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle
        caption={`Bill of session ${bill.session}`}
        tags={
          <>
            <OutcomeTag outcome={bill.outcome} enactment={bill.enactment} />
            {bill.isMadeUp ? <MadeUpTag /> : null}
            {bill.isDraft ? <DraftTag /> : null}
          </>
        }
      >
        {bill.title}
      </PageTitle>
      <EditLinks kind="bill" slug={bill.slug} actorMayEdit={mayEdit} isDraft={bill.isDraft} />
      <BillPapers bill={bill} versions={versions} />
      <BillFirstScreen bill={bill} />
      <Contents items={counts} />
      <Section id="facts" heading="The bill in short">
        <BillFactsList bill={bill} />
      </Section>
      <BillRecord bill={bill} kind={kind} isWhole={isWhole} page={page} />
      <Section id="follow" heading="Follow this bill">
        <FollowPanel
          what="this bill"
          atomHref={`/bills/${bill.slug}/feed.atom`}
          calendarHref={`/bills/${bill.slug}/calendar.ics`}
          emailAction={`/bills/${bill.slug}/follow`}
          isSignedIn={following !== null}
          isFollowing={following ?? false}
        />
      </Section>
      <NotesPanel notes={notes} address={`/bills/${bill.slug}`} />
      <Section id="comments" heading="Comments">
        <Comments shown={comments} page={`/bills/${bill.slug}#comments`} />
      </Section>
      <Section id="sources" heading="Sources">
        <SourceList sources={bill.sources} remarks={bill.remarks} />
      </Section>
    </>
  );
}
