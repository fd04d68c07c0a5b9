import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import type { TeamRole } from "./team.ts";

/** A member of a team, as far as the rules look at them. */
export type Membership = { accountId: string; role: TeamRole; joinedAt: string };

/** Whether this member may go: a team with others in it keeps an owner, or nobody could invite or remove. */
export function decideDeparture(members: readonly Membership[], accountId: string): Outcome<null> {
  const others = members.filter((member) => member.accountId !== accountId);
  if (others.length === 0 || others.some((member) => member.role === "owner")) return accept(null);
  return refuse({ message: "You are the only owner. Make somebody else an owner first, then leave." });
}

/** Who takes over when an owner's account is closed: the member who is there longest; null where an owner remains or nobody is left. */
export function findHeir(members: readonly Membership[], accountId: string): Membership | null {
  const others = members.filter((member) => member.accountId !== accountId);
  if (others.some((member) => member.role === "owner")) return null;
  const [longest] = others.toSorted((a, b) => a.joinedAt.localeCompare(b.joinedAt) || a.accountId.localeCompare(b.accountId));
  return longest ?? null;
}
