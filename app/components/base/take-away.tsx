/** Where a list can be taken away as a file, in the view that the address shows. */
export function TakeAway({ path, search = "" }: { path: string; search?: string }) {
  return (
    <p className="small">
      Take this list away: <a href={`${path}.csv${search}`}>CSV, for spreadsheets</a>, <a href={`${path}.json${search}`}>JSON</a>
    </p>
  );
}
