import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { RequestArgs } from "./context.server.ts";

/**
 * The names of our own cookies begin with this. The server keeps no page for, and gives none from memory to, whoever has one;
 * so a new cookie that changes a page is named so too.
 */
const prefix = "assent_";

/** Sets a cookie that only the server reads; it goes with the answer to this request. */
export function setOwnCookie({ context }: RequestArgs, name: string, value: string, maxAgeSeconds: number): void {
  const { cookiesAreSecure } = context.site;
  const facts = ["Path=/", "HttpOnly", "SameSite=Lax", `Max-Age=${maxAgeSeconds}`, ...(cookiesAreSecure ? ["Secure"] : [])];
  context.setCookie([`${fullName(name, cookiesAreSecure)}=${value}`, ...facts].join("; "));
}

/** The value of a cookie of ours, or null. */
export function findOwnCookie({ request, context }: RequestArgs, name: string): string | null {
  const wanted = `${fullName(name, context.site.cookiesAreSecure)}=`;
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length) ?? null;
}

/** A text with our signature, in letters that a cookie can hold. */
export function sign(text: string): string {
  const body = Buffer.from(text).toString("base64url");
  return `${body}.${signatureOf(body)}`;
}

/** The text, if the signature is ours; else null. */
export function findSigned(signed: string): string | null {
  const [body = "", signature = ""] = signed.split(".");
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(body))];
  return given.length === right.length && timingSafeEqual(given, right) ? Buffer.from(body, "base64url").toString() : null;
}

/** Made anew at each start: what we sign lives for a minute, and a text signed by another machine is merely not shown. */
const key = randomBytes(32);

function signatureOf(body: string): string {
  return createHmac("sha256", key).update(body).digest("base64url");
}

/** With this prefix the browser takes the cookie from this very host by https only. */
function fullName(name: string, isSecure: boolean): string {
  return `${isSecure ? "__Host-" : ""}${prefix}${name}`;
}
