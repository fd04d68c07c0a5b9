import nodemailer from "nodemailer";
import type { Deliver } from "#app/services/mail/send-due-mails.server.ts";

/** A mail server to send by: `deliver` gives it one mail, `close` lets its connections go. */
export type MailServer = { deliver: Deliver; close: () => void };

/**
 * Speaks to the mail server at the address (`smtp://user:password@host:port`). Attachments and files are never read, and what the
 * server says is kept with the mail that it was said about.
 */
export function openMailServer({ url, from, publicUrl }: { url: string; from: string; publicUrl: string }): MailServer {
  const transport = nodemailer.createTransport(
    {
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 60_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const host = new URL(publicUrl).hostname;
  return {
    async deliver({ id, to, subject, text, html, headers }) {
      // The same number at each attempt: a mail that came twice is recognised as one by whoever gets it.
      await transport.sendMail({
        to: { name: "", address: to },
        subject,
        text,
        html: html ?? undefined,
        headers,
        messageId: `<${id}@${host}>`,
      });
    },
    close: () => transport.close(),
  };
}
