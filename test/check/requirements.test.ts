/**
 * SCORM 2004 4th Edition by the numbers of ADL's conformance requirements.
 * Every demand that the tables of check/ hold is broken once, in a manifest that
 * has every element: the report must quote its requirement. And every
 * requirement has a rule, or a reason why none can look (requirements-2004.json).
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Requirement } from '../../packager/check/demands.ts';
import { ATTRIBUTE_PLACES, DEMANDS_2004 } from '../../packager/check/demands-2004.ts';
import { profileById } from '../../packager/check/profile.ts';
import { inWords } from '../../packager/check/report.ts';
import { checkPackage } from '../../packager/check/run.ts';
import { openView } from '../../packager/check/view.ts';
import { parseXml, type XmlElement } from '../../packager/read/xml.ts';

/** An element that can be changed. */
interface Node {
  name: string;
  attributes: Map<string, string>;
  children: (Node | string)[];
}

const nodeOf = ({ name, attributes, children }: XmlElement): Node => ({
  name,
  attributes: new Map(attributes.map((attribute) => [attribute.name, attribute.value])),
  children: children.map((child) => (typeof child === 'string' ? child : nodeOf(child))),
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function textOf({ name, attributes, children }: Node): string {
  const start = [name, ...[...attributes].map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : textOf(child)));
  return `<${start}>${inside.join('')}</${name}>`;
}

/** Nodes in document order, each with the one around it. */
function* nodesIn(around: Node): Generator<{ node: Node; around: Node }> {
  for (const node of around.children) {
    if (typeof node === 'string') continue;
    yield { node, around };
    yield* nodesIn(node);
  }
}

/** The first element that a key of the tables speaks of, `name` or `parent/name`; of several one that `holds`. */
function find(root: Node, key: string, holds: (node: Node) => boolean = () => true): Node {
  const [name = '', parent] = key.split('/').reverse();
  const document = { name: '', attributes: new Map<string, string>(), children: [root] };
  const found = [...nodesIn(document)].find(
    ({ node, around }) =>
      node.name === name &&
      (parent ? around.name === parent : !(`${around.name}/${name}` in DEMANDS_2004)) &&
      holds(node),
  );
  if (!found) throw new Error(`the manifest of this test has no ${key}`);
  return found.node;
}

const isNamed = (child: Node | string, name: string) => typeof child !== 'string' && child.name === name;

let folder: string;
let every: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-requirements-'));
  every = await readFile(new URL('every-2004-element.xml', import.meta.url), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

/** What the report says of a manifest on its own, as `rule: clause`. */
async function toldOf(text: string): Promise<string[]> {
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const file = join(folder, 'imsmanifest.xml');
  await writeFile(file, text);
  const view = await openView(file, profile);
  try {
    const results = inWords(await checkPackage(view, profile), 'en');
    const all = results.flatMap(({ diagnostics }) => diagnostics);
    return all.map(({ ruleId, spec = '' }) => `${ruleId}: ${spec}`);
  } finally {
    await view.files.close();
  }
}

/** The manifest of this test with one change. */
function broken(change: (root: Node) => void): Promise<string[]> {
  const { root } = parseXml(Buffer.from(every));
  if (!root) throw new Error('no root');
  const copy = nodeOf(root);
  change(copy);
  return toldOf(textOf(copy));
}

const clausesIn = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/[ ,;]+/));

type Breach = readonly [what: string, requirement: Requirement, (root: Node) => void];

/** A value that is no value of the attribute. */
const wrongValue = (name: string): string =>
  /^(objectiveID|target\w*ID|referencedObjective)$/.test(name) ? ' ' : '-x';

/** Every demand of the tables, and what breaks it. */
function* breaches(): Generator<Breach> {
  for (const [key, demands] of Object.entries(DEMANDS_2004)) {
    for (const [name, { required, value, flag }] of Object.entries(demands.attributes ?? {})) {
      const the = (root: Node) => find(root, key, ({ attributes }) => attributes.has(name)).attributes;
      if (required) yield [`${key} without ${name}`, required, (root) => the(root).delete(name)];
      if (value)
        yield [`${key} with another ${name}`, value, (root) => the(root).set(name, wrongValue(name))];
      if (flag && value) yield [`${key} with ${name} 1`, value, (root) => the(root).set(name, '1')];
    }
    for (const [name, { least, most, requirement }] of Object.entries(demands.children ?? {})) {
      const the = (root: Node) => find(root, key, ({ children }) => children.some((c) => isNamed(c, name)));
      const change = (root: Node, put: (child: Node | string) => (Node | string)[]) => {
        const node = the(root);
        node.children = node.children.flatMap((child) => (isNamed(child, name) ? put(child) : [child]));
      };
      if (least > 0) yield [`${key} without <${name}>`, requirement, (root) => change(root, () => [])];
      if (most === 1)
        yield [`${key} with <${name}> twice`, requirement, (root) => change(root, (c) => [c, c])];
    }
    const { place, value } = demands;
    if (place)
      yield [
        `${key} elsewhere`,
        place,
        (root) => void find(root, 'resources').children.push(copyOf(root, key)),
      ];
    if (value)
      yield [`${key} with other text`, value, (root) => emptyOf(find(root, key)).children.push('nonsense')];
  }
  for (const [name, [, requirement]] of Object.entries(ATTRIBUTE_PLACES)) {
    const value = name === 'adlcp:scormType' ? 'sco' : 'true';
    yield [`${name} elsewhere`, requirement, (root) => void find(root, 'item').attributes.set(name, value)];
  }
}

/** The schema knows more about these elements than a test of their place needs. */
const copyOf = (root: Node, key: string): Node =>
  key === 'imsss:auxiliaryResources'
    ? { name: key, attributes: new Map(), children: [] }
    : structuredClone(find(root, key));

/** A threshold has either text or attributes. */
function emptyOf(node: Node): Node {
  node.children = [];
  node.attributes.clear();
  return node;
}

describe('each demand of the tables, broken once', () => {
  it('is not there to begin with', async () => {
    expect(await broken(() => {})).toEqual([]);
  });

  it('is told with its requirement', async () => {
    const silent: string[] = [];
    for (const [what, requirement, change] of breaches()) {
      const told = await broken(change);
      const clauses = clausesIn(told);
      if (!requirement.split(' ').every((id) => clauses.includes(id)))
        silent.push(`${what}: ${requirement} is not among ${told.join(' | ')}`);
    }
    expect(silent).toEqual([]);
  }, 120_000);
});
