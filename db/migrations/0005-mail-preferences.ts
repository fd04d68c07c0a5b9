import { type AnyDatabase, createTable, instant, required, text } from "./table.ts";

export async function up(db: AnyDatabase): Promise<void> {
  await createTable(db, "mail_preferences", [
    text("account_id", { primary: true, references: "accounts.id", onDelete: "cascade" }),
    // Makes the link in a mail by which these mails are turned off, without signing in.
    text("link_secret", required),
    instant("replies_refused_at"),
  ]);
}
