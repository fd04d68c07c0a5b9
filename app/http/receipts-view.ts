/** The receipts of the importer that the address asks for, or all; an importer that there is none of counts as not asked. */
export function receiptsOfKind<Receipt extends { kind: string }>(
  receipts: readonly Receipt[],
  params: URLSearchParams,
): { kind: string | null; found: readonly Receipt[] } {
  const asked = params.get("importer");
  const found = receipts.filter((receipt) => receipt.kind === asked);
  return found.length > 0 ? { kind: asked, found } : { kind: null, found: receipts };
}

/** The same as the end of an address. */
export function receiptsSearch(kind: string | null, page: number | null = null): string {
  const params = new URLSearchParams({ ...(kind ? { importer: kind } : {}), ...(page ? { page: String(page) } : {}) });
  return params.size === 0 ? "" : `?${params}`;
}
