import type { ServerBuild } from "@remix-run/node";
import { createRequestHandler, redirect } from "@remix-run/node";
import { expect, test } from "vitest";
import { AppError } from "#app/lib/errors.ts";
import { faultPageOf, withFaults } from "./faults.server.ts";
import type { RequestFacts } from "./load-context.server.ts";

type Logged = { level: string; sentence: string; facts?: Record<string, unknown> };

/** Remix with one feed, under the catcher. */
async function ask(loader: () => unknown): Promise<{ answer: Response; logged: Logged[] }> {
  const logged: Logged[] = [];
  const build = withFaults({
    mode: "production",
    entry: { module: { default: () => new Response("document"), handleError: () => undefined } },
    routes: { feed: { id: "feed", path: "feed", module: { loader } } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    isSpaMode: false,
  } as unknown as ServerBuild);
  const facts = {
    requestId: "r-1",
    log: (level: string, sentence: string, facts?: Record<string, unknown>) => logged.push({ level, sentence, facts }),
  };
  const answer = await createRequestHandler(build, "production")(
    new Request("http://x/feed"),
    facts as unknown as RequestFacts & { [key: string]: unknown },
  );
  return { answer, logged };
}

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

test("what is missing and what is forbidden look the same from outside, to the letter", async () => {
  const missing = await ask(throwing(new AppError("not-found", "There is no such note.")));
  const forbidden = await ask(throwing(new AppError("forbidden", "This note belongs to the team of Iain.")));
  expect([missing.answer.status, forbidden.answer.status]).toEqual([404, 404]);
  expect(await forbidden.answer.text()).toBe(await missing.answer.text());
});

test.each([
  ["conflict", 409],
  ["invalid", 400],
  ["too-many", 429],
  ["unavailable", 503],
] as const)("a fault of the kind %s answers %i with its sentence", async (kind, status) => {
  const { answer } = await ask(throwing(new AppError(kind, "What the person can do.")));
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ status, message: "What the person can do.", requestId: "r-1" });
});

test("a bug answers 500, tells nothing of itself, and is in the log with everything", async () => {
  const bug = new Error("Bug: SELECT secret FROM accounts");
  const { answer, logged } = await ask(throwing(bug));
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret");
  expect(logged).toMatchObject([{ level: "error", facts: { fault: bug } }]);
});

test("what is missing is nothing for the log", async () => {
  expect((await ask(throwing(new AppError("not-found", "No.")))).logged).toEqual([]);
});

test("redirections and answers given on purpose pass through", async () => {
  const { answer } = await ask(throwing(redirect("/sign-in", 303)));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/sign-in"]);
  expect((await ask(() => new Response("feed", { status: 200 }))).answer.status).toBe(200);
});

test("a fault from another copy of the code is known by its shape", () => {
  const foreign = Object.assign(new Error("Try later."), { name: "AppError", kind: "unavailable" });
  expect(faultPageOf(foreign, "r-2")).toMatchObject({ status: 503, message: "Try later." });
  expect(faultPageOf(Object.assign(new Error("x"), { name: "AppError", kind: "constructor" }), "r-3").status).toBe(500);
});
