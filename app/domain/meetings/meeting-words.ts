import type { MeetingFacts } from "#app/domain/facts/record.ts";

/** What a meeting is called. */
export const meetingKindWords: Record<MeetingFacts["kind"], string> = {
  meeting: "Meeting",
  visit: "Visit",
  evidence_session: "Evidence session",
  summit: "Summit",
};

/** Whether it took place, in words that follow the kind: "Meeting, asked for". */
export const meetingStateWords: Record<MeetingFacts["state"], string> = {
  asked_for: "asked for",
  planned: "planned",
  held: "held",
  declined: "declined",
  unknown: "not known whether it was held",
};
