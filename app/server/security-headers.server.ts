/** What a browser is told with every answer; names in lower case. `nonce` is set for pages with scripts of their own; `secure` where people come by https. */
export function securityHeaders({
  nonce,
  secure,
  dev = false,
}: {
  nonce?: string;
  secure: boolean;
  dev?: boolean;
}): Record<string, string> {
  return {
    "content-security-policy": policy(dev ? developing(nonce) : serving(nonce), secure),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    ...(secure && { "strict-transport-security": "max-age=31536000" }),
  };
}

type Policy = Record<string, string>;

const base: Policy = {
  "default-src": "'none'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "object-src": "'none'",
};

function serving(nonce: string | undefined): Policy {
  return { ...base, "style-src": "'self'", "script-src": nonce ? `'self' 'nonce-${nonce}'` : "'self'" };
}

/** Vite puts styles and its reloading script into the page, and speaks through a socket. */
function developing(nonce: string | undefined): Policy {
  const inline = nonce ? `'nonce-${nonce}'` : "'unsafe-inline'";
  return { ...base, "style-src": "'self' 'unsafe-inline'", "script-src": `'self' ${inline}`, "connect-src": "'self' ws: wss:" };
}

function policy(directives: Policy, secure: boolean): string {
  const all = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  return [...all, ...(secure ? ["upgrade-insecure-requests"] : [])].join("; ");
}
