import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type MessageKind = "good" | "information" | "warning" | "bad";
const kinds: Record<MessageKind, { icon: IconName; word: string; variant: string | null }> = {
  good: { icon: "tick", word: "Done: ", variant: null },
  information: { icon: "information", word: "Information: ", variant: null },
  warning: { icon: "warning", word: "Warning: ", variant: "message--warning" },
  bad: { icon: "cross", word: "Problem: ", variant: "message--bad" },
};

export type MessageProps = {
  kind?: MessageKind;
  title?: string;
  children: ReactNode;
  /** Said aloud when it appears: for what happened just now. */
  isNews?: boolean;
};

/** A framed message: information, a warning, a problem. The kind is said in words to those who cannot see the frame. */
export function Message({ kind = "information", title, children, isNews = false }: MessageProps) {
  const { icon, word, variant } = kinds[kind];
  return (
    <div className={classNames("message", variant)} role={isNews ? "status" : undefined}>
      <Icon name={icon} className="message__icon" />
      <div className="message__body">
        {title ? (
          <p className="message__title">
            <span className="visually-hidden">{word}</span>
            <strong>{title}</strong>
          </p>
        ) : (
          <span className="visually-hidden">{word}</span>
        )}
        {children}
      </div>
    </div>
  );
}

/** What happened just now: "Amendment withdrawn." */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <Message kind="good" isNews>
      <p>{children}</p>
    </Message>
  );
}

/** A sentence or two that must be seen in the run of the text. */
export function InsetText({ children }: { children: ReactNode }) {
  return (
    <div className="ds_inset-text">
      <div className="ds_inset-text__text">{children}</div>
    </div>
  );
}

export type EmptyStateProps = {
  /** "No bills match." */
  title: string;
  /** What to change or where to go: never empty. */
  children: ReactNode;
};

/** Where there is nothing to show: says so, and what to change. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty__title">
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
