import { type Confidence, confidences } from "#app/domain/facts/source.ts";
import { foldText, hasAllWords, searchWords } from "#app/lib/text.ts";
import { searchOf } from "./list-params.ts";

/** What the address of the list of sources asks for. */
export type SourcesView = { search: string; confidence: Confidence | null };

/** Reads the view from an address; what it does not know counts as not asked. */
export function sourcesViewOf(params: URLSearchParams): SourcesView {
  return { search: searchOf(params), confidence: confidences.find((each) => each === params.get("confidence")) ?? null };
}

/** The same view as the end of an address, with a page where one is given. */
export function sourcesSearch({ search, confidence }: SourcesView, page: number | null = null): string {
  const params = new URLSearchParams({
    ...(search ? { q: search } : {}),
    ...(confidence ? { confidence } : {}),
    ...(page ? { page: String(page) } : {}),
  });
  return params.size === 0 ? "" : `?${params}`;
}

/** The sources that the view shows: every word of the search is in the title, the publisher or the address. */
export function filterSources<Source extends { title: string; publisher: string | null; url: string | null; confidence: Confidence }>(
  sources: readonly Source[],
  { search, confidence }: SourcesView,
): readonly Source[] {
  const words = searchWords(search);
  return sources.filter(
    (source) =>
      (confidence === null || source.confidence === confidence) &&
      hasAllWords(foldText([source.title, source.publisher, source.url].filter(Boolean).join(" ")), words),
  );
}
