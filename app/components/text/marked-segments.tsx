import type { MarkedSegment } from "#app/domain/amendments/marked.ts";

/** Where each amendment has its page, by its number (or by what stands for it in the record). */
export type AmendmentLinks = Readonly<Record<string, { readonly number: string; readonly href: string }>>;

/** Which words are shown: both readings, or only what was there, or only what is there then. */
export type Side = "both" | "old" | "new";

export type MarkedSegmentsProps = {
  segments: readonly MarkedSegment[];
  links: AmendmentLinks;
  side?: Side;
  /** The amendment that is named above already; null: every change is named here. */
  unnamed?: string | null;
};

/** Words with what comes and what goes marked: by element, by line, by sign and in words; and the amendment behind each change. */
export function MarkedSegments({ segments, links, side = "both", unnamed = null }: MarkedSegmentsProps) {
  const runs = runsOf(segments, side);
  return runs.map((run, at) => {
    if (run.kind === "same") return run.text;
    const isLast = run.by !== unnamed && runs[at + 1]?.by !== run.by;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity, and never change places.
      <MarkedRun key={at} run={run} link={isLast ? links[run.by] : undefined} />
    );
  });
}

function MarkedRun({ run, link }: { run: Run & { kind: "come" | "gone" | "passed" }; link: AmendmentLinks[string] | undefined }) {
  const words = run.text.trim();
  if (words === "") return run.text;
  // The spaces around the words are not underlined with them.
  const at = run.text.indexOf(words);
  return (
    <>
      {run.text.slice(0, at)}
      {run.kind === "come" ? <Come>{words}</Come> : <Gone isPassed={run.kind === "passed"}>{words}</Gone>}
      {link ? <ByAmendment {...link} /> : null}
      {run.text.slice(at + words.length)}
    </>
  );
}

/** Inserted words. The signs are for the eye; "inserted" and "end" are read aloud, and can be shown. */
export function Come({ children }: { children: string }) {
  return (
    <ins>
      <span className="mark-word">[inserted: </span>
      {children}
      <span className="mark-word"> end]</span>
    </ins>
  );
}

/** Words left out; `isPassed`: another amendment had inserted them. */
export function Gone({ children, isPassed = false }: { children: string; isPassed?: boolean }) {
  return (
    <del>
      <span className="mark-word">{isPassed ? "[inserted, then left out: " : "[left out: "}</span>
      {children}
      <span className="mark-word"> end]</span>
    </del>
  );
}

/** The number of an amendment as a small link behind its change. */
export function ByAmendment({ number, href }: { number: string; href: string }) {
  return (
    <a className="mark-by" href={href} aria-label={`Amendment ${number}`}>
      {number}
    </a>
  );
}

type Run =
  | { readonly kind: "same"; text: string; readonly by: null }
  | { readonly kind: "come" | "gone" | "passed"; text: string; readonly by: string };

function runsOf(segments: readonly MarkedSegment[], side: Side): readonly Run[] {
  const runs: Run[] = [];
  for (const segment of segments) {
    const run = runOf(segment, side);
    if (!run) continue;
    const last = runs.at(-1);
    if (last && last.kind === run.kind && last.by === run.by) last.text += run.text;
    // What goes is read before what comes in its place.
    else if (last && last.kind === "come" && run.kind === "gone" && last.by === run.by) runs.splice(-1, 1, run, last);
    else runs.push(run);
  }
  return runs;
}

function runOf({ text, insertedBy, leftOutBy }: MarkedSegment, side: Side): Run | null {
  if (side === "old" && insertedBy !== null) return null;
  if (side === "new" && leftOutBy !== null) return null;
  if (leftOutBy !== null) return { kind: insertedBy === null ? "gone" : "passed", text, by: leftOutBy };
  return insertedBy === null ? { kind: "same", text, by: null } : { kind: "come", text, by: insertedBy };
}
