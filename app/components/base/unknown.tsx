export type UnknownProps = {
  /** Why it is not known, or where it was looked for: "No source that we read gives it." */
  why?: string | null;
  /** Instead of "Not known". */
  words?: string;
};

/** A value that is not known: said, never left blank and never guessed. */
export function Unknown({ why, words = "Not known" }: UnknownProps) {
  return (
    <>
      <span className="unknown">{words}</span>
      {why ? <span className="unknown__why"> ({why})</span> : null}
    </>
  );
}
