/** Keys of the words for what a design is chosen from. */
import type { Layout, Tone, Typeface } from '../../packager/course/design/design.ts';
import type { Palette } from '../../packager/course/design/palette.ts';
import type { Key } from '../words.tsx';

export const TONE_WORDS: Readonly<Record<Tone, Key>> = {
  plain: 'tone-plain',
  cream: 'tone-cream',
  mist: 'tone-mist',
  leaf: 'tone-leaf',
  stone: 'tone-stone',
};

export const TYPEFACE_WORDS: Readonly<Record<Typeface, Key>> = {
  system: 'typeface-system',
  inter: 'typeface-inter',
  noto: 'typeface-noto',
};

export const GROUND_WORDS: Readonly<Record<keyof Palette, Key>> = {
  bg: 'colour-desk',
  surface: 'colour-paper',
  text: 'colour-text',
  'text-2': 'colour-quiet',
  line: 'colour-line',
  edge: 'colour-edge',
  accent: 'colour-accent',
  'accent-hover': 'colour-accent-hover',
  'on-accent': 'colour-on-accent',
  soft: 'colour-soft',
};

export const LAYOUT_WORDS: Readonly<Record<Layout, Key>> = {
  standard: 'layout-standard',
  wide: 'layout-wide',
  beside: 'layout-beside',
  cover: 'layout-cover',
};
