import { describe, expect, test } from "vitest";
import { internalHeaders } from "#app/http/internal-headers.ts";
import { createPageCache } from "./page-cache.server.ts";

const publicPage = (text: string, headers: Record<string, string> = {}) =>
  new Response(text, { headers: { "content-type": "text/html", [internalHeaders.cache]: "public", ...headers } });

/** A page that is made anew each time, and says how often. */
function counted(answer: (count: number) => Response) {
  const pages = { made: 0, render: async () => answer(++pages.made) };
  return pages;
}

async function textOf(found: Awaited<ReturnType<ReturnType<typeof createPageCache>["read"]>>): Promise<string> {
  return found instanceof Response ? found.text() : new TextDecoder().decode(found.bytes);
}

describe("a page kept for visitors", () => {
  test("is made once while nothing changes", async () => {
    const [cache, page] = [createPageCache(1e6), counted((count) => publicPage(`made ${count}`))];
    await cache.read("/bills", "1", page.render);
    expect(await textOf(await cache.read("/bills", "1", page.render))).toBe("made 1");
    expect(page.made).toBe(1);
  });

  test("is made anew once the record has changed, and the old one is let go", async () => {
    const [cache, page] = [createPageCache(1e6), counted((count) => publicPage(`made ${count}`))];
    await cache.read("/bills", "1", page.render);
    expect(await textOf(await cache.read("/bills", "2", page.render))).toBe("made 2");
    expect(cache.size().pages).toBe(1);
  });

  test("that was being made while the record changed is not kept", async () => {
    const cache = createPageCache(1e6);
    let finish: (answer: Response) => void = () => undefined;
    const slow = cache.read("/bills", "1", () => new Promise<Response>((resolve) => (finish = resolve)));
    await cache.read("/votes", "2", async () => publicPage("votes"));
    finish(publicPage("old bills"));
    expect(await textOf(await slow)).toBe("old bills");
    expect(await textOf(await cache.read("/bills", "2", async () => publicPage("new bills")))).toBe("new bills");
  });

  test("is made once for a crowd that comes at the same moment", async () => {
    const [cache, page] = [createPageCache(1e6), counted((count) => publicPage(`made ${count}`))];
    const all = await Promise.all(Array.from({ length: 50 }, () => cache.read("/bills", "1", page.render)));
    expect(page.made).toBe(1);
    expect(await textOf(all[49]!)).toBe("made 1");
  });

  test("does not keep out the next when making it failed", async () => {
    const cache = createPageCache(1e6);
    const failing = cache.read("/bills", "1", () => Promise.reject(new Error("no")));
    const waiting = cache.read("/bills", "1", async () => publicPage("made"));
    await expect(failing).rejects.toThrow("no");
    expect(await textOf(await waiting)).toBe("made");
  });

  test.each([
    ["its route does not call it public", () => new Response("mine")],
    ["it is not a whole page", () => new Response("gone", { status: 404, headers: { [internalHeaders.cache]: "public" } })],
    ["it sets a cookie", () => publicPage("page", { "set-cookie": "assent_notice=x" })],
    ["it has scripts, whose nonce is for one answer only", () => publicPage("page", { [internalHeaders.scripts]: "nonce" })],
  ])("is not kept where %s", async (_why, answer) => {
    const [cache, page] = [createPageCache(1e6), counted(answer)];
    const crowd = await Promise.all([1, 2, 3].map(() => cache.read("/x", "1", page.render)));
    expect(crowd.every((found) => found instanceof Response)).toBe(true);
    expect(page.made).toBe(3);
    expect(cache.size()).toEqual({ bytes: 0, pages: 0 });
  });

  test("never takes more memory than it may, and lets go first of what was not asked for longest", async () => {
    const cache = createPageCache(40_000);
    const big = async () => publicPage("x".repeat(10_000));
    for (const address of ["/a", "/b"]) await cache.read(address, "1", big);
    await cache.read("/a", "1", big);
    await cache.read("/c", "1", big);
    expect(cache.size().bytes).toBeLessThanOrEqual(40_000);
    const [a, b] = [counted(() => publicPage("a")), counted(() => publicPage("b"))];
    await cache.read("/a", "1", a.render);
    await cache.read("/b", "1", b.render);
    expect([a.made, b.made]).toEqual([0, 1]);
  });

  test("that alone is larger than all the memory is shown and not kept", async () => {
    const cache = createPageCache(5000);
    expect(await textOf(await cache.read("/big", "1", async () => publicPage("x".repeat(9000))))).toHaveLength(9000);
    expect(cache.size().pages).toBe(0);
  });
});
