import { findHelpPage } from "#app/domain/help/help-pages.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { listBillTitlesBySlug } from "#db/queries/bills.server.ts";

/**
 * A help page, with its examples as links. An example that is not on this site's record is left out.
 *
 * @throws AppError "not-found" when there is no such page
 */
export async function readHelpPage({ db }: Pick<Context, "db">, slug: string) {
  const page = findHelpPage(slug);
  if (!page) throw new AppError("not-found", "There is no such help page.");
  const wanted = page.sections.flatMap((section) => (section.examples ?? []).map((example) => example.slug));
  const titles = new Map((await listBillTitlesBySlug(db, wanted)).map((bill) => [bill.slug, bill.short_title]));
  return {
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      examples: (section.examples ?? []).flatMap(({ slug: bill, why }) => {
        const title = titles.get(bill);
        return title ? [{ href: `/bills/${bill}`, title, why }] : [];
      }),
    })),
  };
}
