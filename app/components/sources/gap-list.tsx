import { type GapKind, gapWords } from "#app/domain/sources/source-gaps.ts";
import { Details } from "../base/details.tsx";
import { Tag } from "../base/tag.tsx";

export type GapShown = { gap: GapKind; kindWords: string; title: string; href: string | null; editHref: string | null };

/** Records that rest on little, or on nothing that is named. */
export function GapList({
  gaps,
  label,
  mayEdit,
  shown = 15,
}: {
  gaps: readonly GapShown[];
  label: string;
  mayEdit: boolean;
  shown?: number;
}) {
  const rest = gaps.slice(shown);
  return (
    <>
      <Gaps gaps={gaps.slice(0, shown)} label={label} mayEdit={mayEdit} />
      {rest.length > 0 ? (
        <Details summary={`Show ${rest.length} more`}>
          <Gaps gaps={rest} label={`${label}, continued`} mayEdit={mayEdit} />
        </Details>
      ) : null}
    </>
  );
}

function Gaps({ gaps, label, mayEdit }: { gaps: readonly GapShown[]; label: string; mayEdit: boolean }) {
  return (
    <ul className="source-uses" aria-label={label}>
      {gaps.map((gap) => (
        <li key={`${gap.kindWords}|${gap.href}|${gap.title}`}>
          {gap.kindWords}: {gap.href ? <a href={gap.href}>{gap.title}</a> : gap.title}{" "}
          {gap.gap === "no-source" ? <NoSource /> : <span className="secondary">– {gapWords[gap.gap]}</span>}
          {mayEdit && gap.editHref ? (
            <>
              {" "}
              <a href={gap.editHref}>
                Name a source<span className="visually-hidden"> for {gap.title}</span>
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The mark of a fact for which nobody is named who says so. */
export function NoSource() {
  return (
    <Tag tone="warn" shape="query">
      No source is named for this
    </Tag>
  );
}
