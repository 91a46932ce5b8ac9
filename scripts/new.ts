/**
 * `npm run new -- rule <id> [package|manifest|xapi|html|course]`: a rule with its
 * place in the list and a bad and a good fixture. What it leaves open does not
 * pass the tests until it is written.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const ROOT = new URL('..', import.meta.url);
const SUBJECTS = ['package', 'manifest', 'xapi', 'html', 'course', 'page'] as const;
type Subject = (typeof SUBJECTS)[number];

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const ruleText = (id: string, subject: Subject): string => `import { rule } from '../rule.ts';

export default rule({
  id: '${id}',
  subject: '${subject}',
  severity: 'warning',
  spec: '',
  help: {
    en: { what: '', why: '', how: '' },
    hi: { what: '', why: '', how: '' },
  },
  messages: {
    en: {},
    hi: {},
  },
  *check(${subject === 'package' ? 'view' : subject}) {},
});
`;

/** rules.ts from the files in the folder, in alphabetical order. */
export function listText(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  return `/** Every rule, in alphabetical order. \`npm run new -- rule <id>\` adds a line; a test holds this list against the folder. */
import type { Rule } from './rule.ts';
${sorted.map((id) => `import ${camel(id)} from './rules/${id}.ts';`).join('\n')}

export const RULES: readonly Rule[] = [
${sorted.map((id) => `  ${camel(id)},`).join('\n')}
];
`;
}

function newRule(id: string, subject: Subject): void {
  const folder = new URL('packager/check/rules/', ROOT);
  writeFileSync(new URL(`${id}.ts`, folder), ruleText(id, subject), { flag: 'wx' });
  const ids = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  writeFileSync(new URL('packager/check/rules.ts', ROOT), listText(ids));
  for (const name of ['bad-', 'good-']) {
    const fixture = new URL(`test/rules/${id}/${name}base/`, ROOT);
    mkdirSync(fixture, { recursive: true });
    const base = subject === 'course' || subject === 'page' ? { base: 'course' } : {};
    writeFileSync(
      new URL('_fixture.json', fixture),
      `${JSON.stringify({ ...base, findings: [] }, undefined, 2)}\n`,
    );
  }
  console.log(`packager/check/rules/${id}.ts and test/rules/${id}/ are there: write them, then npm run docs`);
}

if (process.argv[1]?.endsWith('new.ts')) {
  const [what, id = '', subject = 'package'] = process.argv.slice(2);
  const known = SUBJECTS.find((s) => s === subject);
  if (what !== 'rule' || !/^[a-z][a-z0-9-]+$/.test(id) || !known) {
    console.error(`npm run new -- rule <id> [${SUBJECTS.join('|')}]   id: kebab case, true of a good course`);
    process.exitCode = 2;
  } else if (existsSync(new URL(`packager/check/rules/${id}.ts`, ROOT))) {
    console.error(`there is a rule ${id} already`);
    process.exitCode = 1;
  } else newRule(id, known);
}
