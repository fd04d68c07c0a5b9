import type { ChainLevel } from "#app/domain/facts/record.ts";
import type { Level } from "#app/domain/positions/statement-shown.ts";
import type { Context } from "#app/services/context.server.ts";
import { readChain } from "#app/services/record/read-chain.server.ts";
import { listNamesOfLevels } from "#db/queries/statements.server.ts";

/** The levels of several chains, each with where it is read, what it is called and who wrote it, as far as that is public. */
export async function readLevels(context: Context, chains: readonly (readonly ChainLevel[])[]): Promise<Level[][]> {
  const all = chains.flat();
  const slugsOf = (kind: ChainLevel["kind"]) => [
    ...new Set(all.flatMap((level) => (level.kind === kind && level.slug ? [level.slug] : []))),
  ];
  const [shown, { sources, senders }] = await Promise.all([
    readChain(context, all),
    listNamesOfLevels(context.db, { sources: slugsOf("source"), letters: slugsOf("letter") }),
  ]);
  const names = new Map<string, string>([
    ...sources.map(({ slug, title, publisher }) => [`source ${slug}`, [`“${title}”`, publisher].filter(Boolean).join(", ")] as const),
    ...[...Map.groupBy(senders, ({ slug }) => slug)].map(([slug, own]) => [`letter ${slug}`, `from ${listed(own)}`] as const),
  ]);
  let next = 0;
  return chains.map((chain) =>
    chain.map(({ words, kind, slug }) => {
      const href = shown[next]?.href ?? null;
      next += 1;
      return { words, href, name: names.get(`${kind} ${slug}`) ?? null };
    }),
  );
}

type Sender = { person: string | null; printed_name: string | null; printed_office: string | null };

function listed(senders: readonly Sender[]): string {
  return senders.map((each) => each.person ?? each.printed_name ?? each.printed_office ?? "somebody not named").join(" and ");
}
