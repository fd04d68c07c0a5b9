import type { ReactNode } from "react";

/** The class for a form, whether it is a plain `<form>` or a framework's. */
export const formClass = "form";

export type FormSectionProps = { heading: string; children: ReactNode; hint?: ReactNode };

/** A part of a long form. */
export function FormSection({ heading, hint, children }: FormSectionProps) {
  return (
    <section className="form-section">
      <h2>{heading}</h2>
      {hint ? <p className="secondary">{hint}</p> : null}
      {children}
    </section>
  );
}

/** Short fields beside one another where there is room. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className="form__row">{children}</div>;
}

/** The version of the record that the form was filled from: if somebody else saved meanwhile, the server can tell. */
export function RecordVersion({ value, name = "version" }: { value: string | number; name?: string }) {
  return <input type="hidden" name={name} value={value} />;
}
