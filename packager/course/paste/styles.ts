/** Marks of a run of text: what its tag and its styles say, on top of what holds around it. */
import { isLinkTarget, withoutSpaces } from '../blocks/marks.ts';
import type { Mark } from '../node.ts';
import type { Element } from './tree.ts';

const BY_TAG: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  // What is defined, and what unfolds: a title in all but name.
  dt: 'bold',
  summary: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

const has = (marks: readonly Mark[], type: string): boolean => marks.some((mark) => mark.type === type);
const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  has(marks, mark.type) ? marks : [...marks, mark];
const without = (marks: readonly Mark[], type: string): readonly Mark[] =>
  marks.filter((mark) => mark.type !== type);

/** The marks that hold inside an element. Code takes none beside itself. */
export function marksOf({ tag, style }: Element, around: readonly Mark[]): readonly Mark[] {
  let marks = around;
  const named = BY_TAG[tag];
  if (named === 'code') return [{ type: 'code' }];
  if (has(marks, 'code')) return marks;
  if (named) marks = withMark(marks, { type: named });
  const weight = style['font-weight'];
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600)
    marks = withMark(marks, { type: 'bold' });
  else if (weight === 'normal' || Number(weight) < 600) marks = without(marks, 'bold');
  if (/italic|oblique/.test(style['font-style'] ?? '')) marks = withMark(marks, { type: 'italic' });
  else if (style['font-style'] === 'normal') marks = without(marks, 'italic');
  const line = `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`;
  // A link is underlined anyway.
  if (/underline/.test(line) && tag !== 'a' && !has(marks, 'link'))
    marks = withMark(marks, { type: 'underline' });
  if (/line-through/.test(line)) marks = withMark(marks, { type: 'strike' });
  const raised = style['vertical-align'] ?? '';
  if (/^super/.test(raised)) marks = withMark(marks, { type: 'superscript' });
  if (/^sub/.test(raised)) marks = withMark(marks, { type: 'subscript' });
  return marks;
}

/** Google's detour: the address it leads to stands in `q`. */
const DETOUR = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:[^#]*&)?q=([^&#]+)/i;

/** An address as the page it stands on means it; only what the clipboard's pages use (RFC 3986, 5.2, without dots). */
function absolute(href: string, base: string | undefined): string {
  const [site] = /^https?:\/\/[^/?#]+/i.exec(base ?? '') ?? [];
  if (!base || !site || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  if (href.startsWith('//')) return `${site.slice(0, site.indexOf(':') + 1)}${href}`;
  if (href.startsWith('/')) return `${site}${href}`;
  const path = base.slice(site.length).replace(/[?#].*$/, '');
  return `${site}${path.slice(0, path.lastIndexOf('/')) || ''}/${href}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Where a link leads as a page may have it; undefined where only its words can
 * be kept: a place in the document it came from, a file on a disk, a script.
 */
export function linkTarget(href: string, base: string | undefined): string | undefined {
  const whole = absolute(href.trim(), base);
  const inner = DETOUR.exec(whole)?.[1];
  const target = withoutSpaces(inner ? decoded(inner) : whole);
  return isLinkTarget(target) && !/^(page|term):/.test(target) ? target : undefined;
}
