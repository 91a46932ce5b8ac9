/** The blocks of a page on paper: everything that can be read, in the order of the page. */
import { attr } from '../course/blocks/attr.ts';
import { isExercise, outOfOrder, partsOf } from '../course/blocks/exercise.ts';
import { isBlank, linesOf } from '../course/blocks/fill-blanks.ts';
import { choicesOf, isQuestion, promptOf } from '../course/blocks/question.ts';
import { sectionsOf } from '../course/blocks/section.ts';
import type { AssetId } from '../course/course.ts';
import { inlineText, type Node } from '../course/node.ts';
import { textOf } from '../course/plain-text.ts';
import { type Block, BODY, type Cell, type Piece, QUIET } from '../report-pdf/blocks.ts';

export interface PageOnPaper {
  /** Pictures as PNG or JPEG; one that is not there is told by its description. */
  readonly pictures: ReadonlyMap<AssetId, Uint8Array>;
  /** What stands before something that cannot be printed. */
  say(key: 'film' | 'sound' | 'document' | 'link' | 'question' | 'right' | 'said' | 'test'): string;
  /** For facilitators: right answers, what is said after them, and the final test. */
  readonly answers: boolean;
}

const piece = (text: string, style: Partial<Piece> = {}): Piece => ({ ...BODY, ...style, text });
const text = (pieces: readonly Piece[]): Block[] =>
  pieces.some((one) => one.text.trim() !== '') ? [{ kind: 'text', tag: 'P', pieces }] : [];
const plain = (words: string, style: Partial<Piece> = {}): Block[] => text([piece(words, style)]);
const bold = { bold: true } as const;
const quiet = { colour: QUIET, size: 8 } as const;

/** Words with what can be shown of their marks; an address stands after the words that lead to it. */
function pieces(nodes: readonly Node[] | undefined, style: Partial<Piece> = {}): Piece[] {
  return (nodes ?? []).map((node) => {
    if (node.type === 'hardBreak') return piece('\n', style);
    const link = node.marks?.find(({ type }) => type === 'link')?.attrs?.href;
    const words = node.type === 'text' ? (node.text ?? '') : textOf(node);
    const shown =
      typeof link === 'string' && /^https?:/i.test(link) && link !== words ? `${words} (${link})` : words;
    const isBold = node.marks?.some(({ type }) => type === 'bold') ?? false;
    return piece(shown, { ...style, ...(isBold && bold) });
  });
}

export const blocksOfPage = (doc: Node, cx: PageOnPaper): Block[] =>
  (doc.content ?? []).flatMap((node) => blocksOf(node, cx));

const group = (blocks: readonly Block[]): Block[] => [{ kind: 'group', tag: 'Div', bar: QUIET, blocks }];
const named = (name: string, words: string): string => (words ? `${name}: ${words}` : name);

function blocksOf(node: Node, cx: PageOnPaper): Block[] {
  if (isQuestion(node) || isExercise(node)) return group(question(node, cx));
  switch (node.type) {
    case 'paragraph':
      return text(pieces(node.content));
    case 'heading': {
      const words = pieces(node.content, { bold: true, size: 10.5 });
      return words.length > 0 ? [{ kind: 'text', tag: 'H4', pieces: words }] : [];
    }
    case 'bulletList':
    case 'orderedList':
      return [
        {
          kind: 'list',
          ordered: node.type === 'orderedList',
          items: (node.content ?? []).map((item) => blocksOfPage(item, cx)),
        },
      ];
    case 'blockquote':
      return group([...blocksOfPage(node, cx), ...plain(attr<string>(node, 'source') ?? '', quiet)]);
    case 'callout':
      return group([...plain(attr<string>(node, 'title') ?? '', bold), ...blocksOfPage(node, cx)]);
    case 'accordion':
    case 'tabs':
      return sectionsOf(node).flatMap(({ title, body }) => [
        ...text(pieces(title, bold)),
        ...body.flatMap((one) => blocksOf(one, cx)),
      ]);
    case 'table':
      return [...plain(attr<string>(node, 'caption') ?? '', bold), ...table(node)];
    case 'image':
      return picture(node, cx);
    case 'video':
    case 'audio': {
      const name = cx.say(node.type === 'video' ? 'film' : 'sound');
      const transcript = attr<string>(node, 'transcript') ?? '';
      const lines = transcript.split(/\n+/).flatMap((line) => plain(line));
      return group([...plain(named(name, attr<string>(node, 'title') ?? ''), bold), ...lines]);
    }
    case 'document':
      return plain(named(cx.say('document'), textOf(node).replaceAll('\n', '. ')), quiet);
    case 'linkCard':
      return plain(
        [named(cx.say('link'), textOf(node).replaceAll('\n', '. ')), attr<string>(node, 'url')].join(' '),
        quiet,
      );
    case 'finalTest':
      return cx.answers
        ? (node.content ?? []).flatMap((one) => blocksOf(one, cx))
        : plain(cx.say('test'), quiet);
    default:
      return textOf(node)
        .split('\n')
        .flatMap((line) => plain(line));
  }
}

function picture(node: Node, { pictures }: PageOnPaper): Block[] {
  const [alt, caption] = [attr<string>(node, 'alt') ?? '', attr<string>(node, 'caption') ?? ''];
  const file = pictures.get(attr<string>(node, 'asset') ?? '');
  if (attr<boolean>(node, 'decorative')) return [];
  const shown: Block[] = file ? [{ kind: 'picture', file, alt: alt || caption }] : plain(alt, quiet);
  return [...shown, ...plain(caption, quiet)];
}

/** Cells that cover several columns leave empty ones after them, so that columns stay below each other. */
function table(node: Node): Block[] {
  const rows = (node.content ?? []).map((row): Cell[] =>
    (row.content ?? []).flatMap((cell): Cell[] => {
      const head = cell.type === 'tableHeader';
      const words = piece(inCell(cell), { size: 8.5, ...(head && { colour: QUIET }) });
      const empty: Cell = { head, number: false, pieces: [] };
      const more = Math.max(0, Number(cell.attrs?.colspan ?? 1) - 1);
      return [
        { head, number: false, pieces: [words] },
        ...Array.from({ length: Math.min(more, 20) }, () => empty),
      ];
    }),
  );
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (widest === 0) return [];
  const filled = rows.map((row) => [
    ...row,
    ...Array.from({ length: widest - row.length }, (): Cell => ({ head: false, number: false, pieces: [] })),
  ]);
  return [{ kind: 'table', rows: filled }];
}

const inCell = (cell: Node): string => textOf(cell).trim();

function question(node: Node, cx: PageOnPaper): Block[] {
  const asked = text([piece(`${cx.say('question')} `, bold), ...pieces(promptOf(node)?.content)]);
  const said = (part: Node | undefined): Block[] =>
    cx.answers && inlineText(part?.content).trim() !== ''
      ? text([piece(`${cx.say('said')} `, quiet), ...pieces(part?.content, quiet)])
      : [];
  const right = (words: string): Block[] => (cx.answers ? plain(`${cx.say('right')} ${words}`, bold) : []);
  if (isQuestion(node)) {
    const choices = choicesOf(node);
    return [
      ...asked,
      {
        kind: 'list',
        ordered: true,
        items: choices.map((one) => [...text(pieces(one.text?.content)), ...said(one.feedback)]),
      },
      ...right(choices.flatMap(({ correct }, i) => (correct ? [String(i + 1)] : [])).join(', ')),
    ];
  }
  return [...asked, ...exercise(node, right), ...said(partsOf(node, 'feedback')[0])];
}

function exercise(node: Node, right: (words: string) => Block[]): Block[] {
  const half = (pair: Node, type: string): string =>
    inlineText(pair.content?.find((one) => one.type === type)?.content);
  const list = (items: readonly string[], ordered = false): Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', ordered, items: items.map((item) => plain(item)) }];
  switch (node.type) {
    case 'fillBlanks': {
      const lines = linesOf(node);
      const blanks = lines.flat().filter(isBlank);
      const shown = lines.map((line) => line.map((one) => (isBlank(one) ? '________' : one)).join(''));
      return [
        ...shown.flatMap((line) => plain(line)),
        ...right(blanks.map((words) => words.join(' / ')).join('; ')),
      ];
    }
    case 'shortAnswer':
      return [...plain('________'), ...right((attr<readonly string[]>(node, 'accepted') ?? []).join(' / '))];
    case 'matching': {
      const pairs = partsOf(node, 'pair').map(
        (pair) => [half(pair, 'pairLeft'), half(pair, 'pairRight')] as const,
      );
      return [
        ...list(pairs.map(([left]) => left)),
        ...list(
          outOfOrder(
            pairs.map(([, one]) => one),
            (one) => one,
          ),
        ),
        ...right(pairs.map((pair) => pair.join(' – ')).join('; ')),
      ];
    }
    default: {
      const steps = partsOf(node, 'step').map((step) => inlineText(step.content));
      return [...list(outOfOrder(steps, (one) => one)), ...right(steps.join(' → '))];
    }
  }
}
