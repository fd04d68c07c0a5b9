const usage = `Usage: npm run --silent amendments -- <command> …

  parse FILE.jsonl   read wordings, one JSON object a line with "number" and "wording", and print what was understood, one a line
  apply --text VERSION --amendments FILE.jsonl [--only 12,14,23A] [--format text|akn|json]
                     print the text with the amendments in it, and say on standard error what each of them did
  conflicts --amendments FILE.jsonl [--text VERSION] [--only …]
                     print every pair that is not independent, as JSON

VERSION is a text in CLML (legislation.gov.uk), Akoma Ntoso, or plain text.
"-" in place of a file reads standard input. Described in docs/guides/amendments.md.`;

/** Each is loaded only when it is asked for, so that reading wordings does not wait for what applying them needs. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  parse: async () => (await import("./amendments/parse.ts")).parseWordings,
  apply: async () => (await import("./amendments/apply.ts")).applyCommand,
  conflicts: async () => (await import("./amendments/conflicts.ts")).conflictsCommand,
};

export {};

// Whoever reads has had enough ("| head"): there is nobody left to tell.
process.stdout.once("error", () => process.exit(0));

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

async function main([word, ...args]: readonly string[]): Promise<number> {
  if (word === "--help" || word === "-h" || word === "help") {
    console.log(usage);
    return 0;
  }
  const command = word !== undefined && Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command) return (await command())(args);
  console.error(`${word ? `“${word}” is no command.` : "Say which command."}\n\n${usage}`);
  return 2;
}
