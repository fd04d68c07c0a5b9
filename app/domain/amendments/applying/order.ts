import { compareAmendmentNumbers } from "../amendment-number.ts";

/** Compares by a given order of consideration; what is not in it comes last, by number. */
export function compareInOrder(order: readonly string[]): (a: { number: string }, b: { number: string }) => number {
  const positions = new Map(order.map((number, at) => [number, at]));
  const positionOf = (number: string) => positions.get(number) ?? order.length;
  return (a, b) => positionOf(a.number) - positionOf(b.number) || compareAmendmentNumbers(a.number, b.number);
}
