/**
 * Where a course keeps what it claims: each competency stated where the course
 * says what it is for, taught on pages, tested by questions (score card,
 * Competency and Skills 001 and 002). Stated means named, by its sub-theme;
 * taught and tested are what authors tagged, since words alone prove neither.
 */
import { tagsOf } from '../../course/blocks/tags.ts';
import type { CompetencyTag, Id, Lang } from '../../course/course.ts';
import { type Doc, walk } from '../../course/node.ts';
import { once } from '../../course/once.ts';
import { type Page, type Project, pagesInOrder } from '../../course/pages.ts';
import { textOf } from '../../course/plain-text.ts';
import { isNamedIn, keyOf, plain, tagOf } from './names.ts';

export interface Stated {
  readonly in: 'purpose' | 'description' | 'first-page';
  readonly lang: Lang;
}

export interface Tested {
  readonly page: Id;
  readonly block: Id;
  /** In the final test, not only practised. */
  readonly final: boolean;
}

export const GAPS = ['stated', 'taught', 'tested'] as const;
export type Gap = (typeof GAPS)[number];

export interface MatrixRow {
  readonly competency: CompetencyTag;
  readonly stated: readonly Stated[];
  /** Pages in the order of the course; a test teaches nothing. */
  readonly taught: readonly Id[];
  readonly tested: readonly Tested[];
  /** What is missing. */
  readonly gaps: readonly Gap[];
}

/** A tag for what the course does not claim. */
export interface Unclaimed {
  readonly competency: CompetencyTag;
  readonly module?: Id;
  readonly page?: Id;
  readonly block?: Id;
}

export interface Matrix {
  /** One for each competency claimed, in the order of the course. */
  readonly rows: readonly MatrixRow[];
  readonly unclaimed: readonly Unclaimed[];
}

export function competencyMatrix(project: Project): Matrix {
  const said = statements(project);
  const taught = new Map<string, Set<Id>>();
  const tested = new Map<string, Tested[]>();
  const claimed = new Set(project.course.competencies.map((one) => keyOf(tagOf(one))));
  const unclaimed: Unclaimed[] = [];
  const isClaimed = (competency: CompetencyTag, place: Omit<Unclaimed, 'competency'>): boolean => {
    const known = claimed.has(keyOf(competency));
    if (!known) unclaimed.push({ competency, ...place });
    return known;
  };
  for (const { id, competencies = [] } of project.course.outline)
    for (const tag of competencies) isClaimed(tag, { module: id });
  for (const { page, module } of pagesInOrder(project)) {
    for (const tag of page.competencies ?? []) isClaimed(tag, { page: page.id });
    if (page.stage !== 'test')
      for (const tag of [...(module.competencies ?? []), ...(page.competencies ?? [])])
        taught.set(keyOf(tag), (taught.get(keyOf(tag)) ?? new Set()).add(page.id));
    for (const { competency, ...place } of questionsOn(page)) {
      if (!isClaimed(competency, { page: place.page, block: place.block })) continue;
      tested.set(keyOf(competency), [...(tested.get(keyOf(competency)) ?? []), place]);
    }
  }
  const rows = project.course.competencies.map((one): MatrixRow => {
    const competency = tagOf(one);
    const key = keyOf(competency);
    const found = {
      stated: said
        .filter(({ text, lang }) => isNamedIn(text, competency, lang))
        .map(({ text: _, ...place }) => place),
      taught: [...(taught.get(key) ?? [])],
      tested: tested.get(key) ?? [],
    };
    return { competency, ...found, gaps: GAPS.filter((gap) => found[gap].length === 0) };
  });
  return { rows, unclaimed };
}

const wordsIn = once((doc: Doc): string => textOf(doc));

function statements(project: Project): readonly (Stated & { readonly text: string })[] {
  const { course } = project;
  const [first] = pagesInOrder(project);
  return course.languages.flatMap((lang) => {
    const doc = first?.page.docs[lang];
    const texts = {
      purpose: course.purpose[lang],
      description: course.description[lang],
      'first-page': doc && wordsIn(doc),
    } as const;
    return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((place) => {
      const text = texts[place];
      return text ? [{ in: place, lang, text: plain(text) }] : [];
    });
  });
}

type TestedBy = Tested & { readonly competency: CompetencyTag };

/** Questions of a page that say what they test, each once however many languages it has. */
const questionsOn = once((page: Page): readonly TestedBy[] => {
  const found = new Map<string, TestedBy>();
  for (const doc of Object.values(page.docs)) {
    const tests: string[] = [];
    for (const { node, pointer } of walk(doc)) {
      if (node.type === 'finalTest') tests.push(`${pointer}/`);
      const { competency } = tagsOf(node);
      const block = node.attrs?.id;
      if (!competency || typeof block !== 'string' || found.has(block)) continue;
      const final = tests.some((test) => pointer.startsWith(test));
      found.set(block, { competency, page: page.id, block, final });
    }
  }
  return [...found.values()];
});
