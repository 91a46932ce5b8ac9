/** A table as programs write it: its cells cleaned, spans kept within the table, its head recognised. */
import type { NewId } from '../blocks/block.ts';
import { inlineText, type Node, walk } from '../node.ts';
import { isAll, withoutMarks } from './inline.ts';
import type { Element } from './tree.ts';

interface Cell {
  readonly element: Element;
  readonly content: readonly Node[];
}
interface Row {
  readonly isHead: boolean;
  readonly cells: readonly Cell[];
}

const isElement = (content: Element | string): content is Element => typeof content !== 'string';
const span = (cell: Element, name: string, most: number): number =>
  Math.max(1, Math.min(most, Math.trunc(Number(cell.attrs[name])) || 1));

/** Rows of the table itself, not of tables in its cells. Word ends with a row of no height that only keeps widths. */
export function rowsOf(table: Element): { element: Element; isHead: boolean }[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'tr') return child.attrs.height === '0' ? [] : [{ element: child, isHead: false }];
    if (!/^t(head|body|foot)$/.test(child.tag)) return [];
    return rowsOf(child).map(({ element }) => ({ element, isHead: child.tag === 'thead' }));
  });
}

export const cellsOf = (row: Element): Element[] =>
  row.children.filter(isElement).filter((child) => child.tag === 'td' || child.tag === 'th');

/** The table block. `inside` gives the cleaned content of a cell; undefined where there is no cell. */
export function tableOf(
  table: Element,
  inside: (cell: Element) => Node[],
  caption: string,
  newId: NewId,
): Node | undefined {
  const rows: Row[] = rowsOf(table)
    .map(({ element, isHead }) => ({
      isHead,
      cells: cellsOf(element).map((cell) => ({ element: cell, content: inside(cell) })),
    }))
    .filter((row) => row.cells.length > 0);
  if (rows.length === 0) return undefined;
  const headed = hasHead(rows);
  const content = rows.map(({ isHead, cells }, r) => ({
    type: 'tableRow',
    content: cells.map(({ element, content }) => {
      const isHeader = isHead || (headed && r === 0) || element.tag === 'th';
      return {
        type: isHeader ? 'tableHeader' : 'tableCell',
        attrs: {
          colspan: span(element, 'colspan', 1000),
          rowspan: span(element, 'rowspan', rows.length - r),
          colwidth: null,
        },
        content: filled(isHeader ? content.map(unbold) : content, newId),
      };
    }),
  }));
  return { type: 'table', attrs: { id: newId(), caption }, content };
}

/** A cell is never without a paragraph. */
const filled = (content: readonly Node[], newId: NewId): readonly Node[] =>
  content.length > 0 ? content : [{ type: 'paragraph', attrs: { id: newId() } }];

const unbold = (node: Node): Node =>
  node.type === 'paragraph' && node.content
    ? { ...node, content: withoutMarks(node.content, ['bold']) }
    : node;

/** A first row that is bold throughout heads a table that is not. */
function hasHead([first, ...rest]: readonly Row[]): boolean {
  if (!first || first.isHead || rest.length === 0) return false;
  const says = (cell: Cell): boolean => textsOf(cell).some((p) => inlineText(p.content).trim() !== '');
  const isBold = (cell: Cell): boolean => textsOf(cell).every((p) => isAll(p.content ?? [], 'bold'));
  const others = rest.flatMap((row) => row.cells).filter(says);
  const heads = first.cells.filter(says);
  return heads.length > 0 && heads.every(isBold) && others.some((cell) => !isBold(cell));
}

const textsOf = ({ content }: Cell): Node[] =>
  content.flatMap((node) => [...walk(node)].map((found) => found.node)).filter((n) => n.type === 'paragraph');
