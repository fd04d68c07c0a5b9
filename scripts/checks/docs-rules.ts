import { dirname, join } from "node:path";

/**
 * The links of a Markdown text that lead to no file. Links to the web and within the page are not looked at, and neither is what stands in code.
 *
 * @param path of the text, from the root
 * @param exists whether there is a file or folder, from the root
 */
export function brokenLinks(path: string, markdown: string, exists: (path: string) => boolean): string[] {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, "").replace(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g)];
  const listed = [...prose.matchAll(/^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/gm)];
  const links = [...inline, ...listed].map(([, link = ""]) => link);
  return links.filter((link) => isRelative(link) && !exists(target(path, link)));
}

/** The names that an `.env` file sets or explains, `NAME=` or `# NAME=`. */
export function settingsIn(example: string): string[] {
  return [...example.matchAll(/^(?:#\s?)?([A-Z][A-Z0-9_]*)=/gm)].map(([, name = ""]) => name);
}

/** What a text says it assumes, with the line counted from 1. */
export function assumptionsIn(text: string): { line: number; text: string }[] {
  return text.split("\n").flatMap((content, index) => {
    const [, assumption] = /\bASSUMPTION:\s*(.+)/.exec(content) ?? [];
    return assumption ? [{ line: index + 1, text: assumption.trim() }] : [];
  });
}

function isRelative(link: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|#|\/)/i.test(link);
}

function target(path: string, link: string): string {
  return join(dirname(path), decodeURIComponent(link.replace(/[?#].*$/, "")));
}
