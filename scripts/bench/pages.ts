/** A page to measure. */
export type MeasuredPage = { name: string; path: string };

/** Home, the bills, and the first bill and vote that their lists lead to. A page that is not there is left out, and said. */
export async function findPages(site: string): Promise<readonly MeasuredPage[]> {
  const [bill, vote] = [await firstLink(site, "/bills"), await firstLink(site, "/votes")];
  const wanted = [
    { name: "home", path: "/" },
    { name: "bills", path: "/bills" },
    ...(bill ? [{ name: "a bill", path: bill }] : []),
    ...(vote ? [{ name: "a vote", path: vote }] : []),
  ];
  const answers = await Promise.all(wanted.map(async (page) => ({ page, ok: (await fetch(site + page.path)).ok })));
  for (const { page, ok } of answers) if (!ok) console.log(`${page.path} does not answer, and is left out`);
  return answers.flatMap(({ page, ok }) => (ok ? [page] : []));
}

/** The Right to Recovery is the fullest page we have; any other is taken where it is missing. */
async function firstLink(site: string, list: string): Promise<string | null> {
  const html = await (await fetch(site + list)).text();
  const links = [...html.matchAll(new RegExp(`href="(${list}/[A-Za-z0-9][A-Za-z0-9-]*)"`, "g"))].flatMap(([, path]) =>
    path ? [path] : [],
  );
  return links.find((path) => path.includes("recovery")) ?? links.find((path) => !/\/(new|csv)$/.test(path)) ?? null;
}
