/** What a browser is told with every answer. `nonce` is set for pages with scripts of their own; `secure` where people come by https. */
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
    "Content-Security-Policy": policy(dev ? developing(nonce) : serving(nonce), secure),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(secure && { "Strict-Transport-Security": "max-age=31536000" }),
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
