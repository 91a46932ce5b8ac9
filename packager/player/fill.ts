import type { Labels } from './course-data.ts';

/** A label with its placeholders filled in; a key that no label has is our own mistake and throws. */
export function fill(
  labels: Labels,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const label = labels[key];
  if (label === undefined) throw new Error(`no label: ${key}`);
  return label.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
