import type { CommentSubjectKind } from "#app/domain/comments/comment.ts";
import { rightToRecoverySlug } from "./right-to-recovery/bill.ts";

/** A comment that nobody wrote: it shows how comments look, and says so itself. */
export type DemoComment = {
  key: string;
  subjectKind: CommentSubjectKind;
  /** Slug of the bill or letter. */
  subject: string;
  /** E-mail address of a demo account. */
  author: string;
  /** Key of the comment that it answers. */
  replyTo: string | null;
  body: string;
  isMadeUp: true;
};

const madeUp = "*This comment is made up, to show how comments work.*";

/** In the order in which they are written, so that a reply follows what it answers. */
export const firstStartComments: readonly DemoComment[] = [
  {
    key: "who-would-check",
    subjectKind: "bill",
    subject: rightToRecoverySlug,
    author: "ayesha@demo.example.org",
    replyTo: null,
    body: `${madeUp}\n\nWho would have checked that treatment began within the three weeks? I could not find it in the summary above.`,
    isMadeUp: true,
  },
  {
    key: "annual-report",
    subjectKind: "bill",
    subject: rightToRecoverySlug,
    author: "iain@demo.example.org",
    replyTo: "who-would-check",
    body: `${madeUp}\n\nAs I read the summary, the nearest thing is the **yearly report** to the Parliament, with figures for each health board area.`,
    isMadeUp: true,
  },
  {
    key: "two-dates",
    subjectKind: "bill",
    subject: rightToRecoverySlug,
    author: "callum@demo.example.org",
    replyTo: null,
    body: `${madeUp}\n\nThe page shows two days of introduction, 14 and 15 May 2024. Both have a source, so please do not report it as an error.`,
    isMadeUp: true,
  },
  {
    key: "one-answer-to-three",
    subjectKind: "letter",
    subject: "L05",
    author: "ayesha@demo.example.org",
    replyTo: null,
    body: `${madeUp}\n\nOne answer to three letters: has anybody seen the text of those three?`,
    isMadeUp: true,
  },
];
