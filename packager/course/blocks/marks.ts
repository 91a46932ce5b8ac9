/** Marks that inline text may carry, and how each is written. */
import { z } from 'zod';
import { attributes, type Html, html } from '../html.ts';
import type { Mark } from '../node.ts';

export interface MarkDef {
  readonly type: string;
  readonly attrs: z.ZodObject;
  /** ProseMirror's list of marks it cannot stand beside: '_' all. Absent: only itself. */
  readonly excludes?: '_';
  readonly html: (mark: Mark, inner: Html) => Html;
}

/** The id of the page a link leads to (`page:<id>`); undefined when it leads out of the course. */
const linkedPage = (href: string): string | undefined => /^page:([a-z0-9][a-z0-9-]{0,63})$/.exec(href)?.[1];

/** The id of the term of the glossary whose meaning a link shows (`term:<id>`); undefined when it leads elsewhere. */
export const linkedTerm = (href: string): string | undefined =>
  /^term:([a-z0-9][a-z0-9-]{0,63})$/.exec(href)?.[1];

/** The address of a link that shows what a term means. */
export const termLink = (id: string): string => `term:${id}`;

/** Whether a link may have this address: a web page, mail, telephone, a page of the course or a term of its glossary. */
export const isLinkTarget = (href: string): boolean =>
  /^(https?:\/\/|mailto:|tel:)/i.test(href) ||
  linkedPage(href) !== undefined ||
  linkedTerm(href) !== undefined;

/** Spaces are not allowed in an address; browsers send them as %20 anyway. */
export const withoutSpaces = (href: string): string => href.trim().replace(/\s/g, '%20');

const none = z.strictObject({});

export const MARKS: readonly MarkDef[] = [
  {
    type: 'link',
    attrs: z.strictObject({ href: z.string().refine(isLinkTarget) }),
    html: (mark, inner) => {
      const href = String(mark.attrs?.href ?? '');
      const page = linkedPage(href);
      if (page) return html`<a${attributes({ href: `#${page}`, 'data-page': page })}>${inner}</a>`;
      const term = linkedTerm(href);
      if (term) return html`<a${attributes({ href: `#term-${term}`, 'data-term': term })}>${inner}</a>`;
      // A mail or telephone program opens beside the course by itself.
      if (!/^http/i.test(href)) return html`<a${attributes({ href: withoutSpaces(href) })}>${inner}</a>`;
      const out = attributes({ href: withoutSpaces(href), target: '_blank', rel: 'noopener noreferrer' });
      return html`<a${out}>${inner}</a>`;
    },
  },
  { type: 'bold', attrs: none, html: (_, inner) => html`<strong>${inner}</strong>` },
  { type: 'italic', attrs: none, html: (_, inner) => html`<em>${inner}</em>` },
  { type: 'underline', attrs: none, html: (_, inner) => html`<u>${inner}</u>` },
  { type: 'strike', attrs: none, html: (_, inner) => html`<s>${inner}</s>` },
  { type: 'code', attrs: none, excludes: '_', html: (_, inner) => html`<code>${inner}</code>` },
  { type: 'subscript', attrs: none, html: (_, inner) => html`<sub>${inner}</sub>` },
  { type: 'superscript', attrs: none, html: (_, inner) => html`<sup>${inner}</sup>` },
];

export const MARK_BY_TYPE: ReadonlyMap<string, MarkDef> = new Map(MARKS.map((m) => [m.type, m]));
