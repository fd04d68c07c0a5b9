/** Ends a switch: the compiler refuses a case that was forgotten, and at run time the value is named. */
export function assertNever(value: never): never {
  throw new Error(`Not thought of: ${JSON.stringify(value)}`);
}

/** States what must hold if the code is right. @throws Error when it does not: a bug, not a refusal. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${message}`);
}
