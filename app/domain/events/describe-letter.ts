import type { ClockStepKind } from "#app/domain/facts/correspondence.ts";
import { formatDay } from "#app/lib/dates.ts";
import type { EventNames } from "./describe.ts";
import type { NewEvent } from "./event.ts";

type LetterEvent = Extract<
  NewEvent,
  {
    type:
      | "letter.text_saved"
      | "letter.attachment_added"
      | "letter.attachment_withheld"
      | "letter.attachment_shown"
      | "letter.attachment_removed"
      | "letter.clock_step_taken"
      | "letter.clock_step_taken_back";
  }
>;

/** What happened to a letter beside its fields, as one sentence. */
export function describeLetterEvent(event: LetterEvent, names: EventNames): string {
  const letter = `Letter “${names.subject ?? event.particulars.title}”`;
  switch (event.type) {
    case "letter.text_saved": {
      const { withheldParts, characters } = event.particulars;
      if (characters === 0) return `${letter}: its text is not kept here any more.`;
      const without = withheldParts === 0 ? "" : withheldParts === 1 ? ", but for one part" : `, but for ${withheldParts} parts`;
      return `${letter}: its text can be read${without}.`;
    }
    case "letter.attachment_added":
      return `${letter}: the attachment “${event.particulars.attachment}” was added.`;
    case "letter.attachment_shown":
      return `${letter}: the attachment “${event.particulars.attachment}” can be read.`;
    case "letter.attachment_withheld":
      return `${letter}: an attachment is withheld: ${event.particulars.reason}`;
    case "letter.attachment_removed":
      return `${letter}: an attachment was removed: ${event.particulars.reason}`;
    case "letter.clock_step_taken":
      return `${letter}: ${stepWords[event.particulars.kind](event.particulars.until)} from ${formatDay(event.particulars.on)}: ${event.particulars.reason}`;
    case "letter.clock_step_taken_back":
      return `${letter}: what was noted about the wait for a reply on ${formatDay(event.particulars.on)} was taken back: ${event.particulars.reason}`;
  }
}

const stepWords: Record<ClockStepKind, (until: string | null) => string> = {
  stopped: () => "the wait for a reply was stopped",
  restarted: () => "the wait for a reply runs again",
  extended: (until) => `the reply may come until ${until ? formatDay(until) : "a later day"}`,
  promised: (until) => `a reply was promised for ${until ? formatDay(until) : "a later day"}`,
};
