export type ProseProps = {
  /** Already sanitised where it was made: nothing a user typed comes here unwashed. */
  html: string;
};

/** Text that somebody wrote in markdown. */
export function Prose({ html }: ProseProps) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
