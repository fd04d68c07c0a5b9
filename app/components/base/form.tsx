import type { ReactNode } from "react";

/** The class for a form, whether it is a plain `<form>` or a framework's. */
export const formClass = "form";

/** Short fields beside one another where there is room. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className="form__row">{children}</div>;
}
