import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readConfig } from "#app/config.server.ts";
import { internalHeaders } from "#app/http/internal-headers.ts";
import type { RequestFacts } from "#app/http/load-context.server.ts";
import { openAttachments } from "#app/http/open-attachments.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { createApp } from "./app.server.ts";
import { keep } from "./kept-answer.server.ts";
import { createLogger } from "./request-log.server.ts";
import { siteOf } from "./site.server.ts";

type Page = (request: Request, facts: RequestFacts) => Response | Promise<Response>;

const html = (text: string, headers: Record<string, string> = {}) =>
  new Response(text, { headers: { "content-type": "text/html; charset=utf-8", ...headers } });
const publicHtml = (text: string) => html(text, { [internalHeaders.cache]: "public" });

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let version = 1;
let at = "2025-10-09T12:00:00.000Z";
let asked: Request[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  [version, at, asked] = [1, "2025-10-09T12:00:00.000Z", []];
});

/** The server with a page in the place of Remix, and with the record's version in our hand. */
function serverWith(page: Page, settings: Record<string, string> = {}) {
  const config = readConfig({ LOG_LEVEL: "silent", ...settings });
  if (!config.ok) throw new Error(config.refusals.map(({ message }) => message).join());
  const file = keep(new TextEncoder().encode(`body{${"color:red;".repeat(200)}}`), {
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  });
  return createApp({
    config: config.value,
    site: siteOf(config.value, 3000),
    database: { ...database, dataVersion: async () => String(version) },
    handler: async (request, facts) => {
      asked.push(request);
      const { fault } = facts;
      return fault && new URL(request.url).pathname.startsWith("/fault")
        ? new Response(`<h1>${fault.title}</h1>${fault.message}`, { status: fault.status, headers: { "content-type": "text/html" } })
        : page(request, facts);
    },
    files: new Map([["/assets/main-abc.css", file]]),
    logger: createLogger("silent"),
    now: () => at,
    newId: () => "id",
    attachments: openAttachments({ attachmentsDir: "data/never-made", ATTACHMENT_SCANNER: undefined }),
    wakeJobs: () => undefined,
    dev: false,
  });
}

const ours = { origin: "http://localhost:3000" };
const post = (headers: Record<string, string>, body: BodyInit = "a=b") => ({ method: "POST", headers, body });

describe("every answer", () => {
  test("tells the browser to run and load nothing but ours", async () => {
    const { headers } = await serverWith(() => html("page")).request("/");
    const policy = headers.get("content-security-policy") ?? "";
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]) {
      expect(policy.split("; ")).toContain(rule);
    }
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("cannot be given laxer rules by a page", async () => {
    for (const lax of [
      "default-src *",
      "default-src 'none'; sandbox allow-scripts",
      "script-src 'unsafe-inline'; default-src 'none'; sandbox",
    ]) {
      const page = () => html("page", { "content-security-policy": lax, "referrer-policy": "unsafe-url" });
      const { headers } = await serverWith(page).request("/");
      expect(headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    }
  });

  test("asks for https only where people come by https", async () => {
    const { headers } = await serverWith(() => html("page"), { PUBLIC_URL: "https://assent.example" }).request("/");
    expect(headers.get("strict-transport-security")).toContain("max-age=");
  });

  test("carries a number for the log, and none of the words between pages and server", async () => {
    const server = serverWith(() => html("page", { [internalHeaders.scripts]: "nonce", [internalHeaders.cache]: "public" }));
    const { headers } = await server.request("/");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect([...headers.keys()].filter((name) => name.startsWith("x-assent"))).toEqual([]);
  });

  test("allows inline scripts only on a page with scripts, by a number used once", async () => {
    const server = serverWith((_request, facts) => html(facts.cspNonce, { [internalHeaders.scripts]: "nonce" }));
    const [first, second] = [await server.request("/"), await server.request("/")];
    const [one, two] = [await first.text(), await second.text()];
    expect(first.headers.get("content-security-policy")).toContain(`script-src 'self' 'nonce-${one}'`);
    expect(one).not.toBe(two);
  });

  test("is a page with a way on even where the pages fail, and tells nothing of the fault", async () => {
    const answer = await serverWith(() => {
      throw new Error("secret of the machine");
    }).request("/");
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("Something went wrong");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("a form is taken only from a page of ours", () => {
  test.each([
    ["our own address", ours],
    ["a page of ours by what the browser says of it", { "sec-fetch-site": "same-origin" }],
    ["a page of ours although its address is kept back", { origin: "null", "sec-fetch-site": "same-origin" }],
    ["a page of ours, by an old browser that only names the page", { referer: "http://localhost:3000/sign-in" }],
  ])("from %s", async (_from, headers) => {
    expect((await serverWith(() => html("done")).request("/notes", post(headers))).status).toBe(200);
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["another site that calls itself ours in its path", { origin: "https://evil.example/http://localhost:3000" }],
    ["another site, by what the browser says of it", { "sec-fetch-site": "cross-site" }],
    ["a neighbour", { "sec-fetch-site": "same-site", ...ours }],
    ["a page without an address", { origin: "null" }],
    ["another page, by an old browser", { referer: "https://evil.example/" }],
    ["nowhere", {}],
    ["something that is no address", { origin: "%" }],
  ])("not from %s", async (_from, headers) => {
    const answer = await serverWith(() => html("done")).request("/notes", post(headers));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Nothing was changed");
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(["/fault"]);
  });

  test("behind a proxy, from the public address only, and the pages see that address", async () => {
    const server = serverWith((request) => html(request.url), { PUBLIC_URL: "https://assent.example", TRUST_PROXY: "1" });
    const inner = { host: "10.0.0.7:3000" };
    const right = await server.request("http://10.0.0.7:3000/notes", post({ ...inner, origin: "https://assent.example" }));
    expect(await right.text()).toBe("https://assent.example/notes");
    expect((await server.request("http://10.0.0.7:3000/notes", post({ ...inner, origin: "http://10.0.0.7:3000" }))).status).toBe(403);
  });

  test("but a mail program may unsubscribe, as long as it acts for nobody signed in", async () => {
    const server = serverWith(() => html("done"));
    expect((await server.request("/unsubscribe/token", post({}))).status).toBe(200);
    expect((await server.request("/unsubscribe/token", post({ cookie: "assent_session=x" }))).status).toBe(403);
    expect((await server.request("/unsubscribe/token", post({ origin: "https://evil.example" }))).status).toBe(403);
  });

  test("a refusal for a page with scripts comes as data that it can read", async () => {
    await serverWith(() => html("done")).request("/notes.data", post({ origin: "https://evil.example" }));
    expect(asked.map(({ url, method }) => `${method} ${new URL(url).pathname}`)).toEqual(["POST /fault.data"]);
  });
});

describe("what no link or form of ours sends", () => {
  test.each(["PUT", "DELETE", "OPTIONS", "PROPFIND"])("the method %s is not answered by a page", async (method) => {
    const answer = await serverWith(() => html("done")).request("/notes", { method, headers: ours });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
    expect(asked).toEqual([]);
  });

  test.each(["/%E0%A4%A", "/bills/%00", "/bills?q=%00"])("the address %s leads nowhere", async (path) => {
    expect((await serverWith(() => html("done")).request(path)).status).toBe(404);
  });

  test("a question for data as earlier frameworks put it is a question for the page", async () => {
    await serverWith(() => html("page")).request("/bills?_data=root&q=care");
    expect(asked[0]?.url).toMatch(/\/bills\?q=care$/);
  });
});

describe("too much is refused", () => {
  test("a form that is larger than it may be", async () => {
    const server = serverWith(async (request) => html(await request.text()), { BODY_LIMIT_KB: "16" });
    expect((await server.request("/notes", post(ours, "x".repeat(10_000)))).status).toBe(200);
    const large = await server.request("/notes", post({ ...ours, "content-length": "20000" }, "x".repeat(20_000)));
    expect([large.status, (await large.text()).includes("16 kB")]).toEqual([413, true]);
  });

  test("a form that does not say how large it is, and then is too large", async () => {
    const server = serverWith(async (request) => html(await request.text()), { BODY_LIMIT_KB: "16" });
    const body = new ReadableStream({
      start(stream) {
        for (let part = 0; part < 5; part++) stream.enqueue(new TextEncoder().encode("x".repeat(5000)));
        stream.close();
      },
    });
    const request = new Request("http://localhost:3000/notes", {
      method: "POST",
      headers: ours,
      body,
      duplex: "half",
    } satisfies RequestInit & { duplex: "half" });
    expect((await server.request(request)).status).toBe(413);
  });

  test.each(["/sign-in/", "/Sign-In", "/sign-in/.data", "/SIGN-IN.data", "/sign%2Din", "//sign-in//"])(
    "guessing passwords, in whatever other way the address is written (%s)",
    async (path) => {
      const server = serverWith(() => html("tried"), { RATE_LIMIT_SIGN_IN: "3" });
      for (let time = 0; time < 3; time++) await server.request("/sign-in", post(ours));
      expect((await server.request(`http://localhost:3000${path}`, post(ours))).status).toBe(429);
    },
  );

  test.each(["/sign-in", "/sign-in.data", "/sign-up", "/reset-password/token", "/bills/care/comments", "/bills/care/follow"])(
    "sending %s again and again, from one address, until the time is over",
    async (path) => {
      const limits = Object.fromEntries(["SIGN_IN", "SIGN_UP", "PASSWORD", "COMMENT", "FOLLOW"].map((name) => [`RATE_LIMIT_${name}`, "3"]));
      const server = serverWith(() => html("tried"), { ...limits, TRUST_PROXY: "1" });
      const attempt = (from: string) => server.request(path, post({ ...ours, "x-forwarded-for": from }));
      for (let time = 0; time < 3; time++) expect((await attempt("198.51.100.1")).status).toBe(200);
      const refused = await attempt("198.51.100.1");
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await refused.text()).toContain("try again in");
      expect((await attempt("198.51.100.2")).status).toBe(200);
      // What stands before our own proxy's word the caller wrote: it gives no second chance.
      expect((await attempt("203.0.113.9, 198.51.100.1")).status).toBe(429);
      expect((await server.request(path, { headers: { "x-forwarded-for": "198.51.100.1" } })).status).toBe(200);
    },
  );
});

describe("a public page", () => {
  const counting = () => {
    let made = 0;
    return serverWith(() => publicHtml(`<p>made ${++made}</p>${"x".repeat(2000)}`));
  };

  test("comes from memory, and a change shows on the very next request", async () => {
    const server = counting();
    await server.request("/bills");
    expect(await (await server.request("/bills")).text()).toContain("made 1");
    version++;
    expect(await (await server.request("/bills")).text()).toContain("made 2");
  });

  test("is made anew on the next day in London, which in summer begins at eleven by the world's clock", async () => {
    const server = counting();
    at = "2025-07-01T22:59:00.000Z";
    await server.request("/bills");
    at = "2025-07-01T23:01:00.000Z";
    expect(await (await server.request("/bills")).text()).toContain("made 2");
  });

  test("is another for another question in the address", async () => {
    const server = counting();
    await server.request("/bills?q=care");
    expect(await (await server.request("/bills?q=land")).text()).toContain("made 2");
    expect(await (await server.request("/bills?q=care")).text()).toContain("made 1");
  });

  test("is not sent again to a browser that has it", async () => {
    const server = counting();
    const first = await server.request("/bills");
    const etag = first.headers.get("etag") ?? "";
    expect([first.headers.get("cache-control"), first.headers.get("vary")]).toEqual(["private, no-cache", "Cookie, Accept-Encoding"]);
    const again = await server.request("/bills", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    version++;
    expect((await server.request("/bills", { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  test("is packed as the browser likes it", async () => {
    const server = counting();
    const plain = await (await server.request("/bills")).text();
    const packed = await server.request("/bills", { headers: { "accept-encoding": "gzip, br" } });
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain);
    const gzip = await server.request("/bills", { headers: { "accept-encoding": "gzip, br;q=0" } });
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
  });

  test("answers a question about its head without its body, and is then there for others", async () => {
    const server = counting();
    const head = await server.request("/bills", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(2000);
    expect(await (await server.request("/bills")).text()).toContain("made 1");
  });

  test("that answers a form is never kept", async () => {
    const server = counting();
    await server.request("/bills", post(ours));
    expect(await (await server.request("/bills")).text()).toContain("made 2");
  });
});

describe("somebody signed in", () => {
  const greeting = () => serverWith((request) => publicHtml(request.headers.get("cookie") ? "Hello Iain" : "Hello"));

  test.each(["assent_session=iain", "other=1; assent_session=iain", "other=1;__Host-assent_session=iain", "assent_notice=x"])(
    "gets their own page, and nobody else ever does (%s)",
    async (cookie) => {
      const server = greeting();
      const own = await server.request("/", { headers: { cookie } });
      expect([await own.text(), own.headers.get("cache-control"), own.headers.get("etag")]).toEqual([
        "Hello Iain",
        "private, no-store",
        null,
      ]);
      expect(await (await server.request("/")).text()).toBe("Hello");
      expect(await (await server.request("/", { headers: { cookie } })).text()).toBe("Hello Iain");
    },
  );

  test.each(["assent%5Fsession=iain", "%61ssent_session=iain", "other=1"])(
    "leaves nothing of their own in the page that is kept for all, however their cookie is written (%s)",
    async (cookie) => {
      const server = greeting();
      await server.request("/", { headers: { cookie } });
      expect(await (await server.request("/")).text()).toBe("Hello");
    },
  );

  test("gets the cookies that their page has set", async () => {
    const server = serverWith((_request, facts) => {
      facts.setCookie("assent_session=new; Path=/");
      facts.setCookie("assent_notice=; Max-Age=0");
      return publicHtml("page");
    });
    const answer = await server.request("/", { headers: { cookie: "assent_session=old" } });
    expect(answer.headers.getSetCookie()).toEqual(["assent_session=new; Path=/", "assent_notice=; Max-Age=0"]);
  });
});

describe("a built file", () => {
  test("is kept by the browser for ever, packed, and answers questions about its head", async () => {
    const server = serverWith(() => html("no"));
    const file = await server.request("/assets/main-abc.css", { headers: { "accept-encoding": "br" } });
    expect([file.status, file.headers.get("cache-control"), file.headers.get("content-encoding")]).toEqual([
      200,
      "public, max-age=31536000, immutable",
      "br",
    ]);
    const head = await server.request("/assets/main-abc.css", { method: "HEAD" });
    expect([head.status, head.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
    expect(asked).toEqual([]);
  });

  test("that is not there is asked of the pages, and no path leads out of the folder", async () => {
    const server = serverWith(() => new Response("nothing", { status: 404 }));
    for (const path of ["/assets/gone.css", "/../package.json", "/assets/%2e%2e/%2e%2e/package.json"]) {
      expect((await server.request(path)).status).toBe(404);
    }
  });
});

test("the fault of a feed is a page for a person and data for a program", async () => {
  const fault = { status: 404, title: "Page not found", message: "Nothing here", requestId: "1" };
  const server = serverWith(() => Response.json(fault, { status: 404, headers: { [internalHeaders.fault]: "404" } }));
  const person = await server.request("/bills/x/feed", { headers: { accept: "text/html" } });
  expect([person.status, person.headers.get("content-type")]).toEqual([404, "text/html"]);
  const program = await server.request("/bills/x/feed", { headers: { accept: "application/atom+xml" } });
  expect(await program.json()).toEqual(fault);
});
