import type { StatementShown } from "#app/domain/positions/statement-shown.ts";
import { NamedLink } from "../base/named.tsx";
import type { Column } from "../base/table.tsx";
import { DraftTag, MadeUpTag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { ConfidenceTag } from "../record/confidence-tag.tsx";
import { FairnessInRow, SourcesInRow } from "../record/fairness.tsx";
import { LevelLink } from "../record/quotation.tsx";

/** The columns of the list of statements. */
export const statementColumns: readonly Column<StatementShown>[] = [
  {
    key: "summary",
    heading: "What was said or done",
    isRowHeading: true,
    cell: (row) => (
      <>
        <a href={row.href}>{row.summary}</a> {row.isMadeUp ? <MadeUpTag /> : null} {row.isDraft ? <DraftTag /> : null}
      </>
    ),
  },
  { key: "who", heading: "Who", cell: (row) => <NamedLink who={row.speaker} /> },
  { key: "date", heading: "When", cell: (row) => <When day={row.date} /> },
  {
    key: "words",
    heading: "In their words",
    cell: (row) =>
      row.quote ? (
        <>
          “{row.quote}”
          {row.levels.length > 0 ? (
            <p className="small">
              As quoted in{" "}
              {[...row.levels].reverse().map((level, place) => (
                <span key={`${level.words}|${level.href}`}>
                  {place > 0 ? ", quoted in " : ""}
                  <LevelLink level={{ ...level, name: null }} />
                </span>
              ))}
            </p>
          ) : null}
        </>
      ) : row.vote ? (
        <a href={row.vote.href}>A recorded vote</a>
      ) : (
        <span className="secondary">Only in our words</span>
      ),
  },
  {
    key: "sources",
    heading: "Who says so",
    cell: (row) => (
      <>
        <SourcesInRow sources={row.sources.map(({ title, url }) => ({ label: title, href: url }))} />
        <ConfidenceTag confidence={row.confidence} />
        <FairnessInRow dispute={row.dispute} reply={row.reply} who={row.speaker.name} />
      </>
    ),
  },
];
