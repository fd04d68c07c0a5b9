/** The kinds of team: those who share notes. */
export const teamKinds = ["office", "campaign"] as const;
export type TeamKind = (typeof teamKinds)[number];

/** What each kind of team is called: by itself, and by somebody who belongs to it. */
export const teamKindWords: Record<TeamKind, { name: string; own: string; hint: string }> = {
  office: { name: "Office", own: "Your office", hint: "The people who work for one MSP." },
  campaign: { name: "Campaign group", own: "Your group", hint: "People who campaign together, in an organisation or without one." },
};

/** Whether the text names a kind of team. */
export function isTeamKind(text: string): text is TeamKind {
  return teamKinds.some((kind) => kind === text);
}

export type TeamRole = "owner" | "member";
export const teamRoleWords: Record<TeamRole, string> = { owner: "Owner", member: "Member" };

/** Addresses under /teams that are not teams. */
const takenSlugs = new Set(["new", "invitation", "invitations"]);

/** The part of the team's address: its name in plain letters, with a number behind where that is taken. */
export function teamSlug(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  const base = plain || "team";
  const isFree = (slug: string) => !taken.has(slug) && !takenSlugs.has(slug);
  if (isFree(base)) return base;
  let number = 2;
  while (!isFree(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
