import type { ContentsEntry } from "#app/domain/text/readable-text.ts";

/** The sections and schedules of a version, with the Parts around them. */
export function VersionContents({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <nav className="bill-contents" aria-labelledby="bill-contents-heading">
      <h2 className="bill-contents__title" id="bill-contents-heading">
        Contents
      </h2>
      <div className="bill-contents__room">
        <ol className="bill-contents__list">
          {entries.map((entry) => (
            <li key={entry.anchor} className="bill-contents__entry" data-depth={Math.min(entry.depth, 3)} data-kind={entry.kind}>
              <a href={`#${entry.anchor}`}>{wordsOf(entry)}</a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}

function wordsOf({ kind, number, heading }: ContentsEntry): string {
  if (kind === "long-title") return "Long title";
  if (kind === "preamble") return "Preamble";
  return [number, heading].filter((part) => part).join(" ") || "Without a heading";
}
