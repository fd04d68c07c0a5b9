/** What the address of a daily or Marshalled List asks for. What it says wrongly counts as not said. */
export function paperAsked(kind: "daily" | "marshalled", params: URLSearchParams) {
  const disposed = params.get("disposed");
  return {
    kind,
    stage: params.get("stage"),
    list: params.get("list"),
    day: params.get("day"),
    byMachine: kind === "marshalled" && params.get("by") === "machine",
    leavesOutDisposed: disposed === "keep" ? false : disposed === "leave-out" ? true : null,
  };
}
