/** What was computed, by name, so that it need not be computed again. */
export type Memory<Value> = {
  readonly find: (name: string) => Value | undefined;
  /** Keeps a value and gives it back. */
  readonly keep: (name: string, value: Value) => Value;
};

/**
 * A memory of a few values. The name must say everything that a value rests on, so that nothing here grows stale.
 *
 * @param most how many are kept: when there are more, the one that was asked for longest ago goes
 */
export function remember<Value>(most: number): Memory<Value> {
  // In the order in which they were last asked for.
  const known = new Map<string, Value>();
  const keep = (name: string, value: Value) => {
    known.delete(name);
    known.set(name, value);
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
    return value;
  };
  return {
    keep,
    find: (name) => {
      const value = known.get(name);
      return value === undefined ? undefined : keep(name, value);
    },
  };
}
