/** What is true of every template, and what the sample course must keep, because people will learn from it. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attr } from '../../packager/course/blocks/attr.ts';
import { poolOf } from '../../packager/course/blocks/pool.ts';
import { choicesOf, isQuestion, promptOf } from '../../packager/course/blocks/question.ts';
import { canonical } from '../../packager/course/canonical.ts';
import { STAGES, Text } from '../../packager/course/course.ts';
import { courseEstimate, itemEstimate } from '../../packager/course/duration.ts';
import { inlineText, type Node, walk } from '../../packager/course/node.ts';
import { type Page, pagesInOrder } from '../../packager/course/pages.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { readingEase } from './reading-ease.ts';
import { assetFiles, loadTemplate, projectOf, templateIds, textsOf } from './template-folder.ts';

/** What the start screen shows of a template before it is opened. */
const TemplateCard = z.strictObject({
  /** Place in the list; the sample course stands first. */
  order: z.int().nonnegative(),
  title: Text.refine((text) => text.en && text.hi),
  description: Text.refine((text) => text.en && text.hi),
});

const nodesOf = (page: Page): Node[] =>
  Object.values(page.docs).flatMap((doc) => [...walk(doc)].map(({ node }) => node));

describe.each(templateIds())('template %s', (id) => {
  it('loads', () => {
    expect(loadTemplate(id)).toMatchObject({ ok: true, value: { migrated: [] } });
  });

  it('is written canonically', () => {
    for (const [name, text] of textsOf(id)) expect(text, name).toBe(canonical(JSON.parse(text)));
  });

  it('says what it is, in English and Hindi', () => {
    expect(TemplateCard.safeParse(JSON.parse(textsOf(id).get('template.json') ?? '')).success).toBe(true);
  });

  it('holds exactly the assets it names, each under the hash of its bytes', () => {
    const { assets } = projectOf(id).course;
    const named = Object.entries(assets).map(([sha256, a]) => ({
      name: `${sha256}.${a.ext}`,
      bytes: a.bytes,
      sha256,
    }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(assetFiles(id).sort(byName)).toEqual(named.sort(byName));
  });

  it('uses every asset, and has a licence and a source for each', () => {
    const { course, pages } = projectOf(id);
    const documents = JSON.stringify([
      course.thumbnail,
      course.outline,
      [...pages.values()].map((p) => p.docs),
    ]);
    for (const [asset, { name, licence, source }] of Object.entries(course.assets)) {
      expect(documents, name).toContain(asset);
      expect(licence, name).toBeTruthy();
      expect(source, name).toBeTruthy();
    }
  });

  it('stays small: no file above 2 MB, 4 MB in all', () => {
    const sizes = assetFiles(id).map((file) => file.bytes);
    expect(Math.max(0, ...sizes)).toBeLessThan(2 * 1024 * 1024);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(4 * 1024 * 1024);
  });
});

describe('the sample course', () => {
  const project = projectOf('orientation');
  const { course } = project;
  const placed = [...pagesInOrder(project)];
  const pages = placed.map(({ page }) => page);
  const questionsOf = (page: Page) => nodesOf(page).filter(isQuestion);
  const test = pages.flatMap(nodesOf).find((node) => node.type === 'finalTest');
  if (!test) throw new Error('no final test');
  const pool = poolOf(test);

  it('has Watch, Think, Do and Explore in each module, a stage on each page, and a test at the end', () => {
    for (const [i, module] of course.outline.entries()) {
      const stages = placed.filter((p) => p.moduleIndex === i).map((p) => p.page.stage);
      for (const stage of STAGES.slice(0, 4)) expect(stages, `${module.id} ${stage}`).toContain(stage);
      expect(stages).not.toContain(undefined);
    }
    expect(pages.at(-1)?.stage).toBe('test');
    expect(pages.at(-1)?.docs.en?.content).toContainEqual(test);
  });

  it('says how long it takes, within a tenth of the estimate', () => {
    const minutes = courseEstimate(project, 'en').seconds / 60;
    expect(Math.abs((course.duration ?? 0) - minutes) / minutes).toBeLessThan(0.1);
  });

  it('comes in items of at most ten minutes (score card, Learner Engagement 001)', () => {
    for (const { items } of course.outline) {
      for (const item of items)
        expect(itemEstimate(item, project, 'en').seconds, item.id).toBeLessThan(10.5 * 60);
    }
  });

  it('is filled in as the platform asks, within its lengths', () => {
    const limits = { title: 500, subtitle: 1000, description: 2000 } as const;
    for (const [field, limit] of Object.entries(limits)) {
      const text = course[field as keyof typeof limits].en ?? '';
      expect(text.length, field).toBeGreaterThan(5);
      expect(text.length, field).toBeLessThanOrEqual(limit);
    }
    for (const field of ['purpose', 'instructions', 'institution'] as const)
      expect(course[field].en).toBeTruthy();
    for (const list of [
      course.keywords,
      course.competencies,
      course.authors,
      course.references,
      course.audience.positions,
      course.audience.roles,
      course.audience.activities,
    ]) {
      expect(list).not.toHaveLength(0);
    }
    expect(course.assets[course.thumbnail ?? '']).toMatchObject({
      mediaType: 'image/png',
      width: 530,
      height: 300,
    });
  });

  it('draws ten of at least twenty questions of both kinds, with 60 to pass and three attempts', () => {
    expect(test.attrs).toMatchObject({ draw: 10, shuffle: true, passMark: 60, attempts: 3 });
    expect(pool.length).toBeGreaterThanOrEqual(20);
    expect(new Set(pool.map((q) => q.type)).size).toBe(2);
    expect(new Set(pool.map((q) => inlineText(promptOf(q)?.content))).size).toBe(pool.length);
  });

  it.each(pages.flatMap(questionsOf).map((q) => [String(q.attrs?.id), q] as const))(
    'question %s is fair',
    (_, question) => {
      const choices = choicesOf(question).map((c) => ({ ...c, words: inlineText(c.text?.content) }));
      const right = choices.filter((c) => c.correct).length;
      expect(choices.length).toBeGreaterThanOrEqual(4);
      expect(question.type === 'singleChoice' ? right === 1 : right > 1 && right < choices.length).toBe(true);
      expect(new Set(choices.map((c) => c.words)).size).toBe(choices.length);
      for (const choice of choices) {
        expect(inlineText(choice.feedback?.content).length, 'feedback').toBeGreaterThan(10);
        expect(choice.words).not.toMatch(/^(true|false|yes|no)\b|\b(all|none|both) of (the|these)\b/i);
      }
      const lengths = choices.map((c) => c.words.length);
      const longest = Math.max(...lengths);
      expect(Math.min(...lengths), 'lengths').toBeGreaterThan(longest < 40 ? 0 : longest * 0.5);
    },
  );

  it('does not give answers away by their length or place', () => {
    const singles = pages.flatMap(questionsOf).filter((q) => q.type === 'singleChoice');
    const rightIsLongest = singles.filter((q) => {
      const choices = choicesOf(q).map((c) => ({
        correct: c.correct,
        size: inlineText(c.text?.content).length,
      }));
      return choices.every(
        (c) => c.correct || c.size < Math.max(...choices.filter((o) => o.correct).map((o) => o.size)),
      );
    });
    expect(rightIsLongest.length / singles.length).toBeLessThan(0.4);
    for (let place = 0; place < 4; place++) {
      const there = singles.filter((q) => choicesOf(q)[place]?.correct).length;
      expect(there / singles.length, `place ${place + 1}`).toBeLessThan(0.5);
    }
  });

  it('asks about every competency in the test', () => {
    const topics = {
      'Self-Learning': /^t-self-learning/,
      'Goal Setting': /^t-goal/,
      Responsiveness: /^t-responsive/,
      'Change Readiness': /^t-change/,
    };
    expect(course.competencies.map((c) => c.competencySubThemeName)).toEqual(Object.keys(topics));
    for (const [name, ids] of Object.entries(topics)) {
      expect(pool.filter((q) => ids.test(String(q.attrs?.id))).length, name).toBeGreaterThanOrEqual(2);
    }
  });

  it('lets the learner practise at least every four pages', () => {
    let since = 0;
    for (const page of pages.slice(0, -1)) {
      since = questionsOf(page).length > 0 ? 0 : since + 1;
      expect(since, page.id).toBeLessThan(4);
    }
  });

  it('is plain English on every page', () => {
    for (const page of pages) {
      const text = (page.docs.en?.content ?? []).map(textOf).join('\n');
      expect(readingEase(text), page.id).toBeGreaterThanOrEqual(45);
    }
  });

  it('describes every picture and captions its film', () => {
    for (const node of pages.flatMap(nodesOf)) {
      if (node.type === 'image') expect(attr<string>(node, 'alt').length).toBeGreaterThan(40);
      if (node.type === 'video') {
        expect(attr<unknown[]>(node, 'captions')).toHaveLength(1);
        expect(attr<string>(node, 'transcript').split('\n').length).toBeGreaterThan(5);
        expect(attr<string>(node, 'poster')).toBeTruthy();
      }
    }
  });

  it('links only to its own pages and words and to official sites, with words that say where', () => {
    const official = new Set([
      'igotkarmayogi.gov.in',
      'karmayogibharat.gov.in',
      'cbc.gov.in',
      'dopt.gov.in',
      'www.pib.gov.in',
    ]);
    const links = pages
      .flatMap(nodesOf)
      .flatMap((node) =>
        (node.marks ?? [])
          .filter((m) => m.type === 'link')
          .map((m) => ({ href: String(m.attrs?.href), words: node.text ?? '' })),
      );
    expect(links.length).toBeGreaterThan(5);
    for (const { href, words } of [
      ...links,
      ...course.references.map((r) => ({ href: r.url ?? 'page:p-test', words: r.text })),
    ]) {
      expect(words).not.toMatch(/click here|^https?:/i);
      const page = /^page:(.+)$/.exec(href)?.[1];
      const term = /^term:(.+)$/.exec(href)?.[1];
      if (page) expect(project.pages.has(page), href).toBe(true);
      else if (term)
        expect(
          course.glossary?.map(({ id }) => id),
          href,
        ).toContain(term);
      else
        expect(new URL(href)).toMatchObject({
          protocol: 'https:',
          pathname: '/',
          host: expect.toSatisfy((host: string) => official.has(host)),
        });
    }
  });
});
