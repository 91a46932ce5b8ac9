/** Courses for tests of the project folder, on any host. */
import type { Course } from '../../packager/course/course.ts';
import { FORMAT } from '../../packager/course/course.ts';
import type { Doc } from '../../packager/course/node.ts';
import type { Project } from '../../packager/course/pages.ts';
import type { Host } from '../../packager/host.ts';
import { writeAtomic } from '../../packager/project/atomic-write.ts';
import { filesOf } from '../arbitrary/files.ts';

/** A document of one paragraph. */
export const saying = (text: string): Doc => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'a' }, content: [{ type: 'text', text }] }],
});

/** A course of `count` pages p1, p2, …, each saying `text`. */
export function courseOf(count: number, text: string): Project {
  const ids = Array.from({ length: count }, (_, i) => `p${i + 1}`);
  const course: Course = {
    format: FORMAT,
    id: 'c',
    languages: ['en'],
    title: { en: 'Course' },
    subtitle: {},
    description: {},
    purpose: {},
    instructions: {},
    institution: {},
    source: '',
    licence: '',
    keywords: [],
    competencies: [],
    audience: { positions: [], roles: [], activities: [] },
    authors: [],
    references: [],
    theme: 'sadan',
    outline: [{ id: 'm', title: { en: 'Module' }, items: [{ id: 'i', kind: 'pages', pages: ids }] }],
    assets: {},
  };
  const pages = ids.map(
    (id) => [id, { id, title: { en: `Page ${id}` }, docs: { en: saying(text) } }] as const,
  );
  return { course, pages: new Map(pages) };
}

/** Writes a course as it lies on disk. */
export async function put(host: Host, folder: string, project: Project): Promise<void> {
  for (const [file, text] of filesOf(project))
    await writeAtomic(host, `${folder}/${file}`, Buffer.from(text));
}

/** What each page says, by page id, in English. */
export const textsOf = ({ pages }: Project): Map<string, string> =>
  new Map([...pages].map(([id, page]) => [id, page.docs.en?.content[0]?.content?.[0]?.text ?? '']));
