import { z } from 'zod';
import { attributes, Html, html } from '../html.ts';
import { inlineText, type Node } from '../node.ts';
import { attr, blockAttrs } from './attrs.ts';
import type { BlockDef, NodeDef } from './block.ts';

const cellAttrs = z.strictObject({
  colspan: z.int().min(1).default(1),
  rowspan: z.int().min(1).default(1),
  /** Pixels per column covered, as the editor's column resizing keeps them. */
  colwidth: z.array(z.int().positive()).nullable().default(null),
});

const cell = (type: string, tag: 'td' | 'th'): NodeDef => ({
  type,
  content: '(paragraph | bulletList | orderedList | image)+',
  attrs: cellAttrs,
  html: (node, cx) => {
    const span = (name: string) => {
      const n = attr<number>(node, name);
      return n > 1 ? n : null;
    };
    const scope = tag === 'th' ? 'col' : null;
    const element = new Html(tag);
    // A cell of one paragraph is that text: <td><p> only adds space.
    const only =
      node.content?.length === 1 && node.content[0]?.type === 'paragraph' ? node.content[0] : undefined;
    const inner = only ? cx.inline(only.content) : cx.blocks(node.content);
    const list = attributes({ scope, colspan: span('colspan'), rowspan: span('rowspan') });
    return html`<${element}${list}>${inner}</${element}>`;
  },
});

const tableHeader = cell('tableHeader', 'th');
const tableCell = cell('tableCell', 'td');

const isHeadRow = (row: Node | undefined): boolean =>
  !!row?.content?.length && row.content.every((c) => c.type === 'tableHeader');

const tableRow: NodeDef = {
  type: 'tableRow',
  content: '(tableCell | tableHeader)*',
  attrs: z.strictObject({}),
  html: (node, cx) => {
    // A header cell that starts a row of data names the row, not the column.
    const cells = cx.blocks(node.content);
    if (isHeadRow(node)) return html`<tr>${cells}</tr>`;
    return html`<tr>${new Html(cells.source.replaceAll('<th scope="col"', '<th scope="row"'))}</tr>`;
  },
};

const tableText = (node: Node): string =>
  (node.content ?? [])
    .map((row) => (row.content ?? []).map((c) => inlineText(c.content)).join('\t'))
    .join('\n');

/** Rows and columns. The first row heads the columns where its cells are header cells. */
export const table: BlockDef = {
  type: 'table',
  content: 'tableRow+',
  attrs: blockAttrs.extend({ caption: z.string().default('') }),
  parts: [tableRow, tableHeader, tableCell],
  empty: (newId) => {
    const text = () => ({ type: 'paragraph', attrs: { id: newId() } });
    const row = (type: string) => ({
      type: 'tableRow',
      content: [1, 2, 3].map(() => ({
        type,
        attrs: { colspan: 1, rowspan: 1, colwidth: null },
        content: [text()],
      })),
    });
    return {
      type: 'table',
      attrs: { id: newId(), caption: '' },
      content: [row('tableHeader'), row('tableCell'), row('tableCell')],
    };
  },
  html: (node, cx) => {
    const rows = node.content ?? [];
    const head = isHeadRow(rows[0]) ? rows.slice(0, 1) : [];
    const caption = attr<string>(node, 'caption');
    const label = caption || cx.label('table');
    return html`<div class="k-table" role="region" tabindex="0"${attributes({ 'aria-label': label, id: attr(node, 'id') })}><table>${
      caption && html`<caption>${caption}</caption>`
    }${head.length > 0 && html`<thead>${cx.blocks(head)}</thead>`}<tbody>${cx.blocks(rows.slice(head.length))}</tbody></table></div>`;
  },
  text: tableText,
};
