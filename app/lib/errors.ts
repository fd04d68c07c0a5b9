export type FaultKind = "not-found" | "forbidden" | "conflict" | "invalid" | "too-many" | "unavailable";

/** A fault that ends a request: `message` is a sentence for the person, `cause` is for the log. Only the http floor catches it. */
export class AppError extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AppError";
    this.kind = kind;
  }
}
