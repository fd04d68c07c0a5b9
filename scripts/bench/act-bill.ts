import { printInstruction } from "#app/domain/amendments/wording/print.ts";
import { noFacts } from "#app/domain/facts/facts.ts";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { openDatabase } from "#db/connection.server.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { drawAmendments, readAct } from "./engine.ts";

const slug = "made-up-bench-bill";
const count = 300;

/**
 * Lays the larger real Act into the site's database as the print of a made-up bill, with 300 made-up amendments to it.
 *
 * @returns the path of the page on which it reads with them; null without the data pack
 */
export async function layActBill(file: string): Promise<string | null> {
  const version = readAct();
  if (!version) return null;
  const database = await openDatabase(`file:${file}`);
  try {
    const context = {
      ...contextOf(database, { kind: "operator", command: "bench" }, new Date().toISOString()),
      newId: () => crypto.randomUUID(),
    };
    const receipt = {
      kind: "bench",
      file: null,
      fileSha256: null,
      importer: "bench",
      asked: count,
      came: count,
      missing: [],
      contradictory: [],
    };
    await layFacts(context, facts(version), { receipt });
    return `/bills/${slug}/as-it-would-read`;
  } finally {
    await database.close();
  }
}

function facts(version: NonNullable<ReturnType<typeof readAct>>) {
  const madeUp = { isMadeUp: true, citations: [{ source: "made-up", what: "made up to measure" }] };
  const common = {
    ...madeUp,
    bill: slug,
    stage: "stage_2" as const,
    supporters: [],
    wordingIsIncomplete: false,
    division: null,
    lodgedOn: null,
  };
  return {
    ...noFacts,
    sources: madeUpFacts.sources,
    topics: madeUpFacts.topics,
    people: madeUpFacts.people,
    committees: madeUpFacts.committees,
    bills: [{ ...careBill, slug, shortTitle: "Bench Bill (made up)" }],
    versions: [
      {
        ...madeUp,
        ...version,
        slug: `${slug}-as-introduced`,
        bill: slug,
        kind: "as_introduced" as const,
        title: "As introduced",
        reference: null,
        printedOn: null,
        position: 0,
        sourceFormat: "clml" as const,
      },
    ],
    amendments: drawAmendments(version, count).map(({ number, instruction }) => ({
      ...common,
      slug: `${slug}-${number}`,
      number,
      member: null,
      printedMember: null,
      wording: printInstruction(instruction),
      state: "lodged" as const,
      listReference: null,
      version: `${slug}-as-introduced`,
    })),
  };
}
