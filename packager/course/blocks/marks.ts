/** Marks that inline text may carry, and how each is written. */
import { z } from 'zod';
import { attributes, type Html, html } from '../html.ts';
import type { Mark } from '../node.ts';

export interface MarkDef {
  readonly type: string;
  readonly attrs: z.ZodObject;
  readonly html: (mark: Mark, inner: Html) => Html;
}

/** Addresses a link may have: web pages, mail, telephone, and pages of the course (`page:<id>`). */
export const LINK_TARGET = /^(https?:\/\/|mailto:|tel:|page:[a-z0-9][a-z0-9-]{0,63}$)/i;

const none = z.strictObject({});

export const MARKS: readonly MarkDef[] = [
  {
    type: 'link',
    attrs: z.strictObject({ href: z.string().regex(LINK_TARGET) }),
    html: (mark, inner) => {
      const href = String(mark.attrs?.href ?? '');
      const page = /^page:(.+)$/.exec(href)?.[1];
      if (page) return html`<a${attributes({ href: `#${page}`, 'data-page': page })}>${inner}</a>`;
      return html`<a${attributes({ href, target: '_blank', rel: 'noopener noreferrer' })}>${inner}</a>`;
    },
  },
  { type: 'bold', attrs: none, html: (_, inner) => html`<strong>${inner}</strong>` },
  { type: 'italic', attrs: none, html: (_, inner) => html`<em>${inner}</em>` },
  { type: 'underline', attrs: none, html: (_, inner) => html`<u>${inner}</u>` },
  { type: 'strike', attrs: none, html: (_, inner) => html`<s>${inner}</s>` },
  { type: 'code', attrs: none, html: (_, inner) => html`<code>${inner}</code>` },
  { type: 'subscript', attrs: none, html: (_, inner) => html`<sub>${inner}</sub>` },
  { type: 'superscript', attrs: none, html: (_, inner) => html`<sup>${inner}</sup>` },
];

export const MARK_BY_TYPE: ReadonlyMap<string, MarkDef> = new Map(MARKS.map((m) => [m.type, m]));
