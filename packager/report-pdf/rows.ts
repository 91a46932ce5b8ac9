/** Blocks as rows: what stands side by side and is not parted by the end of a page. */
import { type Block, type Cell, type Colour, LINE, QUIET } from './blocks.ts';
import { LEADING, type Line, type LineBreaker } from './lines.ts';
import type { Picture, Sheet } from './sheet.ts';
import type { Tag } from './tags.ts';

export interface Row {
  readonly height: number;
  /** It does not stand at the foot of a page without the next one. */
  readonly keep?: boolean;
  /** White: nothing of it at the head of a page. */
  readonly space?: boolean;
  /** The head of its table, which stands again on the next page. */
  readonly head?: Row;
  /** A section begins. */
  readonly begins?: { readonly id?: string; readonly title?: string };
  /** @param y of its upper edge, from the foot of the page; @param again as the head on a further page */
  readonly draw?: (sheet: Sheet, y: number, again?: boolean) => void;
}

interface Setting {
  readonly breaker: LineBreaker;
  readonly picture: (file: Uint8Array) => Picture | undefined;
}

/** Where a block stands, and in which element. */
interface Place {
  readonly x: number;
  readonly width: number;
  readonly tag: Tag;
}

const space = (height: number, keep = false): Row => ({ height, space: true, keep });
const BEFORE = { H1: 0, H2: 16, H3: 14, H4: 10, P: 2, Caption: 2 } as const;

export class RowSetter {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  rows(blocks: readonly Block[], place: Place): Row[] {
    return blocks.flatMap((block) => this.#rowsOf(block, place));
  }

  #rowsOf(block: Block, place: Place): Row[] {
    switch (block.kind) {
      case 'text':
        return this.#text(block, place);
      case 'list':
        return this.#list(block, place);
      case 'table':
        return this.#table(block.rows, place);
      case 'picture':
        return this.#picture(block, place);
      case 'group':
        return this.#group(block, place);
    }
  }

  #text({ tag: name, pieces }: Block & { kind: 'text' }, { x, width, tag }: Place): Row[] {
    const own = tag.child(name);
    const heading = name.startsWith('H');
    const lines = this.#setting.breaker.lines(pieces, width);
    return [space(BEFORE[name]), ...lines.map((line) => ({ ...this.#line(line, x, own), keep: heading }))];
  }

  #line(line: Line, x: number, tag: Tag, keep = false): Row {
    const height = line.size * LEADING;
    return { height, keep, draw: (sheet, y) => drawLine(sheet, line, { x, y, tag }) };
  }

  #list({ ordered, items }: Block & { kind: 'list' }, { x, width, tag }: Place): Row[] {
    const list = tag.child('L', { attributes: { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' } });
    const indent = 12;
    return items.flatMap((item, i) => {
      const own = list.child('LI');
      const label = own.child('Lbl');
      const body = { x: x + indent, width: width - indent, tag: own.child('LBody') };
      const rows = this.rows(item, body);
      const at = rows.findIndex(({ draw }) => draw !== undefined);
      const size = 9.5;
      const sign = this.#setting.breaker.lines(
        [{ text: ordered ? `${i + 1}.` : '•', bold: false, size, colour: QUIET }],
        indent,
      )[0];
      return rows.map((row, j) => (j === at && sign ? beside(row, this.#line(sign, x, label)) : row));
    });
  }

  #table(cells: readonly (readonly Cell[])[], { x, width, tag }: Place): Row[] {
    const table = tag.child('Table');
    const widths = this.#columns(cells, width);
    const gap = 8;
    const made = cells.map((row) => {
      const own = table.child('TR');
      let at = x;
      const columns = row.map((cell, i) => {
        const room = (widths[i] ?? 0) - gap;
        const lines = this.#setting.breaker.lines(cell.pieces, room);
        const placed = { lines, x: at, room, cell, tag: cellTag(own, cell) };
        at += widths[i] ?? 0;
        return placed;
      });
      const tall = Math.max(
        0,
        ...columns.map(({ lines }) => lines.reduce((sum, { size }) => sum + size * LEADING, 0)),
      );
      const height = tall + 6;
      const draw: Row['draw'] = (sheet, y, again = false) => {
        for (const { lines, x: left, room, cell, tag: inner } of columns) {
          let top = y - 3;
          for (const line of lines) {
            drawLine(sheet, line, {
              x: cell.number ? left + room - line.width : left,
              y: top,
              tag: again ? undefined : inner,
            });
            top -= line.size * LEADING;
          }
        }
        sheet.under(undefined, () => sheet.box(x, y - height, width, 0.5, LINE));
      };
      return { height, draw, isHead: row.every(({ head }) => head) };
    });
    const [first] = made;
    const head = first?.isHead ? first : undefined;
    const rows = made.map(
      ({ isHead, ...row }): Row => ({ ...row, keep: isHead, ...(head && !isHead && { head }) }),
    );
    return [space(6), ...rows, space(6)];
  }

  /** Each column as wide as its widest word, and of what is left as much as its text asks for. */
  #columns(cells: readonly (readonly Cell[])[], width: number): number[] {
    const gap = 9;
    const asked = (cells[0] ?? []).map((_, i) => {
      const found = cells.map((row) => this.#setting.breaker.widths(row[i]?.pieces ?? []));
      const most = (key: 'all' | 'word') => found.reduce((m, widths) => Math.max(m, widths[key]), 0) + gap;
      const least = Math.min(most('word'), width / 3);
      // Over numbers a long heading may take two lines; words beside them need the room.
      return { least, most: cells.some((row) => row[i]?.number) ? least : most('all') };
    });
    const least = asked.reduce((sum, column) => sum + column.least, 0);
    if (least > width) return asked.map((column) => (column.least * width) / least);
    const wishes = asked.reduce((sum, column) => sum + Math.max(0, column.most - column.least), 0);
    const share = wishes === 0 ? 0 : Math.min(1, (width - least) / wishes);
    return asked.map((column) => column.least + Math.max(0, column.most - column.least) * share);
  }

  #picture({ file, alt }: Block & { kind: 'picture' }, { x, width, tag }: Place): Row[] {
    const picture = this.#setting.picture(file);
    if (!picture) return [];
    const own = tag.child('Figure', { alt });
    const shown = Math.min(width, MOST_PICTURE);
    const height = (shown * picture.height) / picture.width;
    return [
      space(12, true),
      {
        ...{ height, keep: true },
        draw: (sheet, y) => {
          const [foot, edge] = [y - height, 0.75];
          // A screen is as white as the paper: its edge is drawn.
          sheet.under(undefined, () =>
            sheet.box(x - edge, foot - edge, shown + 2 * edge, height + 2 * edge, LINE),
          );
          sheet.under(own, () => sheet.picture(picture, x, foot, shown, height));
        },
      },
    ];
  }

  #group({ tag: name, blocks, bar, id, title }: Block & { kind: 'group' }, { x, width, tag }: Place): Row[] {
    const indent = bar ? 10 : 0;
    const rows = this.rows(blocks, { x: x + indent, width: width - indent, tag: tag.child(name) });
    if (bar) return [space(7), ...kept(rows.map((row) => barred(row, x, bar)))];
    const begins = { ...(id && { id }), ...(title && { title }) };
    const at = rows.findIndex(({ draw }) => draw !== undefined);
    return rows.map((row, i) => ({ ...row, ...(i === at && { begins }), ...(i < HEAD && { keep: true }) }));
  }
}

/** Width of a screenshot, in points. */
const MOST_PICTURE = 330;
/** Rows at the head of a section that do not stand at the foot of a page without what follows. */
const HEAD = 6;
/** A finding lower than this stays whole. */
const WHOLE = 240;

function kept(rows: readonly Row[]): Row[] {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const whole = height < WHOLE;
  return rows.map((row, i) => (i < rows.length - 1 && (whole || i < 3) ? { ...row, keep: true } : row));
}

function barred(row: Row, x: number, colour: Colour): Row {
  return {
    ...row,
    draw: (sheet, y, again) => {
      sheet.under(undefined, () => sheet.box(x, y - row.height, 2, row.height, colour));
      row.draw?.(sheet, y, again);
    },
  };
}

const beside = (row: Row, label: Row): Row => ({
  ...row,
  draw: (sheet, y, again) => {
    label.draw?.(sheet, y);
    row.draw?.(sheet, y, again);
  },
});

const cellTag = (row: Tag, { head }: Cell): Tag =>
  head ? row.child('TH', { attributes: { O: 'Table', Scope: 'Column' } }) : row.child('TD');

/** A line, its words that lead elsewhere each in an element of their own. */
function drawLine(
  sheet: Sheet,
  line: Line,
  { x, y, tag }: { x: number; y: number; tag: Tag | undefined },
): void {
  const base = y - line.size * 1.08;
  const target = line.spans.find(({ style }) => style.to)?.style.to;
  const own = tag && target ? tag.child('Link') : tag;
  sheet.under(own, () => sheet.line(line, x, base));
  if (own && target) sheet.link(target, own, [x, y - line.size * LEADING, x + line.width, y]);
}
