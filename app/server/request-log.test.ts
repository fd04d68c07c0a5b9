import { expect, test } from "vitest";
import { loggablePath } from "./request-log.server.ts";

test.each([
  ["/bills/right-to-addiction-recovery-scotland-bill", "/bills/right-to-addiction-recovery-scotland-bill"],
  ["/votes/s6m-19128", "/votes/s6m-19128"],
  ["/reset-password/mXk3J9v0aQ_7TfW2cYd8Lr5sHn1bGe4uKp6oZiVxRtE", "/reset-password/…"],
  ["/unsubscribe/0f1e2d3c4b5a69788796a5b4c3d2e1f0", "/unsubscribe/…"],
  ["/follow/confirm/short-a.b", "/follow/confirm/…"],
  ["/people/iain@example.org", "/people/…"],
  ["/people/iain%40example.org", "/people/…"],
])("the log writes %s down as %s", (path, written) => {
  expect(loggablePath(path)).toBe(written);
});
