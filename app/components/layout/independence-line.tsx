import { aboutLinks } from "./site-links.ts";

/** Said on every page: whose site this is not. */
export function IndependenceLine() {
  const [about] = aboutLinks;
  return (
    <aside className="independence" aria-label="About this site">
      <div className="wrapper">
        <p>
          Assent is independent. It is not an official site of the Scottish Parliament or of any government.{" "}
          {about ? <a href={about.href}>Why it exists</a> : null}
        </p>
      </div>
    </aside>
  );
}
