import type { Context } from "hono";

/** Where a request comes from, for counting only: it is never written down. Proxies are believed as far as they are our own. */
export function callerOf(context: Context, trustedProxies: number): string {
  const forwarded = (context.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter(Boolean);
  // Each proxy adds whom it spoke with at the end; what stands before those the caller could have written.
  const believed = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  return networkOf(believed ?? socketAddress(context.env) ?? "unknown");
}

/** A line to the internet is one IPv4 address, or a whole half of IPv6: whoever has one could take a new address for each attempt. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!bare.includes(":")) return bare;
  const [before = [], after = []] = bare.split("::").map((half) => half.split(":").filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}

function socketAddress(env: unknown): string | undefined {
  if (typeof env !== "object" || env === null || !("incoming" in env)) return undefined;
  const { incoming } = env;
  if (typeof incoming !== "object" || incoming === null || !("socket" in incoming)) return undefined;
  const { socket } = incoming;
  if (typeof socket !== "object" || socket === null || !("remoteAddress" in socket)) return undefined;
  return typeof socket.remoteAddress === "string" ? socket.remoteAddress : undefined;
}
