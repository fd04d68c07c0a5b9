// Written in pieces, so that this file is not found by its own rules.
const rules: readonly { pattern: RegExp; what: string }[] = [
  { pattern: new RegExp(`(?<![\\w./-])/(${"home"}|${"Users"}|${"root"}|${"work"})/[\\w.-]+`), what: "a path of one machine" },
  { pattern: new RegExp(`registry\\.${"npmjs"}|registry\\.${"yarnpkg"}`), what: "the address of a registry: npm knows its own" },
  { pattern: new RegExp(`-----BEGIN [A-Z ]*${"PRIVATE"} KEY`), what: "a private key" },
  { pattern: new RegExp(`\\b(${"ghp"}_|${"github"}_pat_|${"npm"}_|${"AKIA"})[A-Za-z0-9_]{16,}`), what: "what looks like a token" },
];

/** The lines of a text that give away a machine or a secret, counted from 1. */
export function leaksIn(text: string): { line: number; what: string }[] {
  return text
    .split("\n")
    .flatMap((content, index) => rules.filter(({ pattern }) => pattern.test(content)).map(({ what }) => ({ line: index + 1, what })));
}
