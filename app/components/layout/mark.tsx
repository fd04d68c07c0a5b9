import { classNames } from "../base/class-names.ts";

/** Our mark: three stages that make a tick, the last of them sealed. Also `public/mark.svg`. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg className={classNames(className)} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d="M7 20l10 10L31 11" fill="none" stroke="currentColor" strokeWidth="4" strokeLinejoin="round" />
      <circle cx="7" cy="20" r="4.500" fill="currentColor" />
      <circle cx="17" cy="30" r="4.500" fill="currentColor" />
      <circle cx="31" cy="11" r="7" fill="currentColor" />
      <circle cx="31" cy="11" r="3" className="mark__seal" />
    </svg>
  );
}
