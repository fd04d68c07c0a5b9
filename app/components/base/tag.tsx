import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type TagTone = "neutral" | "good" | "bad" | "warn" | "quiet" | "unknown";
export type TagShape = "tick" | "cross" | "dot" | "ring" | "half" | "bar" | "query";

/** Shapes on a 14 × 14 grid: each differs from the others without its colour. */
const shapes: Record<TagShape, ReactNode> = {
  tick: <path d="M2 7.500l3.500 3.500L12 3.500" fill="none" stroke="currentColor" strokeWidth="2.500" />,
  cross: <path d="M2.500 2.500l9 9M11.500 2.500l-9 9" fill="none" stroke="currentColor" strokeWidth="2.500" />,
  dot: <circle cx="7" cy="7" r="5" fill="currentColor" />,
  ring: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  half: (
    <>
      <circle cx="7" cy="7" r="5.500" fill="none" stroke="currentColor" strokeWidth="1.500" />
      <path d="M7 1.500a5.500 5.500 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  bar: <path d="M1.500 7h11" stroke="currentColor" strokeWidth="3" />,
  query: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.500" strokeDasharray="2 2" />,
};

const toneClasses: Record<TagTone, string | null> = {
  neutral: null,
  good: "tag--good",
  bad: "tag--bad",
  warn: "tag--warn",
  quiet: "tag--quiet",
  unknown: "tag--unknown",
};

export type TagProps = { children: ReactNode; tone?: TagTone; shape?: TagShape };

/** A few words about a record. The words say it all; tone and shape only help the eye. */
export function Tag({ children, tone = "neutral", shape }: TagProps) {
  return (
    <span className={classNames("tag", toneClasses[tone])}>
      {shape ? (
        <svg className="tag__shape" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          {shapes[shape]}
        </svg>
      ) : null}
      <span>{children}</span>
    </span>
  );
}

/** Marks what was invented to show how the site works. */
export function MadeUpTag() {
  return (
    <Tag tone="warn" shape="query">
      Made up
    </Tag>
  );
}

/** Marks what only editors can see so far. */
export function DraftTag() {
  return (
    <Tag tone="quiet" shape="ring">
      Draft: not published
    </Tag>
  );
}
