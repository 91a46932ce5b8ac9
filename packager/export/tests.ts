/** The final tests of a page, as the exporters need them. */

import type { Interaction } from '../course/blocks/block.ts';
import { finalTest } from '../course/blocks/final-test.ts';
import type { Course } from '../course/course.ts';
import type { Page } from '../course/pages.ts';
import { langsOf } from './packed-pages.ts';

type Test = Extract<Interaction, { kind: 'test' }>;

export function testsIn(page: Page, course: Course): Test[] {
  const [lang] = langsOf(page, course);
  return ((lang && page.docs[lang]?.content) || [])
    .filter((block) => block.type === finalTest.type)
    .flatMap((block) => finalTest.interaction?.(block) ?? [])
    .filter((interaction): interaction is Test => interaction.kind === 'test');
}
