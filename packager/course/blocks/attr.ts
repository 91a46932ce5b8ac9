/** Reads an attribute whose schema was checked on load. */
export const attr = <T>(node: { readonly attrs?: Readonly<Record<string, unknown>> }, name: string): T =>
  node.attrs?.[name] as T;
