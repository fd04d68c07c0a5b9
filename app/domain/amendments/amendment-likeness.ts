import { foldText } from "#app/lib/text.ts";

/** An amendment as it is needed to group it. */
export type ToGroup = {
  readonly number: string;
  /** The centre heading that it stands under: "After section 41". */
  readonly heading: string;
  /** The heading of the section that it changes, where the text is to hand. */
  readonly unitTitle: string | null;
  /** The title of the provision that it inserts, if it inserts one: "Local referendum". */
  readonly title: string | null;
  /** The words it leaves out, and those it inserts; "" for none. */
  readonly leftOut: string;
  readonly inserted: string;
  /** The number of the amendment that it amends. */
  readonly amends: string | null;
};

/** Why two amendments belong together; positions in the list, `a` before `b`. */
export type Likeness = { readonly a: number; readonly b: number; readonly reason: string };

/** The links between amendments, the surest first: what one refers to in another, the same change elsewhere, rare words that both use. */
export function likenesses(amendments: readonly ToGroup[]): readonly Likeness[] {
  return [...amended(amendments), ...namedTitles(amendments), ...sameChanges(amendments), ...sharedWords(amendments)];
}

function amended(amendments: readonly ToGroup[]): readonly Likeness[] {
  const at = new Map(amendments.map(({ number }, index) => [number, index]));
  return amendments.flatMap(({ number, amends }, index) => {
    const target = amends === null ? undefined : at.get(amends);
    return target === undefined || target === index ? [] : [link(target, index, `${number} is an amendment to ${amends}.`)];
  });
}

/** "section (Local referendum)" names the section that another amendment inserts. */
function namedTitles(amendments: readonly ToGroup[]): readonly Likeness[] {
  const byTitle = new Map(amendments.flatMap(({ title }, index) => (title === null ? [] : [[foldText(title), index] as const])));
  return amendments.flatMap(({ number, inserted }, index) =>
    [...inserted.matchAll(/\(([^()\n]{3,200})\)/g)].flatMap(([, words = ""]) => {
      const target = byTitle.get(foldText(words));
      if (target === undefined || target === index) return [];
      return [link(target, index, `${number} refers to “${words}”, which ${amendments[target]?.number} inserts.`)];
    }),
  );
}

function sameChanges(amendments: readonly ToGroup[]): readonly Likeness[] {
  const first = new Map<string, number>();
  return amendments.flatMap(({ number, leftOut, inserted }, index) => {
    const key = `${foldText(leftOut)}>${foldText(inserted)}`;
    const earlier = first.get(key);
    if (key.length < 4) return [];
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    return [link(earlier, index, `${amendments[earlier]?.number} and ${number} make the same change.`)];
  });
}

/** How many amendments a word may be in and still tell something, and how many such words two amendments share to belong together. */
const rareAtMost = 12;
const sharedAtLeast = 2;

function sharedWords(amendments: readonly ToGroup[]): readonly Likeness[] {
  const holders = new Map<string, number[]>();
  for (const [index, { inserted, leftOut }] of amendments.entries()) {
    for (const word of new Set(tellingWords(`${inserted} ${leftOut}`))) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  }
  const shared = new Map<string, { a: number; b: number; words: string[] }>();
  for (const [word, list] of holders) {
    if (list.length < 2 || list.length > rareAtMost) continue;
    for (const [at, a] of list.entries()) {
      for (const b of list.slice(at + 1)) {
        const key = `${a} ${b}`;
        const known = shared.get(key);
        if (known) known.words.push(word);
        else shared.set(key, { a, b, words: [word] });
      }
    }
  }
  return [...shared.values()]
    .filter(({ words }) => words.length >= sharedAtLeast)
    .sort((x, y) => y.words.length - x.words.length || x.a - y.a || x.b - y.b)
    .map(({ a, b, words }) => {
      const named = [...words].sort((x, y) => y.length - x.length).slice(0, 3);
      return link(a, b, `${amendments[a]?.number} and ${amendments[b]?.number} both use ${named.map((word) => `“${word}”`).join(", ")}.`);
    });
}

function link(a: number, b: number, reason: string): Likeness {
  return a < b ? { a, b, reason } : { a: b, b: a, reason };
}

/** Words of at least five letters that are not those of every amendment. At most 4,000 characters of an amendment are read. */
function tellingWords(text: string): readonly string[] {
  return foldText(text.slice(0, 4000))
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 5 && !commonWords.has(word));
}

const commonWords: ReadonlySet<string> = new Set(
  (
    "about above after against also another apply applies before being below between cannot could person persons provision provisions " +
    "scottish ministers ministers’ parliament section subsection paragraph schedule regulations order shall should their there these " +
    "those under which where while would made make making mentioned means purposes relation such other information required require " +
    "requires specified including include includes insert leave must within without every following further given authority"
  ).split(" "),
);
