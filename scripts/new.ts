/**
 * `npm run new -- rule <family>/<id> [package|container|manifest|xapi|aicc|html|recording|picture|pdf|course|page]`:
 * a rule with its place in the list of its family and a bad and a good fixture.
 * What it leaves open does not pass the tests until it is written.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const ROOT = new URL('..', import.meta.url);
const SUBJECTS = [
  'package',
  'container',
  'manifest',
  'xapi',
  'aicc',
  'html',
  'recording',
  'picture',
  'pdf',
  'course',
  'page',
] as const;
type Subject = (typeof SUBJECTS)[number];

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const ruleText = (id: string, subject: Subject): string => `import { rule } from '../../rule.ts';

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
  *check(${subject === 'package' || subject === 'container' ? 'view' : subject}) {},
});
`;

/** The list of a family from the files in its folder, in alphabetical order. */
function listText(family: string, ids: readonly string[]): string {
  const sorted = [...ids].sort();
  return `/** The rules in ${family}/, in alphabetical order. \`npm run new -- rule ${family}/<id>\` adds one. */
import type { Rule } from '../rule.ts';
${sorted.map((id) => `import ${camel(id)} from './${family}/${id}.ts';`).join('\n')}

export const rules: readonly Rule[] = [
${sorted.map((id) => `  ${camel(id)},`).join('\n')}
];
`;
}

const RULES = new URL('packager/check/rules/', ROOT);

function newRule(family: string, id: string, subject: Subject): void {
  const folder = new URL(`${family}/`, RULES);
  writeFileSync(new URL(`${id}.ts`, folder), ruleText(id, subject), { flag: 'wx' });
  const ids = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  writeFileSync(new URL(`${family}.ts`, RULES), listText(family, ids));
  for (const name of ['bad-', 'good-']) {
    const fixture = new URL(`test/rules/${id}/${name}base/`, ROOT);
    mkdirSync(fixture, { recursive: true });
    const base = subject === 'course' || subject === 'page' ? { base: 'course' } : {};
    writeFileSync(
      new URL('_fixture.json', fixture),
      `${JSON.stringify({ ...base, findings: [] }, undefined, 2)}\n`,
    );
  }
  console.log(
    `packager/check/rules/${family}/${id}.ts and test/rules/${id}/ are there: write them, then npm run docs`,
  );
}

if (process.argv[1]?.endsWith('new.ts')) {
  const [what, name = '', subject = 'package'] = process.argv.slice(2);
  const [family = '', id = ''] = name.split('/');
  const families = readdirSync(RULES).filter((entry) => !entry.endsWith('.ts'));
  const known = SUBJECTS.find((s) => s === subject);
  if (what !== 'rule' || !families.includes(family) || !/^[a-z][a-z0-9-]+$/.test(id) || !known) {
    console.error(
      `npm run new -- rule <family>/<id> [${SUBJECTS.join('|')}]\n` +
        `  family: ${families.join(', ')}; a new one is a folder there and a line in packager/check/package-rules.ts or course-rules.ts\n` +
        `  id: kebab case, true of a good course`,
    );
    process.exitCode = 2;
  } else if (existsSync(new URL(`test/rules/${id}/`, ROOT))) {
    console.error(`there is a rule ${id} already`);
    process.exitCode = 1;
  } else newRule(family, id, known);
}
