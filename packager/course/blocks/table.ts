import { z } from 'zod';
import { attributes, type Html, html, saysNothing, wordsOr } from '../html.ts';
import type { Node } from '../node.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef, HtmlContext, NodeDef } from './block.ts';

/** What a header cell is the head of; absent for a cell of data. */
type Scope = 'col' | 'row';

const cellAttrs = z.strictObject({
  colspan: z.int().min(1).max(1000).default(1),
  rowspan: z.int().min(1).max(65534).default(1),
  /** Pixels per column covered, as the editor's column resizing keeps them. */
  colwidth: z.array(z.int().positive()).nullable().default(null),
});

/** Columns or rows that a cell covers. */
const span = (node: Node, name: 'colspan' | 'rowspan'): number => attr<number>(node, name);

const isHeader = (node: Node): boolean => node.type === 'tableHeader';
const isHeadRow = (row: Node): boolean => !!row.content?.length && row.content.every(isHeader);

/** A cell's content: of one paragraph only its text, since <td><p> would add space. */
const inside = (node: Node, cx: HtmlContext): Html => {
  const [first, ...rest] = node.content ?? [];
  return first?.type === 'paragraph' && rest.length === 0
    ? cx.inline(first.content)
    : cx.blocks(node.content);
};

const writeCell = (node: Node, cx: HtmlContext, scope: Scope): Html => {
  const inner = inside(node, cx);
  const [columns, rows] = [span(node, 'colspan'), span(node, 'rowspan')];
  const spans = { colspan: columns > 1 && columns, rowspan: rows > 1 && rows };
  // An empty corner heads nothing, though the editor keeps it as a header cell.
  if (!isHeader(node) || saysNothing(inner)) return html`<td${attributes(spans)}>${inner}</td>`;
  const wide = scope === 'col' ? columns > 1 : rows > 1;
  return html`<th${attributes({ scope: wide ? `${scope}group` : scope, ...spans })}>${inner}</th>`;
};

/** A header cell in a head row names its column; elsewhere, its row. */
const writeRow = (row: Node, cx: HtmlContext): Html => {
  const scope = isHeadRow(row) ? 'col' : 'row';
  return html`<tr>${(row.content ?? []).map((cell) => writeCell(cell, cx, scope))}</tr>`;
};

const cell = (type: 'tableCell' | 'tableHeader'): NodeDef => ({
  type,
  content: '(paragraph | bulletList | orderedList | image)+',
  attrs: cellAttrs,
  html: (node, cx) => writeCell(node, cx, 'col'),
});

const tableRow: NodeDef = {
  type: 'tableRow',
  content: '(tableCell | tableHeader)*',
  attrs: z.strictObject({}),
  html: writeRow,
  text: (row, inner) => (row.content ?? []).map((c) => inner(c.content).replaceAll('\n', ' ')).join('\t'),
};

/** How many rows at the top are the table's head; none when a cell of theirs reaches below them. */
const headRows = (rows: readonly Node[]): number => {
  const firstOfBody = rows.findIndex((row) => !isHeadRow(row));
  const head = rows.slice(0, firstOfBody === -1 ? rows.length : firstOfBody);
  const reachesOut = head.some((row, r) => row.content?.some((c) => span(c, 'rowspan') > head.length - r));
  return reachesOut ? 0 : head.length;
};

/** Rows and columns. Rows at the top that hold only header cells are its head. */
export const table: BlockDef = {
  type: 'table',
  content: 'tableRow+',
  attrs: blockAttrs.extend({ caption: z.string().default('') }),
  parts: [tableRow, cell('tableHeader'), cell('tableCell')],
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
    const head = headRows(rows);
    const caption = attr<string>(node, 'caption');
    // A region that takes the focus, so that a wide table can be scrolled by keyboard.
    const box = attributes({ id: attr(node, 'id'), 'aria-label': wordsOr(caption, cx.label('table')) });
    return html`<div class="k-table" role="region" tabindex="0"${box}><table>${
      caption && html`<caption>${caption}</caption>`
    }${head > 0 && html`<thead>${cx.blocks(rows.slice(0, head))}</thead>`}<tbody>${cx.blocks(
      rows.slice(head),
    )}</tbody></table></div>`;
  },
  text: (node, inner) => [attr<string>(node, 'caption'), inner(node.content)].filter(Boolean).join('\n'),
};
