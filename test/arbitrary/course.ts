/** Whole courses, valid by the schema and otherwise as strange as authors and their files are. */
import fc from 'fast-check';
import {
  type Asset,
  type AssetId,
  type Competency,
  Course,
  FORMAT,
  type Id,
  type Item,
  type Lang,
  type Module,
  STAGES,
  type Text,
} from '../../packager/course/course.ts';
import { LAYOUTS, LOGO_PLACES, TONES, TYPEFACES } from '../../packager/course/design/design.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import { PAGE_STATES, type Page, type Project } from '../../packager/course/pages.ts';
import { CAPTIONS, FILMS, PAPERS, PICTURES, png, type Sample, SOUNDS } from './assets.ts';
import { blocks, type FileKind, finalTest, settle, webAddress } from './doc.ts';
import { fileName, maybeWords, words } from './words.ts';

export interface ProjectWithAssets {
  readonly project: Project;
  /** The bytes of every asset that the course names. */
  readonly assets: ReadonlyMap<AssetId, Uint8Array>;
}

const LANGUAGES: readonly (readonly Lang[])[] = [
  ['en'],
  ['hi'],
  ['en', 'hi'],
  ['ta', 'en'],
  ['ur'],
  ['ks-Deva', 'en'],
];

/** One text for each language that `has` says; the main one always. */
const textIn = (languages: readonly Lang[], text: string, all: boolean): Text =>
  Object.fromEntries((all ? languages : languages.slice(0, 1)).map((lang) => [lang, text]));

const page = fc.record({
  title: words,
  stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined }),
  state: fc.option(fc.constantFrom(...PAGE_STATES), { nil: undefined }),
  layout: fc.option(fc.constantFrom(...LAYOUTS), { nil: undefined }),
  translated: fc.boolean(),
  blocks,
});
type PageDraft = typeof page extends fc.Arbitrary<infer T> ? T : never;

const testPage = fc
  .tuple(page, finalTest)
  .map(([draft, test]): PageDraft => ({ ...draft, stage: 'test', blocks: [...draft.blocks, test] }));

const pagesItem = fc.record({
  kind: fc.constant('pages' as const),
  title: fc.option(words, { nil: undefined }),
  pages: fc.array(fc.oneof({ weight: 5, arbitrary: page }, testPage), { maxLength: 3 }),
});
const firstItem = fc.record({
  kind: fc.constant('pages' as const),
  title: fc.constant(undefined),
  pages: fc.array(page, { minLength: 1, maxLength: 3 }),
});
const assessment = fc.record({
  kind: fc.constant('assessment' as const),
  title: words,
  pages: fc.tuple(testPage),
});
/** What an item may say of itself, in the first language or in all. */
const extras = fc.record({
  about: fc.option(words, { nil: undefined }),
  stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined }),
  transcript: fc.option(words, { nil: undefined }),
  captioned: fc.boolean(),
  poster: fc.option(fc.nat(20), { nil: undefined }),
  all: fc.boolean(),
});
const file = fc.record({
  extras,
  kind: fc.constantFrom('pdf' as const, 'video' as const, 'audio' as const),
  title: words,
  pick: fc.nat(5),
  name: fileName,
});
const link = fc.record({
  extras,
  kind: fc.constant('link' as const),
  title: words,
  url: webAddress,
});
type ItemDraft =
  | (typeof pagesItem extends fc.Arbitrary<infer T> ? T : never)
  | (typeof assessment extends fc.Arbitrary<infer T> ? T : never)
  | (typeof file extends fc.Arbitrary<infer T> ? T : never)
  | (typeof link extends fc.Arbitrary<infer T> ? T : never);

const items: fc.Arbitrary<readonly ItemDraft[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: pagesItem }, assessment, file, link),
  { maxLength: 3 },
);

const competency: fc.Arbitrary<Competency> = fc.constantFrom(
  {
    competencyAreaName: 'Behavioural',
    competencyThemeName: 'Communication',
    competencySubThemeName: 'Active Listening',
  },
  { competencyAreaName: 'व्यवहार', competencyThemeName: 'संवाद & "सुनना"', competencySubThemeName: '<सुनना>' },
);

const about = fc.record({
  languages: fc.constantFrom(...LANGUAGES),
  title: words,
  other: maybeWords,
  source: maybeWords,
  licence: fc.constantFrom('', 'CC BY 4.0', 'GODL-India', 'see <below> & "above"'),
  keywords: fc.array(words, { maxLength: 3 }),
  duration: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
  competencies: fc.array(competency, { maxLength: 2 }),
  positions: fc.array(words, { maxLength: 2 }),
  authors: fc.array(words, { maxLength: 2 }),
  references: fc.array(words, { maxLength: 2 }),
  glossary: fc.option(fc.array(fc.tuple(words, words, fc.boolean()), { maxLength: 3 }), { nil: undefined }),
  thumbnail: fc.option(fc.nat(20), { nil: undefined }),
  design: fc.option(
    fc.record(
      {
        tone: fc.constantFrom(...TONES),
        textFont: fc.constantFrom(...TYPEFACES),
        logo: fc.record({ picture: fc.nat(20), place: fc.constantFrom(...LOGO_PLACES) }),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
});

const draft = fc.record({
  about,
  first: fc.tuple(firstItem, items),
  modules: fc.array(fc.record({ title: words, items }), { maxLength: 2 }),
  /** Pages that the outline does not name. */
  loose: fc.array(page, { maxLength: 1 }),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/**
 * A course with at least one page, and the real bytes of its files. Ids are
 * counted up and files chosen when the draft is built, so it shrinks by parts.
 */
export const arbitraryProject = (): fc.Arbitrary<ProjectWithAssets> => draft.map(build);

/** A page document by itself; its files belong to no course. */
export const arbitraryDoc = (): fc.Arbitrary<Doc> =>
  fc
    .tuple(blocks, fc.option(finalTest))
    .map(([content, test]) =>
      settle(test ? [...content, test] : content, (kind, pick) => sampleOf(kind, pick).id),
    );

function build({ about: a, first, modules, loose }: Draft): ProjectWithAssets {
  const { languages } = a;
  const store = new Store();
  const pages = new Map<Id, Page>();
  let ids = 0;
  const nextId = (prefix: string): Id => {
    ids += 1;
    return `${prefix}${ids}`;
  };
  const addPage = ({ title, stage, state, layout, translated, blocks: content }: PageDraft): Id => {
    const id = `p${pages.size + 1}`;
    const doc = settle(content, (kind, pick, name) => store.add(sampleOf(kind, pick), name));
    const docs = Object.fromEntries(
      (translated ? languages : languages.slice(0, 1)).map((lang) => [lang, inTongue(doc, lang)]),
    );
    const head = {
      id,
      ...(stage && { stage }),
      ...(state && { state, assignee: title.slice(0, 120) || 'A' }),
      ...(layout && { layout }),
    };
    pages.set(id, { ...head, title: textIn(languages, title, translated), docs });
    return id;
  };
  const addItem = (item: ItemDraft): Item => {
    const id = nextId('i');
    if (item.kind === 'pages') {
      const title = item.title === undefined ? {} : { title: textIn(languages, item.title, false) };
      return { id, kind: 'pages', ...title, pages: item.pages.map(addPage) };
    }
    const title = textIn(languages, item.title, false);
    if (item.kind === 'assessment') return { id, kind: 'assessment', title, page: addPage(item.pages[0]) };
    const { about, stage, transcript, captioned, poster, all } = item.extras;
    const said = (text: string | undefined, field: 'about' | 'transcript') =>
      text === undefined ? {} : { [field]: textIn(languages, text, all) };
    const own = { id, title, ...said(about, 'about'), ...(stage && { stage }) };
    if (item.kind === 'link') return { ...own, kind: 'link', url: item.url };
    const pool = { pdf: PAPERS, video: FILMS, audio: SOUNDS }[item.kind];
    const asset = store.add(pick(pool, item.pick), item.name);
    if (item.kind === 'pdf') return { ...own, kind: 'pdf', asset };
    if (item.kind === 'audio') return { ...own, kind: 'audio', asset, ...said(transcript, 'transcript') };
    return {
      ...own,
      kind: 'video',
      asset,
      ...said(transcript, 'transcript'),
      ...(poster !== undefined && { poster: store.add(sampleOf('picture', poster), 'poster.png') }),
      ...(captioned && {
        captions: languages.map((lang) => ({ lang, asset: store.add(pick(CAPTIONS, 0), 'captions.vtt') })),
      }),
    };
  };
  const addModule = (title: string, list: readonly ItemDraft[]): Module => ({
    id: nextId('m'),
    title: textIn(languages, title, true),
    items: list.map(addItem),
  });
  const outline = [
    addModule(a.title, [first[0], ...first[1]]),
    ...modules.map((m) => addModule(m.title, m.items)),
  ];
  for (const lonely of loose) addPage(lonely);
  const thumbnail =
    a.thumbnail === undefined ? undefined : store.add(sampleOf('picture', a.thumbnail), 'thumbnail.png');
  const other = textIn(languages, a.other, false);
  const { logo, ...look } = a.design ?? {};
  const shown = logo && {
    asset: store.add(sampleOf('picture', logo.picture), 'logo.png'),
    alt: other,
    place: logo.place,
  };
  const course: Course = {
    format: FORMAT,
    id: 'generated-course',
    languages: [...languages],
    title: textIn(languages, a.title, true),
    subtitle: other,
    description: other,
    purpose: other,
    instructions: {},
    institution: other,
    source: a.source,
    licence: a.licence,
    keywords: a.keywords,
    ...(a.duration && { duration: a.duration }),
    competencies: a.competencies,
    audience: { positions: a.positions, roles: a.positions, activities: [] },
    authors: a.authors.map((name) => ({ name })),
    references: a.references.map((text, i) => ({ id: `r${i + 1}`, text })),
    ...(a.glossary && {
      glossary: a.glossary.map(([term, meaning, all], i) => ({
        id: `t${i + 1}`,
        term: textIn(languages, term, all),
        meaning: textIn(languages, meaning, all),
      })),
    }),
    ...(thumbnail && { thumbnail }),
    theme: 'sadan',
    ...(a.design && { design: { ...look, ...(shown && { logo: shown }) } }),
    outline,
    assets: Object.fromEntries(store.named),
  };
  return { project: { course: Course.parse(course), pages }, assets: store.bytes };
}

/** The files of one course, each once, under the name it had first. */
class Store {
  readonly named = new Map<AssetId, Asset>();
  readonly bytes = new Map<AssetId, Uint8Array>();

  add(sample: Sample, name: string): AssetId {
    if (!this.named.has(sample.id)) this.named.set(sample.id, { ...sample.facts, name: name || 'x' });
    this.bytes.set(sample.id, sample.bytes);
    return sample.id;
  }
}

const pick = (samples: readonly Sample[], n: number): Sample => {
  const sample = samples[n % samples.length];
  if (!sample) throw new Error('no samples');
  return sample;
};

/** Pictures are mostly PNG of their own, so that a course can have many. */
function sampleOf(kind: FileKind, n: number): Sample {
  if (kind === 'film') return pick(FILMS, n);
  if (kind === 'captions') return pick(CAPTIONS, n);
  if (kind === 'sound') return pick(SOUNDS, n);
  if (kind === 'paper') return pick(PAPERS, n);
  return n < PICTURES.length ? pick(PICTURES, n) : png(1 + (n % 5), 1 + (n % 3), n * 10);
}

/** The same blocks with other words: what a translation is. */
function inTongue(doc: Doc, lang: Lang): Doc {
  const turned = (node: Node): Node => ({
    ...node,
    ...(node.text !== undefined && { text: `${lang} ${node.text}` }),
    ...(node.content && { content: node.content.map(turned) }),
  });
  return { ...doc, content: doc.content.map(turned) };
}
