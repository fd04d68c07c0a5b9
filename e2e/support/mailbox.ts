import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as a person would see it. */
export type Mail = { to: string; from: string; subject: string; text: string; html: string; headers: ReadonlyMap<string, unknown> };

/** A real mail server on this machine that delivers everything into one place. */
export type Mailbox = {
  /** For SMTP_URL. */
  url: string;
  /**
   * The newest mail to an address that was not asked for before; waits for it.
   *
   * @throws Error when none came in time, with what did come
   */
  latestMailTo(address: string, withinMs?: number): Promise<Mail>;
  /** Every mail to an address so far, oldest first. */
  allMailTo(address: string): readonly Mail[];
  close(): Promise<void>;
};

/** Opens a mailbox on a free port. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: Mail[] = [];
  const told = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onAuth: (_auth, _session, done) => done(null, { user: "anyone" }),
    onData(stream, session, done) {
      simpleParser(stream).then((parsed) => {
        for (const { address } of session.envelope.rcptTo) {
          mails.push({
            to: address,
            from: parsed.from?.text ?? "",
            subject: parsed.subject ?? "",
            text: parsed.text ?? "",
            html: parsed.html || "",
            headers: parsed.headers,
          });
        }
        done();
      }, done);
    },
  });
  const port = await listen(server);
  const allMailTo = (address: string) => mails.filter((mail) => mail.to.toLowerCase() === address.toLowerCase());

  return {
    url: `smtp://127.0.0.1:${port}`,
    allMailTo,
    async latestMailTo(address, withinMs = 15_000) {
      const seen = told.get(address) ?? 0;
      for (const until = Date.now() + withinMs; Date.now() < until; await pause(50)) {
        const all = allMailTo(address);
        const latest = all.at(-1);
        if (!latest || all.length <= seen) continue;
        told.set(address, all.length);
        return latest;
      }
      const others = mails.map((mail) => `${mail.to}: ${mail.subject}`);
      throw new Error(`No new mail to ${address} within ${withinMs} ms. All mails so far: ${others.join("; ") || "none"}.`);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    const listening = server.listen(0, "127.0.0.1", () => resolve(portOf(listening.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (!address || typeof address === "string") throw new Error("The mailbox has no port.");
  return address.port;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
