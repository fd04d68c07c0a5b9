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
