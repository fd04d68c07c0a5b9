import type { CitationFacts, Confidence, SourceFacts } from "#app/domain/facts/source.ts";
import { hostOf, isForbiddenHost, type SourceInput, slugify, sourceFrom } from "./sources.ts";

/** Collects the sources that a document names, each once, and refuses those on which no fact may rest. */
export class SourceBook {
  /** Sentences about what was refused, for the receipt. */
  readonly refusals: string[] = [];
  readonly #sources = new Map<string, SourceFacts>();

  list(): SourceFacts[] {
    return [...this.#sources.values()];
  }

  /** The source's slug; null when it must not be cited. */
  add(input: SourceInput, record: string): string | null {
    if (input.url && isForbiddenHost(input.url)) {
      this.refusals.push(`${record}: ${hostOf(input.url)} is a copy that is never cited; what it says was left out.`);
      return null;
    }
    const source = isOwnNotes(input.repoPath) ? ownNotes : sourceFrom(input);
    if (!this.#sources.has(source.slug)) this.#sources.set(source.slug, source);
    return source.slug;
  }

  /** Cites what a row of a document names: an address, a file in a repository, and perhaps a second address. */
  citeRow(
    row: { url: string | null; repoPath: string | null; alsoUrl: string | null; what: string | null },
    record: string,
  ): CitationFacts[] {
    const inputs = [row.url || row.repoPath ? { url: row.url, repoPath: row.repoPath } : null, row.alsoUrl ? { url: row.alsoUrl } : null];
    return inputs.flatMap((input) => {
      const source = input ? this.add(input, record) : null;
      return source ? [{ source, what: row.what }] : [];
    });
  }

  /**
   * Makes a source of words such as "bill page; fact sheet", which name no address of their own.
   * An address inside the words is taken instead; the words around it go to the note.
   */
  addWords(words: string, record: string): { source: string; confidence: Confidence } | null {
    const url = /https?:\/\/[^\s"”)]+/.exec(words)?.[0] ?? null;
    const confidence = confidenceOfWords(words);
    if (url) {
      const source = this.add({ url }, record);
      return source ? { source, confidence: this.#sources.get(source)?.confidence ?? confidence } : null;
    }
    const title = words.replace(/\s*\((?:see )?domain\/[^)]*\)/g, "");
    const source: SourceFacts = { slug: slugify(`${record} ${title}`), title, publisher: null, url: null, confidence };
    this.#sources.set(source.slug, source);
    return { source: source.slug, confidence };
  }
}

const ownNotes: SourceFacts = {
  slug: "assent-research-notes",
  title: "Assent’s own research notes, where the page that was read is not recorded",
  publisher: "Assent",
  url: null,
  confidence: "inferred",
};

function isOwnNotes(repoPath: string | null | undefined): boolean {
  return repoPath?.startsWith("design notes") ?? false;
}

function confidenceOfWords(words: string): Confidence {
  if (/\b(?:inferred|inference)\b/i.test(words)) return "inferred";
  return /\b(?:page|fact sheet|legislation\.gov|official report|report|parliament|notes|evidence)\b/i.test(words) ? "official" : "press";
}
