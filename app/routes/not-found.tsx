import type { LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "#app/lib/errors.ts";

/** Every address that no other route answers. */
export function loader(_: LoaderFunctionArgs) {
  throw new AppError("not-found", "There is nothing at this address.");
}

/** A form that was sent to such an address. */
export function action(_: LoaderFunctionArgs) {
  throw new AppError("not-found", "There is nothing at this address.");
}

export default function NotFound() {
  return null;
}
