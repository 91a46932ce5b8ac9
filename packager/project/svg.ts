/** A drawing in SVG: is it only a drawing, and how large is it? */
import { SaxesParser } from 'saxes';
import type { Size } from '../read/media/image-size.ts';

/** Elements that run code, load pages or change others; the platform refuses drawings that have one. */
const UNSAFE = /^(script|foreignobject|iframe|object|embed|animate\w*|set|handler|listener)$/i;
/** Addresses that run code when they are followed. */
const UNSAFE_ADDRESS = /^\s*(javascript|vbscript|data:text\/html)/i;

export interface Drawing {
  readonly size?: Size;
  /** What must not be in it: `<script>`, `onload=`; 'not-xml' where it cannot be read. */
  readonly unsafe?: string;
}

/** Reads an SVG file. Entities that it declares itself are not resolved: saxes knows only XML's own. */
export function readSvg(text: string): Drawing {
  const parser = new SaxesParser();
  let root: Readonly<Record<string, string>> | undefined;
  let unsafe: string | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    root ??= attributes;
    if (UNSAFE.test(name.replace(/^.*:/, ''))) unsafe ??= `<${name}>`;
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on/i.test(attribute)) unsafe ??= `${attribute}=`;
      // Control characters inside a scheme are ignored by browsers.
      if (UNSAFE_ADDRESS.test(value.replace(/[\u0000-\u0020]/g, ''))) unsafe ??= `${attribute}=`;
    }
  });
  parser.on('error', () => {
    unsafe ??= 'not-xml';
  });
  parser.write(text).close();
  const size = root && sizeOf(root);
  return { ...(size && { size }), ...(unsafe && { unsafe }) };
}

/** Width and height in pixels where they are given so; else those of the view box. */
function sizeOf(root: Readonly<Record<string, string>>): Size | undefined {
  const pixels = (value: string | undefined): number =>
    Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(value ?? '')?.[1]);
  const [, , boxWidth, boxHeight] = (root.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Math.round(pixels(root.width) || boxWidth || 0);
  const height = Math.round(pixels(root.height) || boxHeight || 0);
  return width > 0 && height > 0 && Number.isFinite(width + height) ? { width, height } : undefined;
}
