/** The change that puts other words in the place of some on a page, for rules that know better ones. */
import type { Range } from '../../course/find/match.ts';
import { replaceInline } from '../../course/find/replace.ts';
import type { Node } from '../../course/node.ts';
import { valueAt } from '../../course/patch.ts';
import type { Finding } from '../rule.ts';
import type { PlacedText } from './course-places.ts';
import type { PageView } from './page-view.ts';

export interface Replacement extends Range {
  readonly by: string;
}

/**
 * One change for all replacements of a text, which do not overlap: when the
 * findings of a page are mended one after another, each writes the same.
 * Undefined where there is no document to change: for a title, and on a page
 * that is made for an item.
 */
export function replaceWords(
  { page, met }: PageView,
  { text, lang, at }: PlacedText,
  replacements: readonly Replacement[],
): Finding['fix'] {
  const doc = page.docs[lang];
  if (!at || !doc || met.made) return undefined;
  const title = {
    en: `Write ${replacements.map(({ by }) => `“${by}”`).join(', ')}`,
    hi: `${replacements.map(({ by }) => `“${by}”`).join(', ')} लिखें`,
  };
  // From the last to the first, so that none moves the place of another.
  const fromLast = [...replacements].sort((a, b) => b.start - a.start);
  if (at.attr) {
    const value = fromLast.reduce(
      (all, { start, end, by }) => all.slice(0, start) + by + all.slice(end),
      text,
    );
    return { title, patch: [{ op: 'replace', path: at.pointer, value }] };
  }
  const { content = [] } = valueAt(doc, at.pointer) as Node;
  const value = fromLast.reduce<readonly Node[]>(
    (all, range) => replaceInline(all, [range], range.by),
    content,
  );
  return { title, patch: [{ op: 'replace', path: `${at.pointer}/content`, value }] };
}
