/** What the error page is given: `title` and `message` are for the person, `requestId` is what they can quote when they ask for help. */
export type FaultPage = { status: number; title: string; message: string; requestId: string };

/** Whether the data of an ErrorBoundary is a fault of ours. */
export function isFaultPage(data: unknown): data is FaultPage {
  return typeof data === "object" && data !== null && "status" in data && "title" in data && "message" in data && "requestId" in data;
}

/** The fault for an address that leads nowhere, or to something that may not be seen: from outside the two look the same. */
export function notFoundPage(requestId: string): FaultPage {
  return {
    status: 404,
    title: "Page not found",
    message:
      "There is nothing at this address, or it is not public. If you typed the address, check it; if a link brought you here, the page may have moved.",
    requestId,
  };
}

/** The fault for anything that we did not foresee. */
export function wentWrongPage(requestId: string): FaultPage {
  return {
    status: 500,
    title: "Something went wrong",
    message:
      "The mistake is ours, and it has been noted. Nothing you did was half-saved. Try again; if it happens again, tell us the number below.",
    requestId,
  };
}
