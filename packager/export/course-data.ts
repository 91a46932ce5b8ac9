/** What the player must know of a course, made from its document. */
import type { Interaction } from '../course/blocks/block.ts';
import { BLOCKS } from '../course/blocks/blocks.ts';
import { poolOf } from '../course/blocks/pool.ts';
import { tagsOf } from '../course/blocks/tags.ts';
import type { Course } from '../course/course.ts';
import { minutesOf } from '../course/duration.ts';
import { explained } from '../course/glossary/glossary.ts';
import { type Node, walk } from '../course/node.ts';
import type { Page, Project } from '../course/pages.ts';
import { keyOf } from '../platform/competencies/names.ts';
import type { CourseData, PageData, Task } from '../player/course-data.ts';
import { LABELS, labelLanguage } from '../player/labels.ts';
import { directionOf, languageName } from '../player/language-names.ts';
import { competencyWords } from './competency-words.ts';
import { competencyIri } from './iri.ts';
import { assetPath, langsOf, type PackedPage, packedModules } from './packed-pages.ts';

const interactionOf = (node: Node) => BLOCKS.find((block) => block.type === node.type)?.interaction?.(node);

/** What is right in a blank may be written in any language of the page. */
function inEveryLanguage(task: Interaction, page: Page): Interaction {
  if (task.kind !== 'written') return task;
  const others = Object.values(page.docs).flatMap((doc) =>
    [...walk(doc)]
      .filter(({ node }) => node.attrs?.id === task.id)
      .flatMap(({ node }) => interactionOf(node) ?? []),
  );
  const accepted = task.accepted.map((_, blank) => [
    ...new Set(others.flatMap((other) => (other.kind === 'written' ? (other.accepted[blank] ?? []) : []))),
  ]);
  return { ...task, accepted };
}

/** The tasks of a page as its first language has them: block ids are shared between languages. */
function tasksOf(page: Page, course: Course, tested: (question: Node) => string | undefined): Task[] {
  const [lang] = langsOf(page, course);
  const blocks = (lang && page.docs[lang]?.content) || [];
  return blocks.flatMap((block): Task[] => {
    const interaction = interactionOf(block);
    if (!interaction) return [];
    const pool = interaction.kind === 'test' ? poolOf(block) : [];
    const questions = pool.flatMap((question) => {
      const asked = interactionOf(question);
      const competency = tested(question);
      return asked ? [{ ...asked, ...(competency !== undefined && { competency }) }] : [];
    });
    return [
      { ...inEveryLanguage(interaction, page), page: page.id },
      ...questions.map((question) => ({
        ...question,
        ...inEveryLanguage(question, page),
        page: page.id,
        test: interaction.id,
      })),
    ];
  });
}

/** What the contents call a page that is more than a page; a PDF is a document to people. */
const kindOf = ({ kind }: PackedPage): PageData['kind'] =>
  kind === 'pages' ? undefined : kind === 'pdf' ? 'document' : kind;

/** @param record where the learner's record goes: to a platform, or to the reader's browser */
export function courseData(project: Project, record: CourseData['record']): CourseData {
  const { course } = project;
  const logo = course.design?.logo;
  const modules = packedModules(project);
  const glossary = explained(course);
  const told = record === 'cmi5' || record === 'xapi' ? competencyWords(course) : [];
  /** Only what the course claims is named: a tag may be older than the claim. */
  const tested = (question: Node): string | undefined => {
    const { competency } = tagsOf(question);
    const id = competency && competencyIri(keyOf(competency));
    return told.some((one) => one.id === id) ? id : undefined;
  };
  const labels = [...new Set(course.languages.map(labelLanguage))].sort();
  return {
    format: 1,
    id: course.id,
    record,
    languages: course.languages.map((tag) => ({
      tag,
      name: languageName(tag),
      dir: directionOf(tag),
      labels: labelLanguage(tag),
    })),
    title: course.title,
    institution: course.institution,
    ...(logo && { logo: { url: assetPath(logo.asset, course), alt: logo.alt, place: logo.place } }),
    modules: modules.map(({ module, number, pages }) => ({
      number,
      title: module.title,
      pages: pages.map((page) => {
        const kind = kindOf(page);
        return {
          id: page.id,
          ...(page.stage && { stage: page.stage }),
          ...(page.layout && { layout: page.layout }),
          ...(kind && { kind }),
          title: page.title,
          minutes: minutesOf(page, course),
          langs: langsOf(page, course),
        };
      }),
    })),
    interactions: modules.flatMap(({ pages }) => pages.flatMap((page) => tasksOf(page, course, tested))),
    ...(glossary.length > 0 && { glossary }),
    ...(told.length > 0 && { competencies: told.map(({ id, name }) => ({ id, name })) }),
    labels: Object.fromEntries(labels.map((lang) => [lang, LABELS[lang] ?? {}])),
  };
}
