import { longestNote } from "#app/domain/notes/note.ts";
import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import { Button } from "../base/button.tsx";
import { Radios } from "../base/choice-field.tsx";
import { TextArea } from "../base/text-field.tsx";

export type NoteFormProps = {
  action: string;
  rings: readonly RingChoice[];
  /** What it is about, where to go back to, the revision that is changed. */
  fields: Record<string, string>;
  body?: string;
  ring?: string | null;
  errors?: { body: readonly string[]; ring: readonly string[] };
  submitLabel?: string;
};

/** The id of a field of the form: unlike that of any comment form on the same page. */
export function noteFieldId(field: string): string {
  return `note-${field}`;
}

/** Write or change a note, and choose whose eyes may read it. */
export function NoteForm({ action, rings, fields, body = "", ring = "me", errors, submitLabel = "Save note" }: NoteFormProps) {
  return (
    <form className="form" method="post" action={action} noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="body"
        id={noteFieldId("body")}
        label="Your note"
        hint="You can use markdown: *slanted*, **bold**, lists, > quotations and links."
        defaultValue={body}
        errors={errors?.body}
        maxLength={longestNote}
      />
      <Radios
        name="ring"
        id={noteFieldId("ring")}
        label="Who can read it?"
        choices={rings.map((choice) => ({ value: choice.value, label: choice.label, hint: readersOf(choice) }))}
        defaultValue={ring}
        errors={errors?.ring}
      />
      <Button isSmall>{submitLabel}</Button>
    </form>
  );
}

/** "Office of A: you, Shona and Fiona." */
export function readersOf({ detail, readers }: RingChoice): string | null {
  if (detail === null) return null;
  const people = ["you", ...readers];
  const last = people.at(-1) ?? "";
  return `${detail}: ${people.length === 1 ? "so far only you" : `${people.slice(0, -1).join(", ")} and ${last}`}.`;
}
