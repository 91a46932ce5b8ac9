/**
 * Finds every place in the sources where words stand in English and Hindi side
 * by side: an object with the keys `en` and `hi`, exported or not. Read from
 * the source, so that a table nobody thought of testing is tested too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

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

const parsed = new Map<string, Syntax>();
function treeOf(file: string): Syntax {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const tree =
    parsed.get(file) ?? (parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang }) as unknown as Syntax);
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
  const text = textOf(node);
  return text === undefined ? [] : [[path, text]];
}

function* tablesIn(node: Syntax, file: string): Generator<WordsTable> {
  if (node.type === 'ObjectExpression') {
    const { en, hi } = Object.fromEntries(propertiesOf(node));
    if (en && hi) {
      const line = readFileSync(join(ROOT, file), 'utf8').slice(0, Number(node.start)).split('\n').length;
      const table = { at: `${file}:${line}`, en: new Map(textsOf(en, file)), hi: new Map(textsOf(hi, file)) };
      if (table.en.size + table.hi.size > 0) yield table;
    }
  }
  for (const child of children(node)) yield* tablesIn(child, file);
}

/** Every table in the TypeScript files below `folder`. */
export function wordTables(folder: string): WordsTable[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => [...tablesIn(treeOf(join(folder, name)), join(folder, name))]);
}
