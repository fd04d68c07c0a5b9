import { Message } from "../base/message.tsx";

/** Stands at the top of a record that was invented. */
export function MadeUpWarning({ what }: { /** "bill", "letter". */ what: string }) {
  return (
    <Message kind="warning" title={`This ${what} is made up`}>
      <p>It was invented to show how the site works. Nothing on this page happened.</p>
    </Message>
  );
}

/** Stands at the top of a record that only editors can see. */
export function DraftWarning({ what }: { what: string }) {
  return (
    <Message kind="information" title={`This ${what} is a draft`}>
      <p>Only editors can see it until it is published.</p>
    </Message>
  );
}

export type SavedMeanwhileProps = {
  what: string;
  /** The other's version, as name and value. */
  theirs: readonly { label: string; value: string }[];
  by: string | null;
};

/** Somebody else saved while this form was filled in: both texts are there, nobody's is lost. */
export function SavedMeanwhile({ what, theirs, by }: SavedMeanwhileProps) {
  return (
    <Message kind="warning" title={`${by ?? "Somebody else"} saved this ${what} while you were writing`} isNews>
      <p>
        What you wrote is still in the form below. This is what they saved where it differs. Saving again puts yours in its place; theirs
        stays in the history.
      </p>
      <dl>
        {theirs.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || "(empty)"}</dd>
          </div>
        ))}
      </dl>
    </Message>
  );
}
