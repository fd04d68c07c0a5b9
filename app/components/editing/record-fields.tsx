import type { FieldTexts, RecordField, ReferenceKind } from "#app/domain/records/record-form.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Checkbox, Select } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { controlProps, Field, FieldGroup } from "../base/field.tsx";
import { FormRow } from "../base/form.tsx";
import { DateField, TextArea, TextField } from "../base/text-field.tsx";
import { TheirText } from "./their-text.tsx";

/** What a field can be given, by the kind that it refers to. */
export type Suggestions = Partial<Record<ReferenceKind, readonly { slug: string; name: string }[]>>;
/** What somebody else saved meanwhile in a field that was changed here too. */
export type Theirs = Readonly<Record<string, string | null>>;

export type RecordFieldsProps = {
  fields: readonly RecordField[];
  values: FieldTexts;
  refusals?: readonly Refusal[];
  suggestions?: Suggestions;
  theirs?: Theirs;
  /** The sessions that there are, by number. */
  sessions?: readonly number[];
};

/** The fields of a record's form, those of one group in one fieldset. */
export function RecordFields(props: RecordFieldsProps) {
  const kinds = new Set(props.fields.flatMap((field) => (field.shape === "reference" ? [field.to] : [])));
  return (
    <>
      {groupsOf(props.fields).map(({ name, fields }) =>
        name === null ? (
          fields.map((field) => <OneField key={field.name} field={field} {...props} />)
        ) : (
          <Group key={name} name={name} fields={fields} all={props} />
        ),
      )}
      {[...kinds].map((kind) => (
        <datalist id={`known-${kind}`} key={kind}>
          {optionsOf(props.suggestions?.[kind] ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </datalist>
      ))}
    </>
  );
}

/** The days that may be uncertain show the day itself; the rest opens where it is filled or wrong. */
function Group({ name, fields, all }: { name: string; fields: readonly RecordField[]; all: RecordFieldsProps }) {
  const [day, ...rest] = fields;
  const isDay = day !== undefined && fields.some((field) => field.name.endsWith("_not_before"));
  const isOpen = rest.some((field) => all.values[field.name] || messagesFor(all.refusals, field.name).length > 0);
  return (
    <FieldGroup name={`${fields[0]?.name}-group`} label={name} isLarge>
      {isDay ? (
        <>
          <OneField field={day} {...all} />
          <Details summary="The exact day is not known" isOpen={isOpen}>
            <FormRow>
              {rest.filter(isShort).map((field) => (
                <OneField key={field.name} field={field} {...all} />
              ))}
            </FormRow>
            {rest
              .filter((field) => !isShort(field))
              .map((field) => (
                <OneField key={field.name} field={field} {...all} />
              ))}
          </Details>
        </>
      ) : (
        <>
          <FormRow>
            {fields.filter(isShort).map((field) => (
              <OneField key={field.name} field={field} {...all} />
            ))}
          </FormRow>
          {fields
            .filter((field) => !isShort(field))
            .map((field) => (
              <OneField key={field.name} field={field} {...all} />
            ))}
        </>
      )}
    </FieldGroup>
  );
}

/** Days and numbers stand beside one another where there is room, before what needs the whole line. */
function isShort(field: RecordField): boolean {
  return field.shape === "day" || field.shape === "whole-number";
}

function OneField({ field, values, refusals, theirs, ...more }: RecordFieldsProps & { field: RecordField }) {
  const common = {
    name: field.name,
    label: field.label,
    hint: hintOf(field, more.suggestions),
    errors: messagesFor(refusals, field.name),
    isOptional: !field.required,
  };
  const their = theirs && field.name in theirs ? (theirs[field.name] ?? null) : undefined;
  return (
    <>
      <Control field={field} common={common} value={values[field.name] ?? null} sessions={more.sessions ?? []} />
      {their === undefined ? null : <TheirText text={their} field={field} />}
    </>
  );
}

type Common = { name: string; label: string; hint: string | undefined; errors: readonly string[]; isOptional: boolean };
type ControlProps = { field: RecordField; common: Common; value: string | null; sessions: readonly number[] };

function Control({ field, common, value, sessions }: ControlProps) {
  switch (field.shape) {
    case "text":
      return (
        <TextField {...common} defaultValue={value} maxLength={field.max ?? 500} width={field.max && field.max <= 60 ? "medium" : "full"} />
      );
    case "url":
      return <TextField {...common} type="url" defaultValue={value} spellCheck={false} />;
    case "day":
      return <DateField {...common} defaultValue={value} />;
    case "whole-number":
    case "number":
      return <TextField {...common} inputMode="numeric" width="short" defaultValue={value} />;
    case "longtext":
      return <TextArea {...common} rows={4} defaultValue={value} />;
    case "lines":
    case "references":
    case "named":
    case "dated":
    case "rows":
    case "letter-links":
    case "ties":
      return <TextArea {...common} rows={Math.max(3, (value ?? "").split("\n").length + 1)} defaultValue={value} />;
    case "yes-no":
      return <Checkbox name={common.name} label={common.label} hint={common.hint} isChecked={value === "yes"} />;
    case "choice":
      return <Select {...common} options={field.choices} emptyLabel={field.required ? "Choose" : "Not known"} defaultValue={value} />;
    case "session":
      return (
        <Select
          {...common}
          options={sessions.map((number) => ({ value: String(number), label: `Session ${number}` }))}
          emptyLabel="Choose"
          defaultValue={value}
        />
      );
    case "reference":
      return (
        <Field {...common}>
          <input
            {...controlProps(common)}
            className={common.errors.length > 0 ? "ds_input ds_input--error" : "ds_input"}
            list={`known-${field.to}`}
            defaultValue={value ?? undefined}
            autoComplete="off"
          />
        </Field>
      );
  }
}

function hintOf(field: RecordField, suggestions: Suggestions | undefined): string | undefined {
  if (field.shape === "reference") return field.hint ?? "Begin to write its name, or enter the last part of its address.";
  if (field.shape === "references" && field.to === "topic") {
    const known = (suggestions?.topic ?? []).map((topic) => topic.slug);
    return known.length === 0 ? field.hint : `One a line: ${known.join(", ")}.`;
  }
  if (field.shape === "references") return `${field.hint ?? ""} By name, or by the last part of the address.`.trim();
  if (field.shape === "named") return field.hint ?? "One a line: name; office on that day.";
  return field.hint;
}

/** By name, which is what people know; where several share one, by address. */
function optionsOf(known: readonly { slug: string; name: string }[]): { value: string; label: string }[] {
  const bearers = new Map<string, number>();
  for (const { name } of known) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return known.map(({ slug, name }) => (bearers.get(name) === 1 ? { value: name, label: "" } : { value: slug, label: name }));
}

/** Fields in their order; neighbours of one group together. */
function groupsOf(fields: readonly RecordField[]): { name: string | null; fields: RecordField[] }[] {
  const groups: { name: string | null; fields: RecordField[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && last.name === (field.group ?? null)) last.fields.push(field);
    else groups.push({ name: field.group ?? null, fields: [field] });
  }
  return groups;
}
