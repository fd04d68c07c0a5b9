import type { Level } from "#app/domain/positions/statement-shown.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { LevelLink } from "../record/quotation.tsx";

/** Through whom words came to us, the outermost first: what we read, what it quotes, and whose words stand innermost. */
export function CameThrough({ levels, speaker }: { levels: readonly Level[]; speaker: Named }) {
  return (
    <ol className="prose-list" aria-label="How these words came to us">
      {levels.map((level, place) => (
        <li key={`${level.words}|${level.href}`}>
          {place === 0 ? "We read " : "It quotes "}
          <LevelLink level={level} />
          {level.href || level.name ? "." : ". It has no source of its own here."}
        </li>
      ))}
      <li>
        The words are those of <NamedLink who={{ ...speaker, office: null }} />.
      </li>
    </ol>
  );
}
