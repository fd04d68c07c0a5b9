import { confidences, confidenceWords } from "#app/domain/facts/source.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Select } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FieldGroup } from "../base/field.tsx";
import { DateField, TextField } from "../base/text-field.tsx";

export type SourceFieldsProps = {
  /** What was typed, by the name of the field. */
  typed: (name: string) => string;
  refusals?: readonly Refusal[];
  legend?: string;
  hint?: string;
  /** A claim is what a source says: then its title and kind must be there. */
  isRequired?: boolean;
};

/** Where a fact was read: title, address, publisher, kind of source, what it shows, and what more is known of the source itself. */
export function SourceFields({ typed, refusals, legend = "Source", hint, isRequired = false }: SourceFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: typed(name), errors: messagesFor(refusals, name) });
  return (
    <FieldGroup name="source" label={legend} hint={hint ?? "Where this was read. Leave it empty if you name no new source."} isLarge>
      <TextField {...field("source_title")} label="Title" isOptional={!isRequired} />
      <TextField {...field("source_url")} label="Address" hint="Begins with https://" type="url" isOptional spellCheck={false} />
      <TextField {...field("source_publisher")} label="Publisher" isOptional />
      <Select
        {...field("source_confidence")}
        label="Kind of source"
        isOptional={!isRequired}
        emptyLabel="Choose"
        options={confidences.map((value) => ({ value, label: confidenceWords[value] }))}
      />
      <TextField {...field("source_what")} label="What it shows" hint="For example: the date of introduction." isOptional />
      <Details summary="More about this source" isOpen={more.some((name) => typed(name) || messagesFor(refusals, name).length > 0)}>
        <DateField {...field("source_published_on")} label="Published on" isOptional />
        <DateField {...field("source_seen_on")} label="Read by you on" isOptional />
        <TextField {...field("source_licence")} label="Licence" hint="For example: Open Parliament Licence." isOptional />
        <TextField
          {...field("source_archived_url")}
          label="Address of an archived copy"
          hint="Begins with https://"
          type="url"
          isOptional
          spellCheck={false}
        />
      </Details>
    </FieldGroup>
  );
}

const more = ["source_published_on", "source_seen_on", "source_licence", "source_archived_url"];
