/** A new id for a page or block: short, and too random to meet another by chance. */
export const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `k${Array.from(bytes, (b) => (b % 36).toString(36)).join('')}`;
};
