/**
 * Whether a request that writes comes from a page of ours. Reading is always allowed.
 *
 * A browser says where a form stood: in `Sec-Fetch-Site` (which no page can forge), in `Origin`, and else in `Referer`.
 * What says nothing at all is refused, but for the addresses that mail programs call by themselves.
 */
export function mayWrite(request: Request, site: { publicUrl: string; publicUrlIsSet: boolean }): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return true;
  const fetchSite = request.headers.get("sec-fetch-site");
  if (fetchSite && !["same-origin", "none"].includes(fetchSite)) return false;
  const origin = request.headers.get("origin");
  if (origin && origin !== "null") return isOurs(origin, request, site);
  if (fetchSite) return true;
  const referer = request.headers.get("referer");
  if (referer && !origin) return isOurs(referer, request, site);
  return calledByMailPrograms.some((address) => address.test(new URL(request.url).pathname)) && !request.headers.has("cookie");
}

/** One-click unsubscribing (RFC 8058): a mail program posts without saying where it stands. The token in the address is the right. */
const calledByMailPrograms = [/^\/unsubscribe(\/|$)/, /^\/following\/unsubscribe(\/|$)/];

/** Behind a proxy the machine's own name says nothing, so with PUBLIC_URL only that counts. */
function isOurs(address: string, request: Request, site: { publicUrl: string; publicUrlIsSet: boolean }): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, host } = new URL(address);
  if (origin === site.publicUrl) return true;
  return !site.publicUrlIsSet && host === (request.headers.get("host") ?? new URL(request.url).host);
}
