import { type AttachmentType, endingsOf } from "./attachment-types.ts";

const longest = 100;

/**
 * The name under which a file is offered: what was given without folders, hidden signs and the ends that pretend another type
 * ("letter.pdf.exe" → "letter.pdf"), with the end of what it really is. At most 100 characters.
 */
export function safeNameOf(given: string, type: AttachmentType): string {
  const last = given.slice(-1000).split(/[/\\]/).at(-1) ?? "";
  // Among the hidden signs are those that turn the direction of writing, by which "gpj.exe" can be made to read "exe.jpg".
  const seen = last
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{C}<>:"|?*]/gu, " ")
    .replaceAll(/\s+/g, " ");
  let stem = seen;
  for (let end = endOf(stem); end !== null; end = endOf(stem)) stem = stem.slice(0, -end.length - 1);
  stem = stem
    .replace(/^[. ]+/, "")
    .slice(0, longest)
    .toWellFormed()
    .replaceAll("\uFFFD", "")
    .trim();
  // Words that Windows keeps for itself.
  const isTaken = stem === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem);
  return `${isTaken ? `attachment ${stem}`.trim() : stem}.${endingsOf[type][0]}`;
}

/** What a name says that the file is, in small letters: "pdf"; null where it says nothing. */
export function endingIn(name: string): string | null {
  return endOf(name.slice(-1000).trim())?.toLowerCase() ?? null;
}

/** Ends that say what a file is, and not a number or a word behind a full stop ("Letter no. 5", "10.01.2022"). */
function endOf(name: string): string | null {
  const [, end] = /\.([a-z][a-z0-9]{1,4})[. ]*$/i.exec(name.slice(-12)) ?? [];
  return end !== undefined && known.test(end) ? name.slice(name.lastIndexOf(end)) : null;
}

const known =
  /^(?:pdf|png|jpe?g|jpe|jfif|webp|gif|svgz?|html?|xhtml|xml|js|mjs|exe|com|bat|cmd|msi|scr|jar|zip|rar|7z|docx?|docm|xlsx?|xlsm|pptx?|rtf|odt|txt|csv|php|sh|ps1|vbs|lnk|hta|tiff?|bmp|heic|heif|avif|ico|eml|msg|swf)$/i;
