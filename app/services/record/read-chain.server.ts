import type { ChainLevel } from "#app/domain/facts/record.ts";
import type { Context } from "#app/services/context.server.ts";
import { listSlugsVisibleTo, listSourceAddresses } from "#db/queries/record.server.ts";

/** A level between us and quoted words. `href`: where it can be read, as far as that is public. */
export type LevelShown = { words: string; href: string | null };

/** The levels between us and quoted words, the outermost first, each linked where it has a page or an address that the actor may see. */
export async function readChain({ db, actor }: Context, levels: readonly ChainLevel[]): Promise<LevelShown[]> {
  const slugsOf = (kind: ChainLevel["kind"]) => levels.flatMap((level) => (level.kind === kind && level.slug ? [level.slug] : []));
  const [sources, letters, statements] = await Promise.all([
    listSourceAddresses(db, slugsOf("source")),
    listSlugsVisibleTo(db, actor, "letters", slugsOf("letter")),
    listSlugsVisibleTo(db, actor, "statements", slugsOf("statement")),
  ]);
  const addresses = new Map<string, string | null>([
    ...sources.map(({ slug, url }) => [`source ${slug}`, url] as const),
    ...letters.map((slug) => [`letter ${slug}`, `/letters/${slug}`] as const),
    ...statements.map((slug) => [`statement ${slug}`, `/statements/${slug}`] as const),
  ]);
  return levels.map(({ words, kind, slug }) => ({ words, href: addresses.get(`${kind} ${slug}`) ?? null }));
}
