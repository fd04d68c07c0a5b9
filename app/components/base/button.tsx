import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type ButtonKind = "primary" | "secondary" | "danger";
const kindClasses: Record<ButtonKind, string> = {
  primary: "ds_button",
  secondary: "ds_button ds_button--secondary",
  danger: "ds_button button--danger",
};

export type ButtonProps = {
  children: ReactNode;
  kind?: ButtonKind;
  isSmall?: boolean;
  type?: "submit" | "button" | "reset";
  /** For a form with several buttons: which one was pressed. */
  name?: string;
  value?: string;
  formAction?: string;
  /** With scripts the browser asks this first; without them nothing is asked, so the change must be one that can be undone. */
  confirm?: string;
};

export function Button({ children, kind = "primary", isSmall = false, type = "submit", confirm, ...rest }: ButtonProps) {
  return (
    <button className={classNames(kindClasses[kind], isSmall && "ds_button--small")} type={type} data-confirm={confirm} {...rest}>
      {children}
    </button>
  );
}

export type LinkButtonProps = { children: ReactNode; href: string; kind?: ButtonKind; isSmall?: boolean };

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ children, href, kind = "primary", isSmall = false }: LinkButtonProps) {
  return (
    <a className={classNames(kindClasses[kind], isSmall && "ds_button--small")} href={href}>
      {children}
    </a>
  );
}

/** Buttons and links beside one another, stacked on a phone. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="ds_button-group">{children}</div>;
}

export type FormButtonProps = { action: string; children: ReactNode; fields?: Record<string, string>; confirm?: string; label?: string };

/** A form of one button that looks like a link: hide, delete, report, undo. `label` says more to those who listen. */
export function FormButton({ action, children, fields = {}, confirm, label }: FormButtonProps) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button-as-link" type="submit" aria-label={label} data-confirm={confirm}>
        {children}
      </button>
    </form>
  );
}
