/** What the comparison looks at and what it does not: said on every certificate, so that nobody reads more into it. */

/** 'yes'; 'partly': some of it is found; 'leads': shown for a person to look at, never counted; 'no'. */
export const EXTENTS = ['yes', 'partly', 'leads', 'no'] as const;
export type Extent = (typeof EXTENTS)[number];

/** Ways by which something may come from another's work. */
export const ASPECTS = [
  'words',
  'rewriting',
  'translation',
  'pictures',
  'sound',
  'films',
  'inside-files',
  'web',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** 'rewriting': by a machine. 'translation': between English and Hindi. 'inside-files': text in the PDFs and pictures of a course. */
export const COVERAGE: Readonly<Record<Aspect, Extent>> = {
  words: 'yes',
  rewriting: 'leads',
  translation: 'no',
  pictures: 'no',
  sound: 'no',
  films: 'no',
  'inside-files': 'no',
  web: 'no',
};

/** The same, for what else was compared. */
export const coverageOf = ({
  translations,
  pictures,
  sounds,
  films,
}: {
  readonly translations?: Extent;
  readonly pictures?: { readonly missed: boolean };
  readonly films?: unknown;
  readonly sounds?: { readonly missed: boolean };
}): Readonly<Record<Aspect, Extent>> => ({
  ...COVERAGE,
  ...(translations && { translation: translations }),
  ...(pictures && { pictures: pictures.missed ? 'partly' : 'yes' }),
  ...(sounds && {
    sound: sounds.missed ? 'partly' : 'yes',
    films: films && !sounds.missed && !pictures?.missed ? 'yes' : 'partly',
  }),
});
