import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { AppError } from "#app/lib/errors.ts";

/** The open doors: on `localhost` there are two, because some programs mean 127.0.0.1 by it and others ::1. */
export type Doors = {
  /** The first door, for whoever needs the socket itself (reloading while developing). */
  readonly http: Server;
  /** @throws AppError "unavailable" with what to do, when the port cannot be had */
  open: (port: number, host: string) => Promise<{ port: number }>;
  /** Requests that came earlier wait until this is said. */
  answerWith: (fetch: (request: Request, env: unknown) => Response | Promise<Response>, front?: Front) => void;
  /** Lets nobody in any more, waits for those inside, and after so many seconds shows them out. Gives how many that were. */
  close: (seconds: number) => Promise<number>;
};

/** Answers what it knows before the pages are asked: Vite, while developing. */
export type Front = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Makes the doors; nobody can come in before `open`. */
export function createDoors(): Doors {
  let setListener: (listener: Listener) => void = () => undefined;
  const listener = new Promise<Listener>((resolve) => {
    setListener = resolve;
  });
  const inside = new Set<ServerResponse>();
  let closing = false;

  const receive = (request: IncomingMessage, response: ServerResponse) => {
    inside.add(response);
    response.once("close", () => inside.delete(response));
    // Whoever keeps the line open would otherwise hold the door until the limit.
    if (closing) response.setHeader("Connection", "close");
    listener.then((answer) => answer(request, response));
  };
  const servers = [createServer(limits, receive), createServer(limits, receive)] as const;
  const [http, second] = servers;

  return {
    http,
    async open(port, host) {
      const [first, other] = host === "localhost" ? ["127.0.0.1", "::1"] : [host];
      await listening(http, port, first);
      const given = portOf(http);
      // Safe: a machine without IPv6, or with that door taken, still has the first.
      if (other) await listening(second, given, other).catch(() => undefined);
      return { port: given };
    },
    answerWith(fetch, front) {
      const answer = getRequestListener(fetch);
      setListener((request, response) => {
        if (front) front(request, response, () => void answer(request, response));
        else void answer(request, response);
      });
    },
    async close(seconds) {
      closing = true;
      for (const response of inside) if (!response.headersSent) response.setHeader("Connection", "close");
      const closed = Promise.all(servers.map(ended));
      const late = setTimeout(() => {
        for (const server of servers) server.closeAllConnections();
      }, seconds * 1000);
      const left = new Promise<number>((resolve) => setTimeout(() => resolve(inside.size), seconds * 1000 - 5).unref());
      const outcome = await Promise.race([closed.then(() => 0), left]);
      await closed;
      clearTimeout(late);
      return outcome;
    },
  };
}

/** Somebody who sends a letter a minute would otherwise hold a line for ever. A large file is listened to for two minutes, then answered. */
const limits = { headersTimeout: 15_000, requestTimeout: 130_000, keepAliveTimeout: 5_000 };

function listening(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (fault) => reject(new AppError("unavailable", sentenceOf(fault, port, host), { cause: fault })));
    server.listen({ port, host }, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function sentenceOf(fault: Error, port: number, host: string | undefined): string {
  const code = "code" in fault ? fault.code : null;
  if (code === "EADDRINUSE") return `Port ${port} is taken on ${host}: stop what uses it, or choose another with PORT.`;
  if (code === "EACCES") return `Port ${port} may not be opened by this user: choose one above 1023 with PORT.`;
  return `${host}:${port} cannot be listened on (${fault.message}): set HOST and PORT.`;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

function ended(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
