/** The part of temml that formulas use; its own types do not know the tree it builds. */
declare module 'temml' {
  /** An element of MathML, or a text: the one has a `type`, the other a `text`. */
  export interface Built {
    readonly type?: string;
    readonly text?: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly classes?: readonly string[];
    readonly style?: Readonly<Record<string, unknown>>;
    readonly children?: readonly Built[];
  }
  interface Options {
    readonly displayMode: boolean;
    readonly throwOnError: boolean;
    readonly trust: boolean;
    /** Of one length, in em and in points. */
    readonly maxSize: readonly [number, number];
    readonly maxExpand: number;
  }
  const temml: { __renderToMathMLTree(tex: string, options: Options): Built };
  export default temml;
}
