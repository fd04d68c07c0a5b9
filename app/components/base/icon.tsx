import { classNames } from "./class-names.ts";

/** Paths on a 24 × 24 grid, drawn with a line of 2 in the colour of the text. */
const paths = {
  bill: "M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 15h7",
  vote: "M4 12h16v9H4zM8 12l2-9 7 2-2 7M9 16h6",
  letter: "M3 6h18v13H3zM3 7l9 7 9-7",
  statement: "M4 4h16v12H11l-5 5v-5H4z",
  meeting:
    "M8 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM17 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2 20c0-5 2.500-8 6-8s6 3 6 8zM16 13c4 0 6 2.500 6 7h-5",
  document: "M5 3h14v18H5zM8 8h8M8 12h8M8 16h5",
  calendar: "M4 6h16v15H4zM4 10h16M8 3v5M16 3v5",
  stage: "M5 21V3M5 4h13l-3 4 3 4H5",
  proposal: "M9 18h6M10 21h4M8 15c-4-4-3-12 4-12s8 8 4 12z",
  figure: "M4 20h17M7 20v-6M12 20V6M17 20v-9",
  amendment: "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
  change: "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500L21 21",
  menu: "M3 6h18M3 12h18M3 18h18",
  tick: "M4 13l5 5L20 6",
  cross: "M5 5l14 14M19 5L5 19",
  warning: "M12 3L2 20h20zM12 10v5M12 17v1",
  information: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7v1",
  lock: "M6 11h12v10H6zM8 11V7a4 4 0 0 1 8 0v4",
  team: "M8 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM17 10a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM2 20c0-5 2.500-8 6-8s6 3 6 8zM16 13c4 0 6 2.500 6 7h-5",
  eye: "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  feed: "M5 5c8 0 14 6 14 14M5 11c5 0 8 3 8 8M6 19a1 1 0 1 0 0-2 1 1 0 0 0 0 2z",
} as const;

export type IconName = keyof typeof paths;
export type IconProps = { name: IconName; className?: string };

/** A small picture beside a word that says the same: always hidden from those who listen. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={classNames("icon", className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
