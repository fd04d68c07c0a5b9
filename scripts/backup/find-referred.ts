import Sqlite from "better-sqlite3";
import { z } from "zod";

const Rows = z.array(z.object({ file_sha256: z.string() }));

/** The hashes of all files that a database names; none in one from before letters could have attachments. */
export function findReferred(file: string): readonly string[] {
  const handle = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const table = handle.prepare("select name from pragma_table_info('letter_attachments') where name = 'file_sha256'").all();
    if (table.length === 0) return [];
    return Rows.parse(handle.prepare("select distinct file_sha256 from letter_attachments order by 1").all()).map((row) => row.file_sha256);
  } finally {
    handle.close();
  }
}
