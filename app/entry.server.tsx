import { PassThrough, Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { internalHeaders } from "./http/internal-headers.ts";
import { NonceContext, wantsScripts } from "./http/scripts.ts";

/** A page that is not complete by then is cut off. */
const renderLimitMs = 10_000;

export { handleError } from "./http/unforeseen.server.ts";

/**
 * Renders a page. One with scripts goes to browsers as it grows; every other is finished first,
 * because without scripts nothing could put late parts in their place, and because it is kept for the next visitor.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const hasScripts = remix.staticHandlerContext.matches.some((match) => wantsScripts(remix.routeModules[match.route.id]?.handle));
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (hasScripts) headers.set(internalHeaders.scripts, "nonce");
  const page = (
    <NonceContext.Provider value={context.cspNonce}>
      <RemixServer context={remix} url={request.url} nonce={context.cspNonce} abortDelay={renderLimitMs} />
    </NonceContext.Provider>
  );
  const grows = hasScripts && !isbot(request.headers.get("user-agent"));
  return grows ? renderGrowing(page, status, headers, context) : renderWhole(page, status, headers, context);
}

function renderWhole(page: React.ReactElement, status: number, headers: Headers, context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let answerStatus = status;
    const { pipe, abort } = renderToPipeableStream(page, {
      onAllReady() {
        clearTimeout(limit);
        pipe(sink);
      },
      onShellError(error) {
        clearTimeout(limit);
        reject(error);
      },
      onError(error) {
        answerStatus = 500;
        context.log("error", "A part of a page could not be rendered", { fault: error });
      },
    });
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(new Response(new Uint8Array(Buffer.concat(chunks)), { status: answerStatus, headers }));
        done();
      },
    });
    // Cleared when the page is done: a timer left running would hold the whole page in memory until it fires.
    const limit = setTimeout(abort, renderLimitMs);
  });
}

function renderGrowing(page: React.ReactElement, status: number, headers: Headers, context: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      onShellReady() {
        const body = new PassThrough();
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onAllReady: () => clearTimeout(limit),
      onShellError(error) {
        clearTimeout(limit);
        reject(error);
      },
      onError: (error) => context.log("error", "A part of a page could not be rendered", { fault: error }),
    });
    const limit = setTimeout(abort, renderLimitMs);
  });
}
