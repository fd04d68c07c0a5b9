import type { PositionShown } from "#app/domain/positions/position-shown.ts";
import { Message } from "../base/message.tsx";

/** For editors: entries that are not published, and that nothing else on the page counts. */
export function PositionDrafts({ drafts }: { drafts: readonly PositionShown[] }) {
  if (drafts.length === 0) return null;
  return (
    <Message kind="information" title={drafts.length === 1 ? "One position here is a draft" : `${drafts.length} positions here are drafts`}>
      <p>Only editors see them; no table, count, sentence or file below holds them.</p>
      <ul className="plain-list">
        {drafts.map((draft) => (
          <li key={draft.slug}>
            <a href={draft.href}>{draft.holder.name}</a>
          </li>
        ))}
      </ul>
    </Message>
  );
}
