/**
 * What is reckoned of a value once. Pages and documents are values: they are
 * replaced when they change and never altered, so what was reckoned of one holds
 * as long as it is there, and after a keystroke only its own page is read again.
 */
export function once<Of extends object, T>(reckon: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = reckon(of);
    known.set(of, { value });
    return value;
  };
}
