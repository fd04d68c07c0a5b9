import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/base/message.tsx";
import { SearchBox } from "#app/components/base/search-box.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { When } from "#app/components/base/when.tsx";
import { WaitingFigures } from "#app/components/letters/waiting-figures.tsx";
import { ChangeList } from "#app/components/record/change-list.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readHome } from "#app/services/home/read-home.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readHome(await contextFor(args));
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [
  { title: "Assent: bills of the Scottish Parliament" },
  {
    name: "description",
    content:
      "Follow a bill of the Scottish Parliament from the first proposal to Royal Assent, or to the day it falls, with the source of every fact.",
  },
  { tagName: "link", rel: "alternate", type: "application/atom+xml", title: "What happens to bills", href: "/feed.atom" },
];

export default function Home() {
  const { open, coming, past, inProgress, changes, letters } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="hero">
        <h1 className="hero__title">Follow a bill from the first proposal to Royal Assent, or to the day it falls</h1>
        <p className="hero__lead">
          Assent is an independent record of bills of the Scottish Parliament: where each stands, what happens next, who said and did what,
          and the source of every fact.
        </p>
        <SearchBox id="home-search" action="/bills" label="Find a bill by a word of its title, its member or its topic" />
        <p className="small">
          For example <a href="/bills?q=recovery">recovery</a>, <a href="/bills?outcome=in_progress">bills in progress</a> or{" "}
          <a href="/bills">all bills on record</a>
        </p>
      </div>
      <Section id="say" heading="Have a say now">
        {open.length === 0 ? (
          <p>
            No consultation or call for views that we know of is open today.{" "}
            <a href="/help/how-to-have-a-say">How to have a say all the same</a>
          </p>
        ) : (
          <ul className="rows">
            {open.map((each) => (
              <li className="rows__row" key={each.id}>
                <p className="rows__title">
                  <a href={each.href}>{each.title}</a> {each.isMadeUp ? <MadeUpTag /> : null}
                </p>
                <p className="rows__meta">
                  <span>{each.kind === "call_for_views" ? "Call for views" : "Consultation"}</span>
                  {each.runBy ? <span>{each.runBy}</span> : null}
                  <span>
                    Closes <When day={each.closesOn} hasWeekday />
                  </span>
                  {each.url ? <a href={each.url}>Answer it</a> : null}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <div className="columns columns--even">
        <Section id="next" heading="Now and next">
          {coming.length === 0 && inProgress.length === 0 ? (
            <EmptyState title="No bill is in progress on record here.">
              <p>
                <a href="/bills">See the bills that are on record</a>
              </p>
            </EmptyState>
          ) : (
            <ul className="rows">
              {coming.map((each) => (
                <li className="rows__row" key={each.id}>
                  <p className="rows__meta">
                    <When day={each.on} hasWeekday />
                  </p>
                  <p>
                    <a href={each.href}>{each.title}</a>: {each.words} {each.isMadeUp ? <MadeUpTag /> : null}
                  </p>
                </li>
              ))}
              {inProgress.map((bill) => (
                <li className="rows__row" key={bill.slug}>
                  <p>
                    <a href={bill.href}>{bill.title}</a> {bill.isMadeUp ? <MadeUpTag /> : null}
                  </p>
                  <p className="rows__meta">
                    <span>In progress</span>
                    {bill.introducedOn ? (
                      <span>
                        Introduced <When day={bill.introducedOn} />
                      </span>
                    ) : null}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section id="past" heading="What happened last">
          <ul className="rows">
            {past.map((each) => (
              <li className="rows__row" key={each.id}>
                <p className="rows__meta">
                  <When day={each.on} hasWeekday />
                </p>
                <p>
                  <a href={each.href}>{each.title}</a>: {each.words} {each.isMadeUp ? <MadeUpTag /> : null}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Section id="around" heading="Around the bills">
        <ul className="prose-list">
          <li>
            <a href="/letters">Letters</a>: who wrote to whom, who answered, and{" "}
            <a href="/letters/waiting#requests">what was asked for and not answered</a>
          </li>
          <li>
            <a href="/questions">Questions</a>: who was for and against on any day, and who changed their mind
          </li>
          <li>
            <a href="/commitments">Commitments</a>: who promised what, and what came of it
          </li>
          <li>
            <a href="/meetings">Meetings and visits</a>, <a href="/statements">statements</a> and <a href="/figures">figures</a>
          </li>
          <li>
            <a href="/topics">Topics</a>: all of it by subject, whatever bill it is about
          </li>
        </ul>
      </Section>
      <WaitingFigures figures={letters} />
      <Section id="changes" heading="What changed in the record" more={<a href="/changes">All changes</a>}>
        {changes.length === 0 ? (
          <p>
            Nobody has changed the record since it was filled. <a href="/receipts">What the imports brought, and what they missed</a>
          </p>
        ) : (
          <ChangeList changes={changes} />
        )}
      </Section>
      <Section id="follow" heading="How to follow">
        <p>
          Open a bill and follow it by e-mail: no account needed, one message a day at most, one click to stop. Or take everything into your
          own tools with the <a href="/feed.atom">Atom feed of all bills</a>; each bill has a feed and a calendar of its own.
        </p>
      </Section>
    </>
  );
}
