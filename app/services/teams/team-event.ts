import type { NewEvent } from "#app/domain/events/event.ts";

type TeamEvents = {
  "team.created": { name: string };
  "team.member_invited": { invitationId: string };
  "team.invitation_withdrawn": { invitationId: string };
  "team.member_joined": { accountId: string };
  "team.member_removed": { accountId: string };
  "team.member_left": { accountId: string };
  "team.ownership_given": { accountId: string };
};
type TeamEvent = { [T in keyof TeamEvents]: { type: T; particulars: TeamEvents[T] } }[keyof TeamEvents];

/** What happened in a team, for its members' eyes only. */
export function teamEvent(teamId: string, event: TeamEvent): NewEvent {
  return { ...event, subjectKind: "team", subjectId: teamId, billId: null, visibility: "private" };
}
