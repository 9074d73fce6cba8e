/** Remembers what a function of a short text gives: pages show the same words again and again. */
export function ofText<T>(compute: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > 300) return compute(text);
    const before = known.get(text);
    if (before) return before.value;
    const value = compute(text);
    // All at once: what is on screen comes back, and keeping count of use costs more than computing anew.
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
