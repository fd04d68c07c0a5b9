import { nextPositionAddress } from "#app/domain/positions/next-position-address.ts";
import type { Context } from "#app/services/context.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";

/** Where an editor records that the holder of a position changed their mind. @throws AppError "not-found" */
export async function readNextPosition(context: Context, slug: string): Promise<string> {
  const { record } = await readRecordForEditing(context, "position", slug);
  return nextPositionAddress(record.texts);
}
