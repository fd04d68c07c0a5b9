import type { ReactNode } from "react";
import type { Day, UncertainDay } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { HaveASay, type Say } from "./have-a-say.tsx";

/** A sentence in plain words, with the official term beside it and the day. */
export type StatusLine = {
  plain: ReactNode;
  official?: ReactNode;
  date?: Day | UncertainDay | null;
  href?: string | null;
  linkWords?: string;
};

export type StatusPanelProps = {
  /** One or two sentences; null: nobody has written them from a source yet. */
  whatItIs: ReactNode | null;
  /** "Members' Bill, introduced by …": the official words for what it is. */
  whatItIsOfficially?: ReactNode;
  stands: StatusLine & { tone: "moving" | "law" | "fell" | "unknown" };
  lastHappened: StatusLine | null;
  /** Null: nothing follows, or we do not know; `nothingNext` says which. */
  next: StatusLine | null;
  nothingNext: string;
  say: Say;
};

/** The first screen of a bill: what it is, where it stands, what happened last, what happens next, and whether one can have a say. */
export function StatusPanel({ whatItIs, whatItIsOfficially, stands, lastHappened, next, nothingNext, say }: StatusPanelProps) {
  return (
    <dl className={classNames("status", stands.tone === "fell" && "status--fell", stands.tone === "unknown" && "status--unknown")}>
      <Row question="What is it?">
        <p>{whatItIs ?? <Unknown words="Not described yet" why="nobody has written a summary from the bill's own papers" />}</p>
        {whatItIsOfficially ? <p className="status__official">{whatItIsOfficially}</p> : null}
      </Row>
      <Row question="Where does it stand?">
        <Line line={stands} isStrong />
      </Row>
      <Row question="What happened last?">{lastHappened ? <Line line={lastHappened} /> : <p>{<Unknown />}</p>}</Row>
      <Row question="What happens next?">{next ? <Line line={next} /> : <p>{nothingNext}</p>}</Row>
      <Row question="Can I have a say?">
        <HaveASay say={say} />
      </Row>
    </dl>
  );
}

function Row({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div className="status__row">
      <dt className="status__question">{question}</dt>
      <dd className="status__answer">{children}</dd>
    </div>
  );
}

function Line({ line, isStrong = false }: { line: StatusLine; isStrong?: boolean }) {
  return (
    <>
      <p className={classNames("status__plain", isStrong && "status__plain--strong")}>{line.plain}</p>
      {line.official || line.date ? (
        <p className="status__official">
          {line.date ? (
            <>
              <When day={line.date} hasWeekday />
              {line.official ? ". " : ""}
            </>
          ) : null}
          {line.official}
        </p>
      ) : null}
      {line.href ? (
        <p>
          <a href={line.href}>{line.linkWords ?? "More about this"}</a>
        </p>
      ) : null}
    </>
  );
}
