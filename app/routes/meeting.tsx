import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedLink, NamedList } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { MeetingTies } from "#app/components/meetings/meeting-ties.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { TieList } from "#app/components/record/tie-list.tsx";
import { meetingKindWords, meetingStateWords } from "#app/domain/meetings/meeting-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readMeeting } from "#app/services/record/read-meetings.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const meeting = await readMeeting(context, args.params.slug ?? "");
  return { meeting, mayEdit: may(context.actor, "meeting.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.meeting.title} – Assent` : "Assent" }];

export default function Meeting() {
  const { meeting, mayEdit } = useLoaderData<typeof loader>();
  const linked = (all: readonly { label: string; href: string }[]) => (
    <NamedList all={all.map(({ label, href }) => ({ name: label, href }))} />
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Meetings and visits", href: "/meetings" },
        ]}
      />
      {meeting.isDraft ? <DraftWarning what="meeting" /> : null}
      {meeting.isMadeUp ? <MadeUpWarning what="meeting" /> : null}
      <PageTitle
        caption={`${meetingKindWords[meeting.kind]}, ${meetingStateWords[meeting.state]}`}
        lead={meeting.summary}
        tags={
          <>
            <ConfidenceTag confidence={meeting.confidence} />
            {meeting.isMadeUp ? <MadeUpTag /> : null}
          </>
        }
      >
        {meeting.title}
      </PageTitle>
      <EditLinks kind="meeting" slug={meeting.slug} actorMayEdit={mayEdit} isDraft={meeting.isDraft} />
      <SummaryList
        rows={[
          { key: "date", label: "When", value: <When day={meeting.date} hasWeekday /> },
          { key: "place", label: "Where", value: meeting.place ?? <Unknown /> },
          {
            key: "who",
            label: "Who",
            value:
              meeting.participants.length === 0 ? (
                <Unknown />
              ) : (
                <ul className="plain-list">
                  {meeting.participants.map((each) => (
                    <li key={`${each.name}|${each.office}`}>
                      <NamedLink who={each} />
                      {each.role ? `, ${each.role}` : ""}
                      {each.officeNote ? <p className="small">{each.officeNote}</p> : null}
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(meeting.bills.length > 0 ? [{ key: "bills", label: "Bills", value: linked(meeting.bills) }] : []),
          ...(meeting.topics.length > 0 ? [{ key: "topics", label: "Topics", value: linked(meeting.topics) }] : []),
          ...(meeting.about.length > 0 ? [{ key: "about", label: "About", value: <TieList ties={meeting.about} /> }] : []),
        ]}
      />
      <MeetingTies meeting={meeting} />
      <DifferingClaims claims={meeting.claims} />
      <Section id="sources" heading="Sources">
        <SourceList sources={meeting.sources} remarks={meeting.remarks} />
      </Section>
    </>
  );
}
