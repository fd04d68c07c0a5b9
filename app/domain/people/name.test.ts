import { describe, expect, test } from "vitest";
import { bySurname, indexName, personSlug, readIndexName, readSpokenName, spokenName } from "./name.ts";

describe("names", () => {
  test.each(["Ross, Douglas", "Don-Innes, Natalie", "Grant, Rhoda", "MacKay, Rona", "O’Kane, Paul"])(
    "“%s” is the same after being turned round and back",
    (printed) => {
      expect(indexName(readSpokenName(spokenName(readIndexName(printed))))).toBe(printed);
    },
  );
  test("a title is not part of the name", () => {
    expect(readIndexName("Allan, Dr Alasdair")).toEqual({ surname: "Allan", forename: "Alasdair" });
    expect(readSpokenName("Dr Alasdair Allan")).toEqual({ surname: "Allan", forename: "Alasdair" });
  });
  test("a particle belongs to the surname", () => {
    expect(readSpokenName("Willie van der Meer")).toEqual({ surname: "van der Meer", forename: "Willie" });
  });
  test("one name alone is a surname", () => {
    expect(readSpokenName("Madonna")).toEqual({ surname: "Madonna", forename: null });
    expect(indexName(readIndexName("Madonna"))).toBe("Madonna");
  });
  test("an address has no accents and no apostrophes", () => {
    expect(personSlug({ surname: "O’Neill", forename: "Màiri" })).toBe("mairi-oneill");
    expect(personSlug({ surname: "Don-Innes", forename: "Natalie" })).toBe("natalie-don-innes");
  });
  test("lists go by surname, whatever its accents", () => {
    const people = ["Zed, Anna", "Àdam, Karen", "Adam, George"].map(readIndexName);
    expect(people.sort(bySurname).map(indexName)).toEqual(["Adam, George", "Àdam, Karen", "Zed, Anna"]);
  });
});
