import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

// With the flag below, data reaches the page as it left the loader; this tells the compiler.
declare module "@remix-run/server-runtime" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Packages that only the server uses and that must stay as they are: native code, or a second copy would break them. */
const serverOnly = ["better-sqlite3", "@node-rs/argon2", "lucia", "pg", "pino", "nodemailer"];

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
        unstable_optimizeDeps: true,
      },
    }),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rollupOptions: {
      // A route without a page (a feed, a table as CSV) leaves nothing for the browser, and that is right.
      onwarn: (warning, warn) => warning.code === "EMPTY_BUNDLE" || warn(warning),
    },
  },
  ssr: { external: serverOnly },
  optimizeDeps: { exclude: serverOnly, esbuildOptions: { target: "es2022" } },
  server: { watch: { ignored: ["**/data/**", "**/build/**", "**/.toolchain/**"] } },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
});
