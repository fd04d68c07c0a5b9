import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** What every field has. `id` is the name unless given; errors come from `messagesFor(refusals, name)`. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  id?: string;
  hint?: ReactNode;
  errors?: readonly string[];
  /** Adds "(optional)" to the label. Fields are required unless said so. */
  isOptional?: boolean;
};

/** The attributes that tie a control to its hint and its errors. */
export function controlProps({ name, id = name, hint, errors = [] }: FieldProps) {
  const describedBy = [hint ? `${id}-hint` : null, errors.length > 0 ? `${id}-error` : null].filter(Boolean).join(" ");
  return { id, name, "aria-describedby": describedBy || undefined, "aria-invalid": errors.length > 0 || undefined };
}

/** A field of one control: label, hint, errors, then the control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id = field.name, label, isOptional = false, errors = [] } = field;
  return (
    <div className={classNames("ds_question", errors.length > 0 && "ds_question--error")}>
      <label className="ds_label" htmlFor={id}>
        {label}
        {isOptional ? <span className="field__optional"> (optional)</span> : null}
      </label>
      <HintAndErrors {...field} />
      {children}
    </div>
  );
}

/** A field of several controls: the legend is the question. */
export function FieldGroup({ children, isLarge = false, ...field }: FieldProps & { children: ReactNode; isLarge?: boolean }) {
  const { label, isOptional = false, errors = [] } = field;
  return (
    <div className={classNames("ds_question", errors.length > 0 && "ds_question--error")}>
      <fieldset aria-describedby={controlProps(field)["aria-describedby"]}>
        <legend className={classNames("field__legend", isLarge && "field__legend--large")}>
          {label}
          {isOptional ? <span className="field__optional"> (optional)</span> : null}
        </legend>
        <HintAndErrors {...field} />
        {children}
      </fieldset>
    </div>
  );
}

function HintAndErrors({ name, id = name, hint, errors = [] }: FieldProps) {
  return (
    <>
      {hint ? (
        <p className="ds_hint-text" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {errors.length > 0 ? (
        <p className="ds_question__error-message" id={`${id}-error`}>
          <span className="visually-hidden">Error: </span>
          {errors.join(" ")}
        </p>
      ) : null}
    </>
  );
}
