/** `npm run docs`: writes docs/rules.md from the rules themselves. `--check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { PROFILE_IDS, profileById, severityUnder } from '../packager/check/profile.ts';
import type { Rule, SubjectKind } from '../packager/check/rule.ts';
import { RULES } from '../packager/check/rules.ts';

const FILE = new URL('../docs/rules.md', import.meta.url);

const TITLES: Readonly<Record<SubjectKind, string>> = {
  package: 'On the package and its files',
  manifest: 'On the manifest of a SCORM package',
  xapi: 'On cmi5.xml or tincan.xml',
  html: 'On each page of a package',
  course: 'On a course while it is written',
};

const severities = (rule: Rule): string =>
  PROFILE_IDS.map((id) => {
    const profile = profileById(id);
    return `${id}: ${profile ? severityUnder(profile, rule) : 'off'}`;
  }).join(', ');

const section = (rule: Rule): string => {
  const { what, why, how } = rule.help.en;
  const notes = [
    severities(rule),
    rule.appliesTo && `applies to ${rule.appliesTo.join(', ')}`,
    rule.unless && `silent where ${rule.unless.join(', ')} has failed`,
    rule.spec && `source: ${rule.spec}`,
  ].filter(Boolean);
  const said = Object.values(rule.messages.en).map((words) => `- \`${words.what}\``);
  return [`### ${rule.id}`, `${what}. ${why} ${how}.`, notes.join('; '), said.join('\n')].join('\n\n');
};

/** The whole document. */
export function rulesDocument(): string {
  const parts = (Object.keys(TITLES) as SubjectKind[]).map((subject) => {
    const rules = RULES.filter((rule) => rule.subject === subject);
    return [`## ${TITLES[subject]} (${rules.length})`, ...rules.map(section)].join('\n\n');
  });
  const head = `# What is checked, and why\n\nWritten by \`npm run docs\` from \`packager/check/rules/\`; do not edit. ${RULES.length} rules. How much each weighs under a profile stands after its text; \`off\` means that it is not asked.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const text = rulesDocument();
  if (process.argv.includes('--check')) {
    if (readFileSync(FILE, 'utf8') !== text) {
      console.error('docs/rules.md is not up to date: run npm run docs');
      process.exitCode = 1;
    }
  } else writeFileSync(FILE, text);
}
