import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address there is, by noun. Changes of state are nouns too: POST …/withdrawal. */
export default [
  index("routes/home.tsx"),

  // The machine room
  route("health", "routes/health.ts"),
  route("fault", "routes/fault.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
