/**
 * Finds every place in the sources where words stand by language: an object
 * with the keys `en` and `hi`, or with one of them where the other was
 * forgotten, exported or not, in TypeScript and in JSON. Read from the source,
 * so that a table nobody thought of testing is tested too; what a learner or
 * an author would read and stands in no table is found as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { KRITI_FOLDER } from '../packager/project/lock.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A node of the syntax tree; only what is looked at here (ESTree). */
interface Syntax {
  readonly type: string;
  readonly [part: string]: unknown;
}

export interface WordsTable {
  /** File and line, to find it. */
  readonly at: string;
  /** The texts of each language by their path in the table, as `key.what`. */
  readonly en: ReadonlyMap<string, string>;
  readonly hi: ReadonlyMap<string, string>;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

const children = (node: Syntax): Syntax[] => Object.values(node).flat().filter(isSyntax);

/** What stands under `as const`, `satisfies` and parentheses. */
const bare = (node: Syntax): Syntax => (isSyntax(node.expression) ? bare(node.expression) : node);

const nameOf = (key: unknown): string =>
  isSyntax(key) ? String(key.type === 'Identifier' ? key.name : key.value) : '';

const propertiesOf = (object: Syntax): [string, Syntax][] =>
  (object.properties as Syntax[]).flatMap((property) =>
    property.type === 'Property' && isSyntax(property.value)
      ? [[nameOf(property.key), property.value] as [string, Syntax]]
      : [],
  );

/** The text of a literal, or of literals joined by `+`. */
function textOf(node: Syntax): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral')
    return (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join('…');
  if (node.type !== 'BinaryExpression' || !isSyntax(node.left) || !isSyntax(node.right)) return undefined;
  const [left, right] = [textOf(bare(node.left)), textOf(bare(node.right))];
  return left === undefined || right === undefined ? undefined : left + right;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const parsed = new Map<string, Syntax>();
function treeOf(file: string, source?: string): Syntax {
  const known = source === undefined ? parsed.get(file) : undefined;
  if (known) return known;
  const text = source ?? read(file);
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const tree = parseAst(file.endsWith('.json') ? `(${text})` : text, { lang }) as unknown as Syntax;
  parsed.set(file, tree);
  return tree;
}

/** What a name of a file's own stands for, or one that it imports from a file beside it. */
function meaningOf(name: string, file: string): { node: Syntax; file: string } | undefined {
  for (const statement of (treeOf(file).body as Syntax[]).flatMap((s) => [s, ...children(s)])) {
    for (const declared of statement.type === 'VariableDeclaration' ? children(statement) : []) {
      if (nameOf(declared.id) === name && isSyntax(declared.init)) return { node: bare(declared.init), file };
    }
    const from = statement.type === 'ImportDeclaration' ? nameOf(statement.source) : '';
    if (!from.startsWith('.') || !from.endsWith('.ts')) continue;
    const found = children(statement).find((part) => isSyntax(part.local) && nameOf(part.local) === name);
    if (found) return meaningOf(nameOf(found.imported), join(dirname(file), from));
  }
  return undefined;
}

function textsOf(given: Syntax, file: string, path = ''): [string, string][] {
  const node = bare(given);
  if (node.type === 'Identifier') {
    const meant = meaningOf(nameOf(node), file);
    return meant ? textsOf(meant.node, meant.file, path) : [];
  }
  if (node.type === 'ObjectExpression') {
    const spread = (node.properties as Syntax[]).filter((part) => part.type === 'SpreadElement');
    const within = spread.flatMap((part) =>
      isSyntax(part.argument) ? textsOf(part.argument, file, path) : [],
    );
    return within.concat(
      propertiesOf(node).flatMap(([key, value]) => textsOf(value, file, path ? `${path}.${key}` : key)),
    );
  }
  // Words that are made of what they are given say something too, on either branch.
  if (node.type === 'ArrowFunctionExpression' && isSyntax(node.body)) return textsOf(node.body, file, path);
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].filter(isSyntax).flatMap((one) => textsOf(one, file, path));
  const text = textOf(node);
  return text === undefined ? [] : [[path, text]];
}

/** A key that is the tag of a language: with others beside `en` and `hi` a table is no table of words. */
const isTag = (key: string): boolean => /^[a-z]{2,3}$/.test(key);

function* tablesIn(node: Syntax, file: string, source: string): Generator<WordsTable> {
  if (node.type === 'ObjectExpression') {
    const { en, hi, ...others } = Object.fromEntries(propertiesOf(node));
    if ((en || hi) && !Object.keys(others).some(isTag)) {
      const line = source.slice(0, Number(node.start)).split('\n').length;
      const side = (words?: Syntax) => new Map(words && textsOf(words, file));
      const table = { at: `${file}:${line}`, en: side(en), hi: side(hi) };
      if (table.en.size + table.hi.size > 0) yield table;
    }
  }
  // What an xAPI statement calls its verb (xAPI Data 4.1.3) is read by machines: English is enough.
  const inner = children(node).filter(
    (child) => child.type !== 'Property' || nameOf(child.key) !== 'display',
  );
  for (const child of inner) yield* tablesIn(child, file, source);
}

/** Attributes that are read out or shown. */
const SHOWN = new Set(['alt', 'aria-label', 'description', 'label', 'placeholder', 'title']);

/** Texts that stand in the source where one would be read: in Hindi anywhere, in any language on the screen. */
function* textsIn(node: Syntax): Generator<{ node: Syntax; text: string; onScreen: boolean }> {
  const value = (one: unknown): string => (isSyntax(one) ? (textOf(bare(one)) ?? '') : '');
  if (node.type === 'JSXText') yield { node, text: String(node.value), onScreen: true };
  else if (node.type === 'JSXAttribute' && isSyntax(node.name) && SHOWN.has(String(node.name.name)))
    yield { node, text: value(node.value), onScreen: true };
  else if (textOf(node) !== undefined) yield { node, text: textOf(node) ?? '', onScreen: false };
  // Keys are called the same everywhere, and a language by its own name.
  const tag =
    isSyntax(node.openingElement) && isSyntax(node.openingElement.name) && node.openingElement.name.name;
  const isNames =
    node.type === 'ObjectExpression' && propertiesOf(node).filter(([key]) => isTag(key)).length > 2;
  if (tag === 'kbd' || isNames || textOf(node) !== undefined) return;
  for (const child of children(node)) yield* textsIn(child);
}

/** Every table in one file, whose text may be given. */
export const tablesOf = (file: string, source?: string): WordsTable[] => [
  ...tablesIn(treeOf(file, source), file, source ?? read(file)),
];

const isHindi = (text: string): boolean =>
  /\p{Script=Devanagari}/u.test(text) && /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);

/** What needs no table: an address, how the switch of languages calls them, or endings of words (no word begins with a vowel sign). */
const NEEDS_NONE = /^(\w+:\/\/|हिं|हिन्दी|EN|\p{M}.*)$/u;

/**
 * Texts of a file that stand in no table: in Hindi alone, or written straight onto the screen.
 * @param said every text of the tables.
 */
export function strayTexts(file: string, said: ReadonlySet<string>, source?: string): string[] {
  return [...textsIn(treeOf(file, source))].flatMap(({ node, text, onScreen }) => {
    const isShown = isHindi(text) || (onScreen && /\p{L}/u.test(text));
    if (!isShown || said.has(text) || NEEDS_NONE.test(text)) return [];
    const line = (source ?? read(file)).slice(0, Number(node.start)).split('\n').length;
    return [`${file}:${line} ${text.trim()}`];
  });
}

/** What no person reads, what a course says in languages of its own, and the words that its rules look for in it. */
const NO_WORDS = /tsconfig\.json$|(^|\/)(course|pages\/.*|wording\/.*)\.json$/;

/** Every file below a folder, but what Kriti keeps in a course: another test may open a template meanwhile. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return entry.name === KRITI_FOLDER ? [] : filesBelow(path);
  });

/** The sources and the data below a folder. */
export const sourcesBelow = (folder: string): string[] =>
  filesBelow(folder)
    .filter((path) => /(?<!\.d)\.tsx?$|\.json$/.test(path) && !NO_WORDS.test(path))
    .sort();
