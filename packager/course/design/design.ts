/** How a course looks beside the platform's own look: what its author may choose. All is optional; what is absent stays as it ships. */
import { z } from 'zod';
import { Colour } from './oklch.ts';

/** Paper: white, or a breath of colour. */
export const TONES = ['plain', 'cream', 'mist', 'leaf', 'stone'] as const;
/** Typefaces: the learner's own machine, or one that travels in the package. */
export const TYPEFACES = ['system', 'inter', 'noto'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const CORNERS = ['square', 'soft', 'round'] as const;
export const WIDTHS = ['narrow', 'standard', 'wide'] as const;
/** Where the logo stands: in the bar in place of the drawn house, or at the head of each page. */
export const LOGO_PLACES = ['bar', 'page'] as const;

export type Tone = (typeof TONES)[number];
export type Typeface = (typeof TYPEFACES)[number];

export const Logo = z.strictObject({
  /** SHA-256 of a picture among the course's assets. */
  asset: z.string().regex(/^[0-9a-f]{64}$/),
  /** What it shows, by language; empty: it says nothing that the name beside it does not say. */
  alt: z.record(z.string(), z.string()),
  place: z.enum(LOGO_PLACES),
});
export type Logo = z.infer<typeof Logo>;

export const Design = z.strictObject({
  /** Links, buttons and marks on light paper. */
  accent: Colour.optional(),
  /** The same on dark paper; absent: made from the other. */
  accentDark: Colour.optional(),
  tone: z.enum(TONES).optional(),
  headingFont: z.enum(TYPEFACES).optional(),
  textFont: z.enum(TYPEFACES).optional(),
  textSize: z.enum(TEXT_SIZES).optional(),
  corners: z.enum(CORNERS).optional(),
  width: z.enum(WIDTHS).optional(),
  logo: Logo.optional(),
});
export type Design = z.infer<typeof Design>;

/** How a page lays out what is on it; absent: one column of text. */
export const LAYOUTS = ['standard', 'wide', 'beside', 'cover'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The typefaces that travel in a package of this design. */
export const carriedTypefaces = (design: Design | undefined): Exclude<Typeface, 'system'>[] =>
  (['inter', 'noto'] as const).filter((face) => design?.headingFont === face || design?.textFont === face);
