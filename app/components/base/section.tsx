import type { ReactNode } from "react";

export type SectionProps = {
  /** Where links to this part lead, and what names it for assistive technology. */
  id: string;
  heading: ReactNode;
  /** Stands at the end of the heading's line: "All votes". */
  more?: ReactNode;
  children: ReactNode;
};

/** A part of a page with a rule and an h2. */
export function Section({ id, heading, more, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-heading`}>
      <div className="section__head">
        <h2 id={`${id}-heading`}>{heading}</h2>
        {more}
      </div>
      {children}
    </section>
  );
}
