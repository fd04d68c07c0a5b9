import { type Choice, readChoice, readKeys, readSet, writeChoice } from "./choose.ts";

/** The views of one change. */
export const readingViews = ["marked", "clean", "side-by-side", "changes"] as const;
export type ReadingView = (typeof readingViews)[number];

/** How the bill as it would read is seen: all of it stands in the address. */
export type ReadingState = {
  /** The print, by its name in the address; null: the newest that has amendments. */
  readonly version: string | null;
  /** Null: the address says nothing about it. */
  readonly choice: Choice | null;
  readonly view: ReadingView;
  /** The whole bill, and not only what changes. */
  readonly isWhole: boolean;
  /** Whether "inserted" and "left out" are shown in words. */
  readonly hasWords: boolean;
};

/** Reads the state from an address. What it says wrongly counts as not said. */
export function readReadingState(params: URLSearchParams): ReadingState {
  const version = (params.get("version") ?? "").trim().slice(0, 200);
  return {
    version: version === "" ? null : version,
    choice: readChoice(params),
    view: readingViews.find((view) => view === params.get("view")) ?? "marked",
    isWhole: params.get("show") === "all",
    hasWords: params.get("words") === "shown",
  };
}

/** The address of a state: only what differs from the first view is said, always in the same order. `path` goes behind the page's own. */
export function readingAddress(billSlug: string, { version, choice, view, isWhole, hasWords }: ReadingState, path = ""): string {
  const params: (readonly [string, string])[] = [
    ...(version === null ? [] : [["version", version] as const]),
    ...(choice === null ? [] : writeChoice(choice)),
    ...(view === "marked" ? [] : [["view", view] as const]),
    ...(isWhole ? [["show", "all"] as const] : []),
    ...(hasWords ? [["words", "shown"] as const] : []),
  ];
  // Commas and colons may stand in a query as they are, and the address is shorter and easier to read.
  const query = params
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`)
    .join("&");
  return `/bills/${billSlug}/as-it-would-read${path}${query === "" ? "" : `?${query}`}`;
}

/** What the form of ticks asks for; null when the address does not come from it. A set in `with` is added to the ticks, or stands alone. */
export function readTicks(params: URLSearchParams): Choice | null {
  const asked = params.get("do");
  if (asked === null) return null;
  const set = readSet((params.get("with") ?? "").trim());
  if (asked === "only") return { sets: set ? [set] : [], keys: [] };
  return { sets: asked === "add" && set ? [set] : [], keys: readKeys(params.getAll("amendments").join(",")) };
}
