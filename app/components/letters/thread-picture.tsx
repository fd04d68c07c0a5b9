import type { ThreadPicture as Picture, ThreadBox, ThreadDrawing, ThreadLine } from "#app/domain/letters/thread-picture.ts";
import { classNames } from "../base/class-names.ts";

export type ThreadPictureProps = { picture: Picture; hrefOf: (slug: string) => string; caption?: string };

/**
 * A thread drawn: time runs downwards, arrows lead from letters to their answers. The picture is made on the server (`drawThread`), so
 * that the layout is no part of a page.
 *
 * The drawing is hidden from assistive technology, and its links from the keyboard: the list beside it holds the same letters, links
 * and ties in the same order, so that a second round through all of them would only be in the way. Never show it without that list.
 */
export function ThreadPicture({ picture, hrefOf, caption = "The thread as a picture" }: ThreadPictureProps) {
  if (picture.boxes.length === 0) return null;
  return (
    <figure className="thread-picture">
      <figcaption className="thread-picture__caption">
        <strong>{caption}.</strong> {howToRead(picture)}
      </figcaption>
      {picture.narrow ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse. */}
          <section className="thread-picture__region" aria-label={caption} tabIndex={0}>
            <Drawing drawing={picture} hrefOf={hrefOf} room="wide" />
          </section>
          <Drawing drawing={picture.narrow} hrefOf={hrefOf} room="narrow" />
        </>
      ) : (
        <Drawing drawing={picture} hrefOf={hrefOf} room="any" />
      )}
    </figure>
  );
}

/** `room`: the style sheet shows the wide or the narrow drawing, whichever has room where the picture stands. */
function Drawing({ drawing, hrefOf, room }: { drawing: ThreadDrawing; hrefOf: (slug: string) => string; room: "any" | "wide" | "narrow" }) {
  return (
    <svg
      className={classNames("thread-picture__drawing", room !== "any" && `thread-picture__drawing--${room}`)}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      // In rem, so that it grows with the reader's own size of type.
      width={`${drawing.width / 16}rem`}
      aria-hidden="true"
      focusable="false"
    >
      {drawing.lines.map((line) => (
        <Line key={`${line.from}|${line.to}|${line.kind}`} line={line} />
      ))}
      {drawing.boxes.map((box) => (
        <Box key={box.slug} box={box} href={hrefOf(box.slug)} />
      ))}
      {drawing.lines.map(({ from, to, kind, label }) =>
        label ? (
          <text key={`${from}|${to}|${kind}`} className="thread-picture__label" x={label.x} y={label.y}>
            {label.text}
          </text>
        ) : null,
      )}
    </svg>
  );
}

function Line({ line }: { line: ThreadLine }) {
  return (
    <g className={classNames("thread-picture__line", line.kind !== "replies_to" && "thread-picture__line--other")}>
      <path className={classNames("thread-picture__path", line.inferred && "thread-picture__path--inferred")} d={line.path} />
      <path className="thread-picture__head" d={line.head} />
    </g>
  );
}

function Box({ box, href }: { box: ThreadBox; href: string }) {
  const shape = classNames(
    "thread-picture__box",
    box.outline === "dashed" && "thread-picture__box--unseen",
    box.isHere && "thread-picture__box--here",
  );
  const words = (
    <>
      <title>{box.title}</title>
      <rect className={shape} x={box.x} y={box.y} width={box.width} height={box.height} rx="3" />
      {box.lines.map((line) => (
        <text key={line.y} className={`thread-picture__words thread-picture__words--${line.kind}`} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
    </>
  );
  return box.isHere ? (
    <g>{words}</g>
  ) : (
    <a href={href} tabIndex={-1} className="thread-picture__link">
      {words}
    </a>
  );
}

/** Only what this picture needs explained. */
function howToRead({ boxes, lines, lettersLeftOut, linksLeftOut }: Picture): string {
  const sentences = [
    "Time runs downwards.",
    lines.some((line) => line.kind === "replies_to") && "An arrow leads from a letter to its answer.",
    lines.some((line) => line.kind !== "replies_to") && "A thin arrow is another tie, named on it or in the box to which it leads.",
    lines.some((line) => line.inferred) && "A dashed arrow is our inference.",
    boxes.some((box) => box.outline === "dashed") && "A dashed outline is a letter that we have not seen.",
    lettersLeftOut > 0 && `${lettersLeftOut} more ${lettersLeftOut === 1 ? "letter is" : "letters are"} only in the list.`,
    linksLeftOut > 0 && `${linksLeftOut} more ${linksLeftOut === 1 ? "tie is" : "ties are"} not drawn.`,
    "The list says the same in words.",
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}
