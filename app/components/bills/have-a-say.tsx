import type { Day } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { When } from "../base/when.tsx";

/** Whether the public can have a say, and until when. */
export type Say =
  | { kind: "open"; title: string; runBy: string | null; closesOn: Day | null; href: string | null }
  | { kind: "closed"; title: string; runBy: string | null; closedOn: Day | null; href: string | null; responses?: number | null }
  | { kind: "none"; words: string };

/** A chance to have a say, or the last one there was. */
export function HaveASay({ say }: { say: Say }) {
  if (say.kind === "none") return <p>{say.words}</p>;
  const isOpen = say.kind === "open";
  return (
    <div className={classNames("say", !isOpen && "say--closed")}>
      <p className="say__title">
        <strong>{isOpen ? "Yes. You can answer now" : "Not at the moment"}</strong>
      </p>
      <p>
        {say.href ? <a href={say.href}>{say.title}</a> : say.title}
        {say.runBy ? `, run by ${say.runBy}` : ""}.
      </p>
      <p className="small secondary">
        {isOpen ? "Closes: " : "Closed: "}
        <When day={isOpen ? say.closesOn : say.closedOn} hasWeekday />
        {say.kind === "closed" && say.responses != null ? `, with ${say.responses} responses` : ""}
      </p>
    </div>
  );
}
