import type { Edit, Located } from "./located.ts";

/** The provisions of a version that an amendment aims at, by identity; empty where its place was not found, or could be several. */
export function provisionsAimedAt(located: Located | null): readonly string[] {
  return located?.ok ? [...new Set(aimOf(located.edit))] : [];
}

function aimOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case "words":
      return [edit.from.id, edit.to.id];
    case "provisions":
      return edit.ids;
    case "beside":
    case "move":
    case "divide":
      return [edit.id];
  }
}
