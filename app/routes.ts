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

  // Accounts, teams and notes
  route("sign-up", "routes/sign-up.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-out", "routes/sign-out.ts"),
  route("confirm-email", "routes/confirm-email.tsx"),
  route("confirm-email/again", "routes/confirm-email-again.tsx"),
  route("password/forgotten", "routes/password-forgotten.tsx"),
  route("password/reset", "routes/password-reset.tsx"),
  route("account", "routes/account.tsx"),
  route("account/name", "routes/account-name.tsx"),
  route("account/password", "routes/account-password.tsx"),
  route("account/closure", "routes/account-closure.tsx"),
  route("teams", "routes/teams.tsx"),
  route("teams/:slug", "routes/teams-team.tsx"),
  route("teams/:slug/invitations", "routes/teams-invitations.tsx"),
  route("teams/:slug/withdrawal", "routes/teams-withdrawal.ts"),
  route("teams/:slug/ownership", "routes/teams-ownership.ts"),
  route("teams/:slug/removal", "routes/teams-removal.tsx"),
  route("teams/:slug/departure", "routes/teams-departure.tsx"),
  route("team-invitation", "routes/teams-invitation.tsx"),
  route("notes", "routes/notes.tsx"),
  route("notes/:id/edit", "routes/notes-edit.tsx"),
  route("notes/:id/deletion", "routes/notes-deletion.ts"),
  route("notes/:id/restoration", "routes/notes-restoration.ts"),
  route("admin/accounts", "routes/admin.accounts.tsx"),
  route("admin/accounts/:id", "routes/admin.accounts-account.tsx"),
  route("admin/accounts/:id/disablement", "routes/admin.accounts-disablement.tsx"),
  route("admin/accounts/:id/enablement", "routes/admin.accounts-enablement.ts"),

  // Help
  route("help", "routes/help.tsx"),
  route("help/glossary", "routes/help-glossary.tsx"),
  route("help/about", "routes/help-about.tsx"),
  route("help/accessibility", "routes/help-accessibility.tsx"),
  route("help/privacy", "routes/help-privacy.tsx"),
  route("help/data", "routes/help-data.tsx"),
  route("help/contact", "routes/help-contact.tsx"),
  route("help/:slug", "routes/help-page.tsx"),

  // Comments
  route("comments", "routes/comments.tsx"),
  route("comments/:id/edit", "routes/comments-edit.tsx"),
  route("comments/:id/history", "routes/comments-history.tsx"),
  route("comments/:id/deletion", "routes/comments-deletion.ts"),
  route("comments/:id/restoration", "routes/comments-restoration.ts"),
  route("comments/:id/report", "routes/comments-report.tsx"),
  route("comments/:id/report-dismissal", "routes/comments-report-dismissal.ts"),
  route("comments/:id/hiding", "routes/comments-hiding.tsx"),
  route("comments/:id/showing", "routes/comments-showing.ts"),
  route("moderation", "routes/moderation.tsx"),

  // Following
  route("bills/:slug/follow", "routes/follow.tsx"),
  route("bills/:slug/feed.atom", "routes/feeds-bill.ts"),
  route("bills/:slug/calendar.ics", "routes/feeds-calendar.ts"),
  route("feed.atom", "routes/feeds-all.ts"),
  route("follow/confirm/:link", "routes/follow-confirm.tsx"),
  route("follows", "routes/follows.tsx"),
  route("unsubscribe/:link", "routes/unsubscribe.tsx"),
  route("mail", "routes/mail.tsx"),

  // The machine room
  route("design", "routes/design.tsx"),
  route("health", "routes/health.ts"),
  route("fault", "routes/fault.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
