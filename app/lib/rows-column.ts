/** One column of a list that can be taken away; several values stand apart by " | " in CSV and as a list in JSON. */
export type RowsColumn<Row> = { name: string; value: (row: Row) => string | number | boolean | null | readonly string[] };
