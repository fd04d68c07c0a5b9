import { formatDay } from "#app/lib/dates.ts";
import { Breadcrumbs } from "../base/breadcrumbs.tsx";
import { Details } from "../base/details.tsx";
import { EmptyState, Message } from "../base/message.tsx";
import { PageTitle } from "../base/page-title.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { AmendmentEditing, AmendmentPages, StageLinks } from "./list-links.tsx";
import { ListPaper, type ListPaperProps } from "./list-paper.tsx";

type ListNamed = { slug: string; ordinal: number; reference: string | null; printedOn: string | null; isDraft: boolean };

/** What the page of a list shows, as `readAmendmentPaper` reads it. */
export type ListPageShown = {
  bill: { slug: string; title: string; isMadeUp: boolean };
  stages: readonly { value: string; label: string }[];
  stage: { value: string; label: string };
  lists: readonly ListNamed[];
  days: readonly string[];
  paper: ListPaperProps["paper"] | null;
  list: ListNamed | null;
  day: string | null;
  leavesOutDisposed: boolean;
  links: ListPaperProps["links"];
  doubts: readonly { number: string; href: string; reasons: readonly string[] }[];
  orderIsSet: boolean;
};

export type ListPageProps = { kind: "daily" | "marshalled"; read: ListPageShown; mayEdit: boolean };

/** The page of a daily or Marshalled List: which one, what it is, and the list as it is printed. */
export function ListPage({ kind, read, mayEdit }: ListPageProps) {
  const { bill, stage, paper, links } = read;
  const path = `/bills/${bill.slug}/${kind === "daily" ? "daily-list" : "marshalled-list"}`;
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
        {kind === "daily" ? "Daily lists" : "Marshalled List"}
      </PageTitle>
      <AmendmentPages billSlug={bill.slug} current={kind === "daily" ? "daily-list" : "marshalled-list"} stage={stage.value} />
      <StageLinks path={path} stages={read.stages} current={stage.value} />
      <AmendmentEditing billSlug={bill.slug} stage={stage.value} mayEdit={mayEdit} />
      {paper === null ? (
        <EmptyState title="No amendments on record at this stage.">
          <p>A list is printed when amendments have been lodged.</p>
        </EmptyState>
      ) : (
        <>
          <WhichList kind={kind} path={path} read={read} />
          <WhatItIs kind={kind} read={read} path={path} />
          {paper.sections.length === 0 ? (
            <EmptyState title={kind === "daily" ? "Nothing is in this list." : "Nothing is left to be decided."}>
              <p>{paper.disposedOf.length > 0 ? "Every amendment of this stage is disposed of." : "No amendment belongs to it."}</p>
            </EmptyState>
          ) : (
            <ListPaper paper={paper} links={links} />
          )}
        </>
      )}
    </>
  );
}

function WhichList({ kind, path, read }: { kind: ListPageProps["kind"]; path: string; read: ListPageShown }) {
  const { lists, days, list, day, stage } = read;
  if (lists.length + days.length === 0) return null;
  const isNow = list === null && day === null;
  return (
    <nav className="paper-choice" aria-label="Lists of this stage">
      <ul>
        {lists.map((each) => (
          <li key={each.slug}>
            <a href={`${path}?list=${each.slug}`} aria-current={each.slug === list?.slug ? "page" : undefined}>
              {kind === "daily" ? `No. ${each.ordinal}` : (each.reference ?? `No. ${each.ordinal}`)}
              {each.printedOn ? `, ${formatDay(each.printedOn)}` : ""}
              {each.isDraft ? " (draft)" : ""}
            </a>
          </li>
        ))}
        {days.map((each) => (
          <li key={each}>
            <a href={`${path}?stage=${stage.value}&day=${each}`} aria-current={each === day ? "page" : undefined}>
              {formatDay(each)}, by machine
            </a>
          </li>
        ))}
        {kind === "marshalled" ? (
          <li>
            <a href={`${path}?stage=${stage.value}&by=machine`} aria-current={isNow ? "page" : undefined}>
              As it would stand now
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function WhatItIs({ kind, read, path }: { kind: ListPageProps["kind"]; read: ListPageShown; path: string }) {
  const { list, paper, leavesOutDisposed, doubts, stage, orderIsSet } = read;
  const own = list ? `${path}?list=${list.slug}` : `${path}?stage=${stage.value}&by=machine`;
  return (
    <div className="paper-notes">
      {list ? (
        <p>The list as it was published, laid out by us: pages and lines of the official paper may break elsewhere.</p>
      ) : (
        <Message kind="information" title="Laid out by machine">
          <p>
            No paper of the Parliament is this list. It follows the rules of marshalling and{" "}
            {orderIsSet
              ? "the order of consideration that was set for this stage."
              : "the usual order of consideration: none is on record for this stage."}
          </p>
        </Message>
      )}
      {kind === "marshalled" ? (
        <p className="paper-notes__choice">
          {leavesOutDisposed ? (
            <>
              {paper && paper.disposedOf.length > 0 ? `${paper.disposedOf.length} amendments already disposed of are left out. ` : ""}
              <a href={`${own}&disposed=keep`}>Show all that were lodged</a>
            </>
          ) : (
            <a href={`${own}&disposed=leave-out`}>Leave out what is disposed of</a>
          )}
        </p>
      ) : null}
      {doubts.length > 0 ? (
        <Details
          summary={`${doubts.length} ${doubts.length === 1 ? "amendment whose place" : "amendments whose places"} somebody should check`}
        >
          <ul>
            {doubts.map(({ number, href, reasons }) => (
              <li key={href}>
                <a href={href}>Amendment {number}</a>: {reasons.join(" ")}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  );
}
