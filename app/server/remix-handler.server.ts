import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { withFaults } from "#app/http/faults.server.ts";
import type { RequestFacts } from "#app/http/load-context.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Doors, Front } from "./listen.server.ts";
import type { PageHandler } from "./pages.server.ts";

/** The pages, built or made while developing. */
export type OpenPages = { handler: PageHandler; front?: Front; close: () => Promise<void> };

/** The built pages. @throws AppError with what to do when there is no build. */
export async function openBuiltPages(): Promise<OpenPages> {
  const path = fileURLToPath(new URL("../../build/server/index.js", import.meta.url));
  if (!existsSync(path))
    throw new AppError("unavailable", "The pages are not built yet: `npm start` builds them, and so does `npm run build`.");
  const build: ServerBuild = await import(pathToFileURL(path).href);
  return { handler: handlerOf(withFaults(build), "production"), close: async () => undefined };
}

/** The pages as they are written: Vite makes them when they are asked for, and tells the browser when a file changes. */
export async function openPagesWhileDeveloping(doors: Doors): Promise<OpenPages> {
  const { createServer } = await import("vite");
  const before = process.listeners("SIGTERM");
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server: doors.http } }, appType: "custom" });
  // Vite would end the process at once, before the database is closed; we close Vite in our turn.
  for (const listener of process.listeners("SIGTERM")) if (!before.includes(listener)) process.off("SIGTERM", listener);
  const handler = handlerOf(async () => withFaults(readBuild(await vite.ssrLoadModule("virtual:remix/server-build"))), "development");
  // Most pages have no scripts that could take a change in by themselves: the whole page is loaded again.
  vite.watcher.on("change", (file) => {
    if (/\/(app|db)\//.test(file)) vite.ws.send({ type: "full-reload" });
  });
  return {
    handler: async (request, facts) => withReloading(await handler(request, facts)),
    front: vite.middlewares,
    close: () => vite.close(),
  };
}

function handlerOf(build: ServerBuild | (() => Promise<ServerBuild>), mode: string): PageHandler {
  const handle = createRequestHandler(build, mode);
  return (request: Request, facts: RequestFacts) => handle(request, { ...facts });
}

function isBuild(module: unknown): module is ServerBuild {
  return typeof module === "object" && module !== null && "routes" in module && "entry" in module && "assets" in module;
}

function readBuild(module: unknown): ServerBuild {
  if (!isBuild(module)) throw new Error("Bug: Vite gave something that is no build of Remix");
  return module;
}

async function withReloading(answer: Response): Promise<Response> {
  if (!answer.headers.get("content-type")?.startsWith("text/html")) return answer;
  const html = (await answer.text()).replace("</head>", '<script type="module" src="/@vite/client"></script></head>');
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  return new Response(html, { status: answer.status, headers });
}
