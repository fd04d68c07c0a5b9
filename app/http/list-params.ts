/** What is searched for in a plain list: the field `q`. */
export function searchOf(params: URLSearchParams): string {
  return (params.get("q") ?? "").trim().slice(0, 200);
}

/** Which page of a list the address asks for (from 1; a page that does not exist counts as the last), and where it begins. */
export function pageOf(params: URLSearchParams, count: number, perPage: number): { page: number; pageCount: number; from: number } {
  const pageCount = Math.max(1, Math.ceil(count / perPage));
  const asked = /^\d{1,6}$/.test(params.get("page") ?? "") ? Number(params.get("page")) : 1;
  const page = Math.min(Math.max(1, asked), pageCount);
  return { page, pageCount, from: (page - 1) * perPage };
}

/** The address of a page of a plain list with the same search. */
export function listAddress(path: string, search: string, page: number): string {
  return `${path}?${new URLSearchParams({ ...(search ? { q: search } : {}), page: String(page) })}`;
}
