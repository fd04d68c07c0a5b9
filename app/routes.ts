import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address there is, by noun. Changes of state are nouns too: POST …/withdrawal. */
export default [
  index("routes/home.tsx"),

  // Bills
  route("bills", "routes/bills.tsx"),
  route("bills.csv", "routes/bills-csv.ts"),
  route("bills/:slug", "routes/bill.tsx"),
  route("bills/:slug/amendments", "routes/bill-amendments.tsx"),
  route("amendments/:slug", "routes/amendment.tsx"),
  route("proposals", "routes/proposals.tsx"),
  route("proposals/:slug", "routes/proposal.tsx"),

  // The record around them
  route("votes", "routes/votes.tsx"),
  route("votes/:slug", "routes/vote.tsx"),
  route("letters", "routes/letters.tsx"),
  route("letters/:slug", "routes/letter.tsx"),
  route("meetings", "routes/meetings.tsx"),
  route("meetings/:slug", "routes/meeting.tsx"),
  route("people", "routes/people.tsx"),
  route("people/:slug", "routes/person.tsx"),
  route("offices", "routes/offices.tsx"),
  route("offices/:slug", "routes/office.tsx"),
  route("organisations", "routes/organisations.tsx"),
  route("organisations/:slug", "routes/organisation.tsx"),
  route("committees", "routes/committees.tsx"),
  route("committees/:slug", "routes/committee.tsx"),
  route("topics", "routes/topics.tsx"),
  route("topics/:slug", "routes/topic.tsx"),

  route("changes", "routes/changes.tsx"),
  route("receipts", "routes/receipts.tsx"),

  // Help
  route("help", "routes/help.tsx"),
  route("help/glossary", "routes/help-glossary.tsx"),
  route("help/about", "routes/help-about.tsx"),
  route("help/accessibility", "routes/help-accessibility.tsx"),
  route("help/privacy", "routes/help-privacy.tsx"),
  route("help/data", "routes/help-data.tsx"),
  route("help/contact", "routes/help-contact.tsx"),
  route("help/:slug", "routes/help-page.tsx"),

  // The machine room
  route("design", "routes/design.tsx"),
  route("health", "routes/health.ts"),
  route("fault", "routes/fault.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
