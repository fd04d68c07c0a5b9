/**
 * Whether a version satisfies a range of package.json's `engines`: alternatives with `||`, each `^1.2.3`, `>=1.2.3` or `1.2.3`.
 * A pre-release counts as its release.
 *
 * @throws Error on any other way of writing a range, so that nobody is let in by a misreading
 */
export function satisfies(version, range) {
  const given = parse(version);
  return range.split("||").some((alternative) => {
    const [, sign, wanted] = /^(\^|>=|)\s*v?(\d+(?:\.\d+){0,2})$/.exec(alternative.trim()) || [];
    if (wanted === undefined) throw new Error(`This range of versions cannot be read: "${alternative.trim()}".`);
    const order = compare(given, parse(wanted));
    if (sign === ">=") return order >= 0;
    if (sign === "^") return order >= 0 && given[0] === parse(wanted)[0];
    return order === 0;
  });
}

function parse(version) {
  const [, major, minor = "0", patch = "0"] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) || [];
  if (major === undefined) throw new Error(`This version cannot be read: "${version}".`);
  return [Number(major), Number(minor), Number(patch)];
}

function compare(a, b) {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : a[at] - b[at];
}
