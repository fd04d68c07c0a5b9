import { createContext, useContext } from "react";

/** The number that allows this page's own inline scripts; empty in the browser, which hides it. */
export const NonceContext = createContext("");

/** The nonce for `<Scripts nonce>` and `<ScrollRestoration nonce>`. */
export function useNonce(): string {
  return useContext(NonceContext);
}

/** Whether a route asks for scripts: `export const handle = { scripts: true }`. Public pages do not, and are served from memory. */
export function wantsScripts(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "scripts" in handle && handle.scripts === true;
}
