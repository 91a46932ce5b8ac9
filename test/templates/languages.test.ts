/**
 * The sample course says the same in each of its languages: only the words of
 * a page may differ, never its blocks, their ids or what they are set to.
 */
import { describe, expect, it } from 'vitest';
import { attr } from '../../packager/course/blocks/attr.ts';
import { inlineText, type Node, walk } from '../../packager/course/node.ts';
import { LABELS } from '../../packager/player/labels.ts';
import { transcript, wordsIn } from '../../scripts/sample/film/film.ts';
import { projectOf } from './template-folder.ts';

/** Attributes that hold words, or a file that holds words: a film has its titles in the frame. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  blockquote: ['source'],
  callout: ['title'],
  image: ['alt', 'caption'],
  table: ['caption'],
  video: ['title', 'transcript', 'asset', 'poster', 'captions'],
};

/** What must be equal: the tree of blocks with their settings, and of a line of text its marks. */
function shapeOf(node: Node): unknown {
  const words = WORDS[node.type] ?? [];
  const attrs = Object.entries(node.attrs ?? {}).map(([name, value]) =>
    words.includes(name) ? [name, typeof value, value !== ''] : [name, value],
  );
  const content = node.content ?? [];
  const isLine = content.some((child) => child.type === 'text');
  const inside = isLine ? content.flatMap((child) => child.marks ?? []) : content.map(shapeOf);
  return { type: node.type, attrs: attrs.sort(), inside };
}

const project = projectOf('orientation');
const { languages } = project.course;
const others = languages.slice(1);

describe.each(others)('the sample course in %s', (lang) => {
  it.each([...project.pages.values()].map((page) => [page.id, page] as const))('has page %s', (_, page) => {
    const [main, here] = [page.docs[languages[0] ?? ''], page.docs[lang]];
    if (!main || !here) throw new Error('no document');
    expect(page.title[lang]).toBeTruthy();
    expect(shapeOf(here)).toEqual(shapeOf(main));
  });

  it('has every text of the course', () => {
    const { title, subtitle, description, purpose, instructions, institution, outline } = project.course;
    const headings = outline.flatMap((module) => [module.title, ...module.items.map((item) => item.title)]);
    for (const text of [title, subtitle, description, purpose, instructions, institution, ...headings])
      expect(text?.[lang], text?.en).toBeTruthy();
  });

  it('has its own film, with captions and a transcript in its language', () => {
    const films = [...project.pages.values()].flatMap((page) =>
      languages.map((tag) =>
        [...walk(page.docs[tag] ?? { type: 'doc' })].map(({ node }) => node).find((n) => n.type === 'video'),
      ),
    );
    const film = films.filter((node) => node !== undefined);
    expect(new Set(film.map((node) => node.attrs?.asset)).size).toBe(languages.length);
    expect(film.map((node) => attr<{ lang: string }[]>(node, 'captions').map((c) => c.lang))).toEqual(
      languages.map((tag) => [tag]),
    );
    expect(film.map((node) => attr<string>(node, 'transcript'))).toEqual(
      languages.map((tag) => transcript(wordsIn(tag))),
    );
  });
});

it('ends a title with a colon in the transcript only where it has no mark of its own', () => {
  const told = (title: string) => transcript({ sound: '', scenes: [{ title, seen: 'X', lines: ['Y'] }] });
  expect(['A', 'A?', 'क', 'क।'].map(told)).toEqual(['A: X Y', 'A? X Y', 'क: X Y', 'क। X Y']);
});

it('names the player’s buttons in Hindi as the player does', () => {
  const text = [...walk(project.pages.get('p-using')?.docs.hi ?? { type: 'doc' })]
    .map(({ node }) => inlineText(node.content))
    .join('\n');
  const { hi } = LABELS;
  for (const key of ['next', 'previous', 'menu', 'check-answer', 'transcript', 'search', 'display'] as const)
    expect(text, key).toContain(hi?.[key]);
});
