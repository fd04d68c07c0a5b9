import type { ReactNode } from "react";

/** A component on the design page, under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="specimen" aria-label={name}>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

/** A name as long as they come, to see where lines break. */
export const longTitle =
  "Hedgehogs (Care, Protection, Winter Quarters and Safe Crossing of Roads) (Consequential Provisions and Savings) (Scotland) Bill (made up)";
