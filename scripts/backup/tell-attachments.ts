import type { CopiedFiles } from "./copy-attachments.ts";

/** What is said of the attached files: how many there are, and which are damaged or missing. `isWhole`: none is. */
export function tellAttachments({ folder, files, bytes, copied, damaged, missing }: CopiedFiles): {
  lines: readonly string[];
  isWhole: boolean;
} {
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const counted =
    files === 0
      ? "No attached files."
      : `${folder}\n${files} attached ${files === 1 ? "file" : "files"}, ${size}, each checked; ${copied} new`;
  return {
    lines: [
      counted,
      ...damaged.map((path) => `DAMAGED, so not taken: ${path}`),
      ...missing.map((hash) => `MISSING: the database names a file with SHA-256 ${hash}, which is not in the folder`),
    ],
    isWhole: damaged.length === 0 && missing.length === 0,
  };
}
