import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { controlProps, Field, FieldGroup, type FieldProps } from "./field.tsx";

export type Option = { value: string; label: string };

export type SelectProps = FieldProps & {
  options: readonly Option[];
  defaultValue?: string | null;
  /** The first choice, with the empty value: "Any session", "Choose a stage". */
  emptyLabel?: string;
  /** With scripts the form is sent when the choice changes. */
  submitsOnChange?: boolean;
};

/** One choice out of many. */
export function Select({ options, defaultValue, emptyLabel, submitsOnChange = false, ...field }: SelectProps) {
  const isWrong = (field.errors ?? []).length > 0;
  return (
    <Field {...field}>
      <div className="ds_select-wrapper">
        <select
          {...controlProps(field)}
          className={classNames("ds_select", isWrong && "ds_input--error")}
          defaultValue={defaultValue ?? ""}
          data-submits={submitsOnChange || undefined}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </Field>
  );
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };
export type RadiosProps = FieldProps & { choices: readonly Choice[]; defaultValue?: string | null };

/** One choice out of a few, all in sight. The first carries the field's id, so that an error can lead to it. */
export function Radios({ choices, defaultValue, ...field }: RadiosProps) {
  return (
    <FieldGroup {...field}>
      {choices.map((choice, place) => (
        <ChoiceBox key={choice.value} kind="radio" field={field} choice={choice} place={place} isChosen={choice.value === defaultValue} />
      ))}
    </FieldGroup>
  );
}

export type CheckboxesProps = FieldProps & { choices: readonly Choice[]; defaultValues?: readonly string[] };

/** Any number of choices; the form sends the name once for each. */
export function Checkboxes({ choices, defaultValues = [], ...field }: CheckboxesProps) {
  return (
    <FieldGroup {...field}>
      {choices.map((choice, place) => (
        <ChoiceBox
          key={choice.value}
          kind="checkbox"
          field={field}
          choice={choice}
          place={place}
          isChosen={defaultValues.includes(choice.value)}
        />
      ))}
    </FieldGroup>
  );
}

export type CheckboxProps = { name: string; id?: string; label: ReactNode; hint?: ReactNode; value?: string; isChecked?: boolean };

/** One yes or no. Sends its value ("yes") or nothing. */
export function Checkbox({ name, id = name, label, hint, value = "yes", isChecked = false }: CheckboxProps) {
  return <ChoiceBox kind="checkbox" field={{ name, id, label }} choice={{ value, label, hint }} place={0} isChosen={isChecked} />;
}

type ChoiceBoxProps = { kind: "radio" | "checkbox"; field: FieldProps; choice: Choice; place: number; isChosen: boolean };

function ChoiceBox({ kind, field, choice, place, isChosen }: ChoiceBoxProps) {
  const base = field.id ?? field.name;
  const id = place === 0 ? base : `${base}-${place + 1}`;
  return (
    <div className={`ds_${kind} ds_${kind}--small`}>
      <input
        className={`ds_${kind}__input`}
        type={kind}
        id={id}
        name={field.name}
        value={choice.value}
        defaultChecked={isChosen}
        aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
      />
      <label className={`ds_${kind}__label`} htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <p className="ds_hint-text" id={`${id}-choice-hint`}>
          {choice.hint}
        </p>
      ) : null}
    </div>
  );
}
