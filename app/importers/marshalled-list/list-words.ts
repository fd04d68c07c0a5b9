/** How a wording begins. A line inside inserted text may begin so as well ("2 In section 5 of that Act"), so it is not enough by itself. */
const wordingStart =
  /^(?:In (?:the )?(?:section|schedule|long title|preamble|title|cross-?heading|heading|Part|Chapter|paragraph|substitution for amendment)\b|(?:After|Before) (?:the )?(?:section|schedule|Part|Chapter|long title|preamble|cross-?heading|subsection|paragraph)\b|Leave out\b|Move (?:the )?(?:section|schedule|Part|Chapter|subsection|paragraph)|Divide (?:the )?(?:section|schedule)|As an amendment to amendment\b|(?:Clause|Page|Schedule) \d)/i;

/** A place in a print, or in another amendment: no inserted text begins so. */
const certainStart =
  /^(?:In (?:the )?(?:section|schedule|long title|preamble|title)\b[^<>]{0,60}\bpage \d|As an amendment to amendment \d|In substitution for amendment \d)/i;

export function isWordingStart(text: string): boolean {
  return wordingStart.test(text);
}

export function isCertainWordingStart(text: string): boolean {
  return certainStart.test(text);
}

const heading =
  /^(?:(?:After|Before) )?(?:the )?(?:section|schedule|long title|preamble|part|chapter|cross-?heading)(?: (?:\d{1,4}[A-Z]{0,4}\d{0,2}|[A-Z]{1,2}\d{1,4}[A-Z]{0,2}|\([^()]{1,150}(?:\([^()]{1,100}\)[^()]{0,100})?\)))?(?:\s?[-–—]\s?continued)?$/i;

/** "Section 1", "After section 41", "Schedule 2A", "Long Title", "After section (Local referendum)". */
export function isCentreHeading(text: string): boolean {
  return text.length < 300 && heading.test(text);
}

/** Whether a line can be the name of a member: a few words, the first with a capital, no figures, no brackets but "(on behalf of …)". */
export function isNameLike(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || text.length > 160 || isCentreHeading(text) || isWordingStart(text)) return false;
  const name = text.replace(/ ?\((?:on behalf of|by virtue of)[^()]{0,140}\)$/i, "").replace(/ \(R\)$| R$| \(made up\)$/, "");
  if (name.length > 70 || name.split(" ").length > 8) return false;
  return (
    /^\p{Lu}[\p{L}'’.\- ]*\p{L}\.?$/u.test(name) &&
    /\p{Ll}/u.test(name) &&
    !/\b(?:Amendments?|Stage|List|Section)\b| (?:Bill|Act)$/.test(name)
  );
}

/** A number at the head of an amendment, with its star before or after it, and what follows in the line. */
export type NumberedLine = { readonly number: string; readonly isStarred: boolean; readonly rest: string };

export function readNumberedLine(text: string): NumberedLine | null {
  const found = /^(\*?) ?([1-9]\d{0,3}[A-Z]{0,4}) ?(\*?)(?: (.*))?$/.exec(text);
  if (!found?.[2]) return null;
  return { number: found[2], isStarred: found[1] === "*" || found[3] === "*", rest: (found[4] ?? "").trim() };
}

/** "Liam Kerr 58": the number after the member. */
export function readNumberAfterName(text: string): (NumberedLine & { readonly name: string }) | null {
  const at = text.lastIndexOf(" ");
  if (at < 0 || text.length > 200) return null;
  const read = readNumberedLine(text.slice(at + 1));
  const name = text.slice(0, at);
  return read && isNameLike(name) ? { ...read, name } : null;
}
