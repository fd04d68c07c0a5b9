import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Parts } from "./app.server.ts";
import { prepareAnswer } from "./kept-answer.server.ts";
import type { Front } from "./listen.server.ts";
import type { Pages } from "./pages.server.ts";
import { logAnswer } from "./request-log.server.ts";
import { securityHeaders } from "./security-headers.server.ts";

/**
 * Answers what is in memory before anything else is done: files, and pages for visitors.
 * Everything it does not know, and everything that writes, goes on to the server. What it sends is what the server would send.
 */
export function frontFromMemory(
  { files, site, logger, dev }: Pick<Parts, "files" | "site" | "logger" | "dev">,
  pages: Pick<Pages, "findKept">,
): Front {
  const common = securityHeaders({ secure: site.cookiesAreSecure, dev });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const started = performance.now();
    const { method = "", url = "", headers: asked } = request;
    if (method !== "GET") return false;
    const kept = files.get(url) ?? (await pages.findKept(url, asked.cookie));
    if (!kept) return false;
    const wish = { method, acceptEncoding: String(asked["accept-encoding"] ?? ""), ifNoneMatch: asked["if-none-match"] ?? "" };
    const { status, headers, body } = await prepareAnswer(kept, wish);
    const requestId = randomUUID();
    response.writeHead(status, { ...common, ...headers, "x-request-id": requestId });
    response.end(body ?? undefined);
    logAnswer(logger, { requestId, method, path: url.split("?", 1)[0] ?? "", status, started });
    return true;
  }

  return (request, response, next) => {
    answer(request, response).then(
      (isDone) => isDone || next(),
      // Safe: the server asks the same again, and answers a fault with its page and its line in the log.
      () => (response.headersSent ? response.destroy() : next()),
    );
  };
}
