import type { APIRequestContext } from "@playwright/test";

/** What came from an address: `text` is all of it, as the browser gets it. */
export type Answer = { address: string; status: number; kind: string; text: string };

/**
 * Follows every link from the given addresses and gives each answer: pages, feeds, calendars, tables to take away, and the data that a page
 * with scripts would ask for. Nothing is sent. A path with the same kinds of question (`?sort=`) is asked once.
 *
 * @param sample of addresses that match it, only the first few of one shape (`/people/…`) are asked
 */
export async function* crawl(request: APIRequestContext, from: readonly string[], sample = /^$/): AsyncGenerator<Answer> {
  const seen = new Set<string>();
  const shapes = new Map<string, number>();
  const isWanted = (address: string) => {
    if (!sample.test(address)) return true;
    const shape = shapeOf(address);
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    return (shapes.get(shape) ?? 0) <= few;
  };
  let next = remember(from, seen);
  while (next.length > 0) {
    const found: string[] = [];
    for (const batch of inBatches(next, atOnce)) {
      for (const answer of await Promise.all(batch.map((address) => ask(request, address)))) {
        yield answer;
        if (answer.kind.startsWith("text/html")) found.push(...linksIn(answer));
      }
    }
    next = remember(found, seen).filter(isWanted);
  }
}

const atOnce = 4;
const few = 5;

/** `/edit/person/jane-doe/history` → `/edit/person/…/history`. */
function shapeOf(address: string): string {
  const [, ...parts] = new URL(address, here).pathname.split("/");
  const record = parts[0] === "edit" ? 2 : 1;
  return parts.map((part, place) => (place === record || parts[place - 1] === "provisions" ? "…" : part)).join("/");
}

async function ask(request: APIRequestContext, address: string): Promise<Answer> {
  const answer = await request.get(address);
  return { address, status: answer.status(), kind: answer.headers()["content-type"] ?? "", text: await answer.text() };
}

function linksIn({ address, text }: Answer): string[] {
  const tags = (text.match(/<(?:a|link|form)\s[^>]*>/g) ?? []).filter((tag) => !/\smethod="post"/i.test(tag));
  const all = tags.map((tag) => (/\s(?:href|action)="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("&amp;", "&"));
  const own = all.flatMap((link) => {
    if (!URL.canParse(link, here + address)) return [];
    const { origin, pathname, search } = new URL(link, here + address);
    return origin === here && !/^\/(assets|build)\/|\.(png|ico|svg|webmanifest|css)$/.test(pathname) ? [pathname + search] : [];
  });
  // The first page is `/_root.data`; only what is told of the record is asked for twice.
  const { pathname, search } = new URL(address, here);
  return /^\/(bills|letters|votes|amendments|changes|notes|comments)\b[^.]*$/.test(pathname) ? [...own, `${pathname}.data${search}`] : own;
}

/** Any address: links are relative to it, or lead away. */
const here = "http://here.invalid";

function remember(addresses: readonly string[], seen: Set<string>): string[] {
  return addresses.filter((address) => {
    const { pathname, searchParams } = new URL(address, here);
    const key = [pathname, ...new Set(searchParams.keys())].join("?");
    return !seen.has(key) && seen.add(key);
  });
}

function inBatches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) => all.slice(place * size, (place + 1) * size));
}
