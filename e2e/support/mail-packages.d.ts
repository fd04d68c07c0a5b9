// The parts we use of two packages that bring no types of their own.

declare module "smtp-server" {
  import type { EventEmitter } from "node:events";
  import type { AddressInfo } from "node:net";
  import type { Readable } from "node:stream";

  type Session = { envelope: { mailFrom: { address: string } | false; rcptTo: { address: string }[] } };

  export class SMTPServer extends EventEmitter {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      onAuth?: (auth: unknown, session: Session, done: (fault: Error | null, answer?: { user: string }) => void) => void;
      onData?: (stream: Readable, session: Session, done: (fault?: Error | null) => void) => void;
    });
    listen(port: number, host: string, listening: () => void): { address(): AddressInfo | string | null };
    close(closed: () => void): void;
  }
}

declare module "mailparser" {
  import type { Readable } from "node:stream";

  export function simpleParser(source: Readable | string): Promise<{
    from?: { text: string };
    subject?: string;
    text?: string;
    html: string | false;
    headers: Map<string, unknown>;
  }>;
}
