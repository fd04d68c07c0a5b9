import type { MetaFunction } from "@remix-run/node";
import { HelpLayout } from "#app/components/help/help-layout.tsx";
import { publicCacheHeaders } from "#app/http/respond.server.ts";

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Data and licences – Assent" }];

export default function Data() {
  return (
    <HelpLayout
      slug="data"
      title="Data and licences"
      lead="What is public here can be taken away, under the licences of those it came from."
    >
      <h2>Take it with you</h2>
      <ul>
        <li>
          <a href="/bills.csv">All bills as CSV</a>; any view of the <a href="/bills">table of bills</a> has its own CSV.
        </li>
        <li>
          <a href="/feed.atom">Atom feed of all bills</a>; each bill has a feed and a calendar of its own.
        </li>
        <li>Whoever runs the site holds everything in one SQLite file.</li>
      </ul>
      <h2>Whose it is</h2>
      <ul>
        <li>
          Bills, votes, the Official Report and letters published by the Parliament: contains information licensed under the{" "}
          <a href="https://www.parliament.scot/about/copyright">Scottish Parliament Copyright Licence</a>. It may not be used for
          party-political purposes or advertising, nor so as to suggest that a use is official.
        </li>
        <li>
          legislation.gov.uk and gov.scot: contains public sector information licensed under the{" "}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>.
        </li>
        <li>
          UK Parliament: contains Parliamentary information licensed under the{" "}
          <a href="https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/">
            Open Parliament Licence v3.0
          </a>
          .
        </li>
        <li>
          Dates and outcomes of many bills were gathered by the project Comparative Legislative Data (legislativedata), and offices by
          mySociety’s parlparse. Both are credited as the source of each fact that came from them.
        </li>
        <li>
          Scotland’s bank holidays, by which the time for a reply is counted, come from{" "}
          <a href="https://github.com/commenthol/date-holidays">date-holidays</a>, whose data are licensed under{" "}
          <a href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA 3.0</a>, with a few days corrected by us.
        </li>
        <li>Press articles are linked and quoted in a line; they belong to their publishers.</li>
        <li>Summaries in our own words may be used freely, if you say where they come from.</li>
      </ul>
      <h2>How complete it is</h2>
      <p>
        Not every bill since 1999 is on record. Each import leaves <a href="/receipts">a receipt</a> of what it asked for, got and missed.
      </p>
    </HelpLayout>
  );
}
