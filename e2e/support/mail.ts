import type { Mail } from "./mailbox.ts";

/** The path of the link in a mail whose address contains the words. */
export function linkIn(mail: Mail, containing: string): string {
  const links = mail.text.match(/https?:\/\/\S+/g) ?? [];
  const found = links.find((link) => link.includes(containing));
  if (!found) throw new Error(`The mail “${mail.subject}” has no link with ${containing}: ${links.join(", ") || "none at all"}.`);
  return new URL(found).pathname + new URL(found).search;
}

/** Where a mail program's own button “unsubscribe” posts to. */
export function oneClickAddress(mail: Mail): string {
  const list = mail.headers.get("list");
  const isList = (value: unknown): value is { unsubscribe: { url: string } } =>
    typeof value === "object" && value !== null && "unsubscribe" in value;
  if (!isList(list)) throw new Error(`The mail “${mail.subject}” cannot be unsubscribed from by one click.`);
  return list.unsubscribe.url;
}
