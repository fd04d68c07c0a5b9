import { InsetText } from "../base/message.tsx";

/** Stands above the form that corrects a position: a change of mind is no correction. */
export function ChangedTheirMind({ href }: { href: string }) {
  return (
    <InsetText>
      <p>
        This form is for mistakes in the record. If they changed their mind, <a href={href}>record a new position</a>: this one stays, and
        the earlier day still shows it.
      </p>
    </InsetText>
  );
}
