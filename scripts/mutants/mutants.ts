/** Broken versions of a source: one place changed in each, as a slip of the hand would. */
import { parseAst } from 'vite';

export interface Mutant {
  readonly line: number;
  /** What stands there, and what stands there now. */
  readonly was: string;
  readonly is: string;
  readonly source: string;
  /** It loses a finding: no fixture may miss that. */
  readonly silences: boolean;
}

/** A node of the tree, as ESTree has it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
  }
}

const OPPOSITE: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};

interface Change {
  readonly from: number;
  readonly to: number;
  readonly put: string;
  readonly silences?: true;
}

function* changesAt(node: Node, source: string): Generator<Change> {
  const text = (part: Node): string => source.slice(part.start, part.end);
  const { left, right, operator, test, argument } = node;
  if (
    node.type === 'ExpressionStatement' &&
    isNode(node.expression) &&
    node.expression.type === 'YieldExpression'
  )
    yield { from: node.start, to: node.end, put: ';', silences: true };
  if ((node.type === 'IfStatement' || node.type === 'ConditionalExpression') && isNode(test))
    yield { from: test.start, to: test.end, put: `!(${text(test)})` };
  if (/^(Binary|Logical)Expression$/.test(node.type) && isNode(left) && isNode(right)) {
    const put = OPPOSITE[String(operator)];
    const at = source.indexOf(String(operator), left.end);
    if (put && at >= 0 && at < right.start) yield { from: at, to: at + String(operator).length, put };
  }
  if (node.type === 'UnaryExpression' && operator === '!' && isNode(argument))
    yield { from: node.start, to: node.end, put: text(argument) };
  if (node.type === 'Literal' && typeof node.value === 'number')
    yield { from: node.start, to: node.end, put: String(node.value + 1) };
}

/** Where the words of a rule stand; they are read by people and by other tests. */
const isWords = ({ type, key }: Node): boolean =>
  type === 'Property' && isNode(key) && /^(help|messages)$/.test(String(key.name));

function* nodesOfCode(node: Node): Generator<Node> {
  const skip = new Set<Node>();
  for (const inner of nodesIn(node)) {
    if (isWords(inner)) for (const word of nodesIn(inner)) skip.add(word);
    if (!skip.has(inner)) yield inner;
  }
}

/** Every mutant of a TypeScript source, in the order of the text. */
export function mutantsOf(source: string): Mutant[] {
  const tree: unknown = parseAst(source, { lang: 'ts' });
  if (!isNode(tree)) throw new TypeError('no tree');
  return [...nodesOfCode(tree)]
    .flatMap((node) => [...changesAt(node, source)])
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, put, silences = false }) => ({
      line: source.slice(0, from).split('\n').length,
      was: source.slice(from, to),
      is: put,
      source: source.slice(0, from) + put + source.slice(to),
      silences,
    }));
}
