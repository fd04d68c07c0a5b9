import type { Refusal } from "#app/lib/outcome.ts";
import { Checkbox } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FieldGroup } from "../base/field.tsx";
import { TextArea, TextField } from "../base/text-field.tsx";

/** What a pasted letter showed besides, and what was not understood: for the editor to use or leave. */
export function FoundBesides({ unused }: { unused: readonly string[] }) {
  if (unused.length === 0) return null;
  return (
    <Details summary={unused.length === 1 ? "One thing was found and not used" : `${unused.length} things were found and not used`} isOpen>
      <ul>
        {unused.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Details>
  );
}

export type RequestsFoundProps = {
  requests: readonly { line: number; words: string }[];
  refusals: readonly Refusal[];
  /** What was typed; null: the form is new. */
  typed: Readonly<Record<string, readonly string[]>> | null;
};

/** What a pasted letter asks for: each can be recorded with it, in the editor's own words. */
export function RequestsFound({ requests, refusals, typed }: RequestsFoundProps) {
  if (requests.length === 0) return null;
  const ticked = new Set(typed?.takes_request ?? []);
  return (
    <FieldGroup
      name="requests"
      label="Also record these requests"
      hint="As drafts, with the letter’s own words. Tick those that it asks for."
      isLarge
    >
      {requests.map(({ line, words }, place) => (
        <div key={`${line}|${words}`}>
          <Checkbox
            id={`takes_request-${place}`}
            name="takes_request"
            value={String(place)}
            label={`Line ${line}: “${words.length > 200 ? `${words.slice(0, 200)}…` : words}”`}
            isChecked={ticked.has(String(place))}
          />
          <TextField
            name={`request_${place}`}
            label="What it asks for, in your own words"
            defaultValue={typed?.[`request_${place}`]?.[0] ?? words.slice(0, 500)}
            errors={messagesFor(refusals, `request_${place}`)}
            maxLength={500}
          />
        </div>
      ))}
    </FieldGroup>
  );
}

/** The pasted text, which goes along and can become the letter's text. */
export function TextToKeep({ pasted, refusals, isKept }: { pasted: string; refusals: readonly Refusal[]; isKept: boolean }) {
  const isAsked = messagesFor(refusals, "is_seen").length > 0;
  return (
    <FieldGroup name="text-to-keep" label="Its text" isLarge>
      <Checkbox
        name="keeps_text"
        label="Keep this as the letter’s text"
        hint="Only with a licence under which it may be shown, and never what only the press has printed."
        isChecked={isKept}
      />
      <TextArea
        name="pasted"
        label="The pasted text"
        hint="To withhold a part, put marks round it: [withhold: personal data]Jane Doe[/withhold]."
        rows={12}
        defaultValue={pasted}
        errors={messagesFor(refusals, "pasted")}
      />
      {isAsked ? (
        <FieldGroup name="is_seen-group" label="Look once more" errors={messagesFor(refusals, "is_seen")}>
          <Checkbox name="is_seen" label="I have looked: these words may be shown" />
        </FieldGroup>
      ) : null}
    </FieldGroup>
  );
}
