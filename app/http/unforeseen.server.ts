import type { HandleErrorFunction } from "@remix-run/node";

/** Logs what nobody caught: a fault while a page was rendered, not one of a loader or action. */
export const handleError: HandleErrorFunction = (fault, { request, context }) => {
  // Whoever went away needs no answer.
  if (request.signal.aborted) return;
  // An address that leads nowhere is no fault of ours.
  if (typeof fault === "object" && fault !== null && "status" in fault && fault.status !== 500) return;
  context.log("error", "Nobody caught this", { method: request.method, fault });
};
