import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "Assent" }];

export const headers = () => ({ "x-assent-cache": "public" });

export default function Home() {
  return (
    <main>
      <h1>Assent</h1>
    </main>
  );
}
