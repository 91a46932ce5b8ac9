/**
 * Page documents: every block, nested lists, tables with spans, marks, and
 * blocks of unknown type. Ids and files are written as placeholders, since
 * they must be unique in the page and known to the course; `settle` fills them.
 */
import fc from 'fast-check';
import { CALLOUT_TONES } from '../../packager/course/blocks/callout.ts';
import { IMAGE_WIDTHS } from '../../packager/course/blocks/image.ts';
import { BLOOM_LEVELS, DIFFICULTIES } from '../../packager/course/blocks/tags.ts';
import type { Doc, Mark, Node } from '../../packager/course/node.ts';
import { fileName, maybeWords, words } from './words.ts';

/** Placeholder for an id that `settle` gives. */
const ID = { placeholder: 'id' } as const;
/** Placeholder for a file of some kind; `none` where no file is chosen. */
export type FileKind = 'picture' | 'film' | 'captions' | 'sound' | 'paper';
interface FilePlaceholder {
  readonly placeholder: FileKind;
  readonly pick: number;
  readonly name: string;
}
const fileOf = (kind: FileKind): fc.Arbitrary<FilePlaceholder> =>
  fc.record({ placeholder: fc.constant(kind), pick: fc.nat(20), name: fileName });
const maybeFile = (kind: FileKind) => fc.oneof({ weight: 4, arbitrary: fileOf(kind) }, fc.constant(''));

type Arb = fc.Arbitrary<Node>;

/** JSON has no negative zero: it comes back as 0. */
const json = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

const link: fc.Arbitrary<Mark> = fc
  .constantFrom(
    'https://igotkarmayogi.gov.in/a b?q="x"&y=<z>',
    'mailto:a@b.in',
    'tel:+911234',
    'HTTP://X.IN',
    'page:p1',
    'term:t1',
  )
  .map((href) => ({ type: 'link', attrs: { href } }));
const plainMarks = fc.subarray(['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript']);
const marks: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  { weight: 4, arbitrary: plainMarks.map((types): Mark[] => types.map((type) => ({ type }))) },
  {
    weight: 2,
    arbitrary: fc.tuple(link, plainMarks).map(([l, types]) => [l, ...types.map((type) => ({ type }))]),
  },
  { weight: 1, arbitrary: fc.constant([{ type: 'code' }]) },
  { weight: 1, arbitrary: json.map((level): Mark[] => [{ type: 'futureMark', attrs: { level } }]) },
);

const text: Arb = fc
  .tuple(words, fc.option(marks, { nil: [] }))
  .map(([t, m]) => ({ type: 'text', text: t, ...(m.length > 0 && { marks: m }) }));

/** Text, line breaks, and inline things that a later Kriti may know. */
const inline: fc.Arbitrary<readonly Node[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: text },
    { weight: 1, arbitrary: fc.constant<Node>({ type: 'hardBreak' }) },
    { weight: 1, arbitrary: json.map((term): Node => ({ type: 'futureInline', attrs: { term } })) },
  ),
  { maxLength: 4 },
);

const node = (type: string, attrs: Record<string, unknown> | undefined, content?: readonly Node[]): Node => ({
  type,
  ...(attrs && { attrs }),
  ...(content && content.length > 0 && { content }),
});

const paragraph: Arb = inline.map((content) => node('paragraph', { id: ID }, content));
const heading: Arb = fc
  .tuple(fc.constantFrom(2, 3, 4), inline)
  .map(([level, content]) => node('heading', { id: ID, level }, content));

const listOf = (depth: number): Arb => {
  const inner = depth > 1 ? fc.array(listOf(depth - 1), { maxLength: 1 }) : fc.constant([]);
  const item = fc
    .tuple(paragraph, inner)
    .map(([first, rest]) => node('listItem', undefined, [first, ...rest]));
  return fc
    .tuple(fc.option(fc.nat(20)), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([start, items]) =>
      start === null ? node('bulletList', { id: ID }, items) : node('orderedList', { id: ID, start }, items),
    );
};
const list = listOf(3);

const image: Arb = fc
  .record({
    id: fc.constant(ID),
    asset: maybeFile('picture'),
    alt: maybeWords,
    decorative: fc.boolean(),
    caption: maybeWords,
    width: fc.constantFrom(...IMAGE_WIDTHS),
  })
  .map((attrs) => node('image', attrs));

const video: Arb = fc
  .record({
    id: fc.constant(ID),
    asset: maybeFile('film'),
    title: maybeWords,
    poster: maybeFile('picture'),
    captions: fc.array(fc.record({ lang: fc.constantFrom('en', 'hi', 'ta'), asset: fileOf('captions') }), {
      maxLength: 3,
    }),
    transcript: maybeWords,
  })
  .map((attrs) => node('video', attrs));

const audio: Arb = fc
  .record({ id: fc.constant(ID), asset: maybeFile('sound'), title: maybeWords, transcript: maybeWords })
  .map((attrs) => node('audio', attrs));

const document: Arb = fc
  .record({ id: fc.constant(ID), asset: maybeFile('paper'), title: maybeWords, about: maybeWords })
  .map((attrs) => node('document', attrs));

/** Addresses as authors paste them: with spaces, quotes, other scripts. */
export const webAddress: fc.Arbitrary<string> = fc.constantFrom(
  'https://igotkarmayogi.gov.in/',
  'http://example.in/a%20b?c=d&e=%E0%A4%95#f',
  'https://भारत.example.in/a b?q="x"&y=<z>',
);
const linkCard: Arb = fc
  .record({
    id: fc.constant(ID),
    url: fc.oneof({ weight: 4, arbitrary: webAddress }, fc.constant('')),
    title: maybeWords,
    about: maybeWords,
  })
  .map((attrs) => node('linkCard', attrs));

/** Formulas as they are meant, as they are mistyped, and any words at all. */
const tex: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '\\frac{P \\times R}{100}',
    '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
    '\\text{ब्याज} = x_1^2',
    '\\frac{a}{',
    'x^2^3',
    '\\href{javascript:x}{<b>}',
  ),
  maybeWords,
);
const formula: Arb = fc
  .record({ id: fc.constant(ID), tex, alt: maybeWords })
  .map((attrs) => node('formula', attrs));

const codeBlock: Arb = fc.tuple(maybeWords, fc.array(words, { maxLength: 1 })).map(([caption, lines]) =>
  node(
    'codeBlock',
    { id: ID, caption },
    lines.map((line) => ({ type: 'text', text: line })),
  ),
);

const unknownBlock: Arb = fc
  .record({
    attrs: fc.dictionary(fc.string(), json, { maxKeys: 3 }),
    content: fc.array(fc.oneof(paragraph, text), { maxLength: 2 }),
  })
  .map(
    ({ attrs, content }) =>
      ({ type: 'futureBlock', attrs: { ...attrs, id: ID }, content, later: true }) as Node,
  );

const cellContent: fc.Arbitrary<readonly Node[]> = fc.array(fc.oneof(paragraph, list, image), {
  minLength: 1,
  maxLength: 2,
});

/** Rows and columns of a table whose cells tile it: some rows are one cell, some columns have one of two rows. */
const table: Arb = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.array(fc.constantFrom('head', 'plain', 'wide', 'headed', 'pair'), {
      minLength: 1,
      maxLength: 4,
    }),
    cells: fc.array(cellContent, { minLength: 3, maxLength: 6 }),
    caption: maybeWords,
  })
  .map(({ columns, rows, cells, caption }) => {
    let used = 0;
    const cell = (type: string, colspan = 1, rowspan = 1): Node => {
      used += 1;
      return node(type, { colspan, rowspan, colwidth: null }, cells[used % cells.length]);
    };
    const cellsOf = (type: string, count: number) => Array.from({ length: count }, () => cell(type));
    const content = rows.flatMap((kind): Node[] => {
      switch (kind) {
        case 'wide':
          return [node('tableRow', undefined, [cell('tableCell', columns)])];
        case 'headed':
          return [node('tableRow', undefined, [cell('tableHeader'), ...cellsOf('tableCell', columns - 1)])];
        case 'pair': // a row head beside two rows
          return [
            node('tableRow', undefined, [cell('tableHeader', 1, 2), ...cellsOf('tableCell', columns - 1)]),
            node('tableRow', undefined, cellsOf('tableCell', columns - 1)),
          ];
        default:
          return [
            node('tableRow', undefined, cellsOf(kind === 'head' ? 'tableHeader' : 'tableCell', columns)),
          ];
      }
    });
    return node('table', { id: ID, caption }, content);
  });

const quote: Arb = fc
  .tuple(maybeWords, fc.array(paragraph, { minLength: 1, maxLength: 2 }))
  .map(([source, content]) => node('blockquote', { id: ID, source }, content));

const callout: Arb = fc
  .tuple(
    fc.constantFrom(...CALLOUT_TONES),
    maybeWords,
    fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 }),
  )
  .map(([tone, title, content]) => node('callout', { id: ID, tone, title }, content));

const section: Arb = fc
  .tuple(
    fc.array(words, { maxLength: 1 }),
    fc.array(fc.oneof(paragraph, list, table, quote, callout, codeBlock, image), {
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([titles, body]) =>
    node('section', undefined, [
      node(
        'sectionTitle',
        undefined,
        titles.map((title) => ({ type: 'text', text: title })),
      ),
      ...body,
    ]),
  );
const sections: Arb = fc
  .tuple(fc.constantFrom('accordion', 'tabs'), fc.array(section, { minLength: 2, maxLength: 3 }))
  .map(([type, parts]) => node(type, { id: ID }, parts));

const choice: Arb = fc
  .tuple(fc.boolean(), inline, inline)
  .map(([correct, answer, said]) =>
    node('choice', { id: ID, correct }, [
      node('choiceText', undefined, answer),
      node('feedback', undefined, said),
    ]),
  );
const question: Arb = fc
  .tuple(
    fc.constantFrom('singleChoice', 'multipleChoice'),
    inline,
    fc.array(choice, { minLength: 2, maxLength: 5 }),
    fc.record(
      { difficulty: fc.constantFrom(...DIFFICULTIES), bloom: fc.constantFrom(...BLOOM_LEVELS) },
      { requiredKeys: [] },
    ),
  )
  .map(([type, prompt, choices, tags]) =>
    node(type, { id: ID, ...tags }, [node('prompt', undefined, prompt), ...choices]),
  );

const exercise: Arb = fc
  .record({
    kind: fc.constantFrom('fillBlanks', 'shortAnswer', 'matching', 'ordering'),
    prompt: inline,
    said: inline,
    texts: fc.array(inline, { minLength: 2, maxLength: 4 }),
    accepted: fc.array(words, { maxLength: 3 }),
    plain: words,
  })
  .map(({ kind, prompt, said, texts, accepted, plain }) => {
    const text = (value: string): Node => ({ type: 'text', text: value });
    const inside: Readonly<Record<string, () => Node[]>> = {
      fillBlanks: () =>
        [plain, `The [${accepted.join('|')}] of [b|c]`].map((line) =>
          node('gapText', undefined, [text(line)]),
        ),
      shortAnswer: () => [],
      matching: () =>
        texts.map((left) =>
          node('pair', { id: ID }, [
            node('pairLeft', undefined, left),
            node('pairRight', undefined, [text(plain)]),
          ]),
        ),
      ordering: () => texts.map((step) => node('step', { id: ID }, step)),
    };
    return node(kind, { id: ID, ...(kind === 'shortAnswer' && { accepted }) }, [
      node('prompt', undefined, prompt),
      ...(inside[kind]?.() ?? []),
      node('feedback', undefined, said),
    ]);
  });

/** A test whose pool, draw, mark and attempts take every shape. */
export const finalTest: Arb = fc
  .record({
    draw: fc.nat(6),
    shuffle: fc.boolean(),
    passMark: fc.nat(100),
    attempts: fc.nat(5),
    pool: fc.array(fc.oneof({ weight: 2, arbitrary: question }, exercise), { minLength: 1, maxLength: 5 }),
    pools: fc.option(fc.array(fc.record({ name: maybeWords, draw: fc.nat(3) }), { maxLength: 3 }), {
      nil: undefined,
    }),
    places: fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }),
  })
  .map(({ pool, pools, places, ...attrs }) =>
    node(
      'finalTest',
      { id: ID, ...attrs, ...(pools && { pools: pools.map((one, i) => ({ id: `pool-${i}`, ...one })) }) },
      pool.map((one, i) => ({
        ...one,
        // The last place is a pool that no test has.
        attrs: { ...one.attrs, ...(pools && places[i] && { pool: `pool-${places[i] - 1}` }) },
      })),
    ),
  );

const block: Arb = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: table },
  quote,
  callout,
  { weight: 2, arbitrary: image },
  video,
  audio,
  document,
  linkCard,
  formula,
  codeBlock,
  sections,
  { weight: 2, arbitrary: question },
  { weight: 2, arbitrary: exercise },
  unknownBlock,
);

/** The blocks of a page, with placeholders; sometimes none. */
export const blocks: fc.Arbitrary<readonly Node[]> = fc.array(block, { maxLength: 6 });

/** Ids an author's tool may give: short, long, and names that objects have already. */
const ODD_IDS = ['a', '0', 'constructor', 'tostring', 'q', 'x-q', 'con-1', `z${'-z'.repeat(31)}`];

/** A document of these blocks; `place` says which asset stands for a file, by its id. */
export function settle(
  content: readonly Node[],
  place: (kind: FileKind, pick: number, name: string) => string,
): Doc {
  let count = 0;
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    if (value === ID) {
      count += 1;
      return ODD_IDS[count - 1] ?? `b${count}`;
    }
    if ('placeholder' in value && 'pick' in value) {
      const { placeholder, pick, name } = value as FilePlaceholder;
      return place(placeholder, pick, name);
    }
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, fill(v)]));
  };
  return { type: 'doc', content: content.map((n) => fill(n) as Node) };
}
