/** The text of a course, with what explains passages of it. */
import { expect, it } from 'vitest';
import { projectText } from '../../../packager/read/text/course.ts';
import { courseOf } from '../../project/courses.ts';

const paragraph = (id: string, text: string) => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});

const { course, pages } = courseOf(2, 'Said once.');
const quoting = {
  type: 'doc' as const,
  content: [
    paragraph('a', 'Quoted words.'),
    {
      type: 'accordion',
      attrs: { id: 'b' },
      content: [
        {
          type: 'blockquote',
          attrs: { id: 'c', source: 'The Guide' },
          content: [paragraph('d', 'Quoted words.'), paragraph('e', 'And more.')],
        },
        paragraph('f', 'My own.'),
      ],
    },
  ],
};
const project = {
  course: { ...course, references: [{ id: 'r', text: 'The Guide', url: 'https://gov.example/g' }] },
  pages: new Map(
    [...pages].map(([id, page]) => [id, id === 'p2' ? { ...page, docs: { en: quoting } } : page]),
  ),
};

it('knows the very stretches of its quotations, without their sources, however deep they stand', () => {
  const { text, quotations = [], references } = projectText(project);
  expect(quotations.map(([from, to]) => text.slice(from, to))).toEqual(['Quoted words.\nAnd more.']);
  expect(references).toEqual(['The Guide https://gov.example/g']);
});

it('is that of some pages where only those are asked for', () => {
  const { places } = projectText(project, new Set(['p1']));
  expect(new Set(places.map(({ page }) => page))).toEqual(new Set(['p1']));
});
