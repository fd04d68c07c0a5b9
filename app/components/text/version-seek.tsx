import type { Seeking, Sought } from "#app/domain/text/seek-place.ts";
import { Button } from "../base/button.tsx";
import { Message } from "../base/message.tsx";
import { TextField } from "../base/text-field.tsx";

export type VersionSeekProps = {
  href: string;
  hasLayout: boolean;
  layoutNote: string | null;
  sought: { seeking: Seeking; result: Sought } | null;
};

/** Two small forms: go to a page and line, and go to a provision. */
export function VersionSeek({ href, hasLayout, layoutNote, sought }: VersionSeekProps) {
  const line = sought?.seeking.kind === "line" ? sought.seeking : null;
  const words = sought?.seeking.kind === "provision" ? sought.seeking.words : undefined;
  return (
    <section className="seek" aria-labelledby="seek-heading">
      <h2 className="visually-hidden" id="seek-heading">
        Go to a place
      </h2>
      {sought ? <SoughtMessage {...sought} /> : null}
      <div className="seek__forms">
        <form className="seek__form" method="get" action={href}>
          <TextField name="place" label="Go to a provision" hint="Such as 3(2)(a)" width="short" defaultValue={words} spellCheck={false} />
          <Button kind="secondary" isSmall>
            Go<span className="visually-hidden"> to the provision</span>
          </Button>
        </form>
        {hasLayout ? (
          <form className="seek__form" method="get" action={href}>
            <TextField name="page" label="Go to page" hint="Of the print" width="short" inputMode="numeric" defaultValue={line?.page} />
            <TextField name="line" label="Line" hint="On that page" width="short" inputMode="numeric" defaultValue={line?.line} />
            <Button kind="secondary" isSmall>
              Go<span className="visually-hidden"> to the line</span>
            </Button>
          </form>
        ) : (
          <p className="seek__no-lines">Pages and lines of the print are not known{layoutNote ? `: ${layoutNote}` : "."}</p>
        )}
      </div>
    </section>
  );
}

function SoughtMessage({ seeking, result }: { seeking: Seeking; result: Sought }) {
  if (result.ok) {
    const { anchor, name } = result.place;
    return (
      <Message>
        <p>
          {seeking.kind === "line" ? `Page ${seeking.page}, line ${seeking.line} is in ` : "Found: "}
          <a href={`#${anchor}`}>{name}</a>
          {seeking.kind === "line" ? ". Its words are marked in the text." : "."}
        </p>
      </Message>
    );
  }
  return (
    <Message kind="warning">
      <p>{result.why}</p>
      {result.candidates.length > 0 ? (
        <ul>
          {result.candidates.map(({ anchor, name }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{name}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </Message>
  );
}
