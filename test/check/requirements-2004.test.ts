/**
 * SCORM 2004 4th Edition by the numbers of ADL's conformance requirements.
 * Every demand that the tables of check/ hold is broken once, in a manifest that
 * has every element: the report must quote its requirement. And every
 * requirement (requirements-2004.json) has its rules and is quoted somewhere.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackage } from '../../packager/check/check-package.ts';
import { inWords } from '../../packager/check/in-words.ts';
import type { Requirement } from '../../packager/check/manifest/demands.ts';
import { inResourcePackage } from '../../packager/check/manifest/demands-2004.ts';
import { openView } from '../../packager/check/package/view.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import { RULES } from '../../packager/check/rules.ts';
import type { Checked } from '../../packager/check/run.ts';
import { parseXml } from '../../packager/read/xml.ts';
import { AGAIN, breaches, FURTHER } from './breaches-2004.ts';
import { find, isNamed, type Node, nodeOf, nodesIn, textOf } from './manifest-nodes.ts';
import requirements from './requirements-2004.json' with { type: 'json' };

let folder: string;
let every: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-requirements-'));
  every = await readFile(new URL('every-2004-element.xml', import.meta.url), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

const clausesOf = (checked: readonly Checked[]): string[] =>
  inWords(checked, 'en').flatMap(({ diagnostics }) =>
    diagnostics.flatMap(({ spec = '' }) => clausesIn(spec)),
  );

/** The clauses that the report on a manifest on its own quotes. */
async function quotedOf(text: string): Promise<string[]> {
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const file = join(folder, 'imsmanifest.xml');
  await writeFile(file, text);
  const view = await openView(file, profile);
  try {
    return clausesOf(await checkPackage(view, profile));
  } finally {
    await view.files.close();
  }
}

/** What is quoted of the manifest of this test, or of another, after a change. */
function broken(change: (root: Node) => void, text = every): Promise<string[]> {
  const { root } = parseXml(Buffer.from(text));
  if (!root) throw new Error('no root');
  const copy = nodeOf(root);
  change(copy);
  return quotedOf(textOf(copy));
}

const clausesIn = (spec: string): string[] => spec.split(/[ ,;]+/);

/** A course without its table of contents is a package of resources, which has numbers of its own. */
const withoutCourse = (root: Node): void => {
  find(root, 'organizations').children = [];
};

const same = (requirement: Requirement): Requirement => requirement;

/** Breaks every demand. @returns those that nobody told, and all that was quoted */
async function breakAll(prepare: (root: Node) => void, number: (requirement: Requirement) => Requirement) {
  const silent: string[] = [];
  const quoted = new Set<string>();
  const tell = (what: string, asked: readonly Requirement[], found: readonly string[]) => {
    for (const clause of found) quoted.add(clause);
    const ids = asked.flatMap((requirement) => clausesIn(number(requirement)));
    if (!ids.every((id) => found.includes(id))) silent.push(`${what}: no ${ids.join()} in ${found.join()}`);
  };
  const isAsked = (requirement: Requirement) => number === same || number(requirement) !== requirement;
  for (const [what, requirement, change] of breaches()) {
    // Without the element it is a course that is not whole; only an empty one makes a package of resources.
    if (!isAsked(requirement) || (number !== same && what === 'manifest without <organizations>')) continue;
    const both = (root: Node) => {
      prepare(root);
      change(root);
    };
    tell(what, [requirement], await broken(both));
  }
  for (const [from, to, ...asked] of FURTHER) {
    if (!asked.some(isAsked)) continue;
    expect(every.split(from).length, from).toBe(2);
    tell(
      to,
      asked.filter(isAsked),
      await broken(
        prepare,
        every.replace(from, () => to),
      ),
    );
  }
  for (const [name, ...asked] of number === same ? AGAIN : []) {
    const twice = (root: Node) => {
      for (const { node } of [...nodesIn(root)])
        node.children = node.children.flatMap((child) => (isNamed(child, name) ? [child, child] : [child]));
    };
    tell(`${name} again`, asked, await broken(twice));
  }
  return { silent, quoted };
}

describe('the requirements of SCORM 2004 4th Edition', () => {
  it('a manifest with every element breaks none', async () => {
    expect(await broken(() => {})).toEqual([]);
    expect(await broken(withoutCourse)).toEqual(clausesIn('REQ_30.6.3'));
  });

  it('each is quoted where it is broken', async () => {
    const course = await breakAll(() => {}, same);
    expect(course.silent).toEqual([]);
    const resources = await breakAll(withoutCourse, inResourcePackage);
    expect(resources.silent).toEqual([]);
    const filled = await broken((root) => {
      find(root, 'organizations').children = [
        { name: 'x:y', attributes: new Map([['xmlns:x', 'urn:x']]), children: [] },
      ];
    });
    const quoted = new Set([...course.quoted, ...resources.quoted, ...filled]);
    expect(Object.keys(requirements).filter((id) => !quoted.has(id))).toEqual([]);
  });

  it('each has its rules, and rules name no other', () => {
    const named = new Map<string, string[]>();
    for (const { id, spec = '', requirements: more = [] } of RULES)
      for (const clause of new Set([...clausesIn(spec), ...more.flatMap(clausesIn)]))
        if (clause.startsWith('REQ_')) named.set(clause, [...(named.get(clause) ?? []), id].sort());
    expect(Object.fromEntries(named)).toEqual(requirements);
  });
});
