import type { ServerBuild } from "@remix-run/node";
import type { FaultKind } from "#app/lib/errors.ts";
import { type FaultPage, notFoundPage, wentWrongPage } from "./fault-page.ts";
import { internalHeaders } from "./internal-headers.ts";
import type { RequestFacts } from "./load-context.server.ts";

/** The build, with every loader and action under the one catcher: what they throw becomes a page with its status. */
export function withFaults(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).flatMap(([id, route]) => {
    if (!route) return [];
    const { loader, action } = route.module;
    const module = { ...route.module, ...(loader && { loader: catching(loader) }), ...(action && { action: catching(action) }) };
    return [[id, { ...route, module }] satisfies [string, typeof route]];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

/** What a person is told of something that was thrown. */
export function faultPageOf(thrown: unknown, requestId: string): FaultPage {
  const fault = readAppError(thrown);
  return fault ? pages[fault.kind](fault.message, requestId) : wentWrongPage(requestId);
}

/** Forbidden says what missing says, to the letter: a difference would tell that there is something. */
const pages: Record<FaultKind, (message: string, requestId: string) => FaultPage> = {
  "not-found": (_message, requestId) => notFoundPage(requestId),
  forbidden: (_message, requestId) => notFoundPage(requestId),
  conflict: (message, requestId) => ({ status: 409, title: "Somebody else was faster", message, requestId }),
  invalid: (message, requestId) => ({ status: 400, title: "This cannot be done as asked", message, requestId }),
  "too-many": (message, requestId) => ({ status: 429, title: "Too many attempts", message, requestId }),
  unavailable: (message, requestId) => ({ status: 503, title: "Not available at the moment", message, requestId }),
};

type Handler = (args: { request: Request; context: RequestFacts; params: Record<string, string | undefined> }) => unknown;

function catching<H>(handler: H): H {
  if (typeof handler !== "function") return handler;
  const caught = async (args: Parameters<Handler>[0]) => {
    try {
      return await handler(args);
    } catch (thrown) {
      if (isAnswer(thrown)) throw thrown;
      const page = faultPageOf(thrown, args.context.requestId);
      logFault(args, page, thrown);
      throw Response.json(page, { status: page.status, headers: { [internalHeaders.fault]: String(page.status) } });
    }
  };
  return Object.assign(caught, handler);
}

/** Redirections, and pages that a route has answered with on purpose. */
function isAnswer(thrown: unknown): boolean {
  if (thrown instanceof Response) return true;
  return typeof thrown === "object" && thrown !== null && "type" in thrown && thrown.type === "DataWithResponseInit";
}

function logFault({ request, context }: Parameters<Handler>[0], page: FaultPage, thrown: unknown): void {
  if (page.status === 404) return;
  context.log(page.status >= 500 ? "error" : "info", page.title, { status: page.status, method: request.method, fault: thrown });
}

/** By its shape: the built pages carry their own copy of the class. */
function readAppError(thrown: unknown): { kind: FaultKind; message: string } | null {
  if (!(thrown instanceof Error) || thrown.name !== "AppError" || !("kind" in thrown)) return null;
  const kind = faultKinds.find((known) => known === thrown.kind);
  return kind ? { kind, message: thrown.message } : null;
}

const faultKinds: readonly FaultKind[] = ["not-found", "forbidden", "conflict", "invalid", "too-many", "unavailable"];
