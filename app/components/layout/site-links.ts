export type SiteLink = { href: string; label: string };

/** The menu, in the order in which people ask. */
export const menuLinks: readonly SiteLink[] = [
  { href: "/bills", label: "Bills" },
  { href: "/proposals", label: "Proposals" },
  { href: "/votes", label: "Votes" },
  { href: "/letters", label: "Letters" },
  { href: "/people", label: "People" },
  { href: "/topics", label: "Topics" },
  { href: "/help/how-a-bill-becomes-law", label: "How a bill becomes law" },
];

/** The second column of the footer. */
export const helpLinks: readonly SiteLink[] = [
  { href: "/help", label: "Help" },
  { href: "/help/glossary", label: "Glossary" },
  { href: "/organisations", label: "Organisations" },
  { href: "/committees", label: "Committees" },
  { href: "/offices", label: "Offices" },
  { href: "/meetings", label: "Meetings and visits" },
  { href: "/commitments", label: "Commitments" },
  { href: "/figures", label: "Figures" },
  { href: "/questions", label: "Questions" },
  { href: "/positions", label: "Positions" },
  { href: "/statements", label: "Statements" },
  { href: "/changes", label: "What changed" },
  { href: "/sources", label: "Sources" },
  { href: "/receipts", label: "Receipts of imports" },
];

/** The third column: what a site must say of itself. */
export const aboutLinks: readonly SiteLink[] = [
  { href: "/help/about", label: "About Assent" },
  { href: "/help/accessibility", label: "Accessibility" },
  { href: "/help/privacy", label: "Privacy" },
  { href: "/help/data", label: "Data and licences" },
  { href: "/help/contact", label: "Contact" },
];

/** Where the forms of the shell lead. */
export const shellAddresses = {
  home: "/",
  search: "/bills",
  signIn: "/sign-in",
  signOut: "/sign-out",
  account: "/account",
  editing: "/edit",
  moderation: "/moderation",
} as const;

/** Whether a menu link leads to the page shown or to one above it. */
export function isCurrentLink(href: string, path: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
