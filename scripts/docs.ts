/**
 * `npm run docs`: writes docs/rules.md from the rules themselves,
 * docs/igot-expected.md from its data and the schema of reports. `--check` only says whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PROFILE_IDS, profileById, severityUnder } from '../packager/check/profile/profile.ts';
import type { Rule } from '../packager/check/rule.ts';
import { FAMILIES, RULES } from '../packager/check/rules.ts';
import { TARGETS } from '../packager/export/targets.ts';
import { IGOT_FINDINGS } from './conformance/igot-findings.ts';
import { DOSSIER_SCHEMAS, dossierSchemaDocument } from './dossier-schemas.ts';
import {
  certificateSchemaDocument,
  competenciesV5Document,
  competenciesV6Document,
  reportSchemaDocument,
} from './report-schema.ts';

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
    rule.unlessThere && `silent at the places that ${rule.unlessThere.join(', ')} names`,
    rule.spec && `source: ${rule.spec}`,
    rule.requirements && `requirements: ${rule.requirements.join(', ')}`,
  ].filter(Boolean);
  const said = Object.values(rule.messages.en).map((words) => `- \`${words.what}\``);
  return [`### ${rule.id}`, `${what}. ${why} ${how}.`, notes.join('; '), said.join('\n')].join('\n\n');
};

/** The whole document. */
export function rulesDocument(): string {
  const parts = FAMILIES.map(({ title, rules }) =>
    [`## ${title.en} (${rules.length})`, ...rules.map(section)].join('\n\n'),
  );
  const head = `# What is checked, and why\n\nWritten by \`npm run docs\` from \`packager/check/rules/\`; do not edit. ${RULES.length} rules. How much each weighs under a profile stands after its text; \`off\` means that it is not asked.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** docs/igot-expected.md: what the check for the platform says of each target. */
export function igotExpectedDocument(): string {
  const parts = TARGETS.map(({ id, label }) => {
    const found = Object.entries(IGOT_FINDINGS).find(([target]) => target === id)?.[1] ?? [];
    const lines = found.map(
      ({ ruleId, severity, count, why }) => `| \`${ruleId}\` | ${severity} | ${count} | ${why} |`,
    );
    const table = ['| rule | severity | times | why |', '|---|---|---|---|', ...lines].join('\n');
    return `## ${label.en} (\`${id}\`)\n\n${lines.length > 0 ? table : 'Nothing.'}`;
  });
  const head = `# What the check for iGOT says of each target

Written by \`npm run docs\` from \`scripts/conformance/igot-findings.ts\`; do not edit. A course with nothing to mend, packed here and validated under the profile \`igot\`, gives exactly these findings and no others, whichever language comes first; \`test/conformance/profiles.test.ts\` lays the sample course beside them. Under \`standard\` every target is without error and without warning.`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

const DOCUMENTS = {
  'rules.md': rulesDocument,
  'igot-expected.md': igotExpectedDocument,
  'schemas/report.schema.json': reportSchemaDocument,
  'schemas/certificate.schema.json': certificateSchemaDocument,
  'schemas/competencies-v6.schema.json': competenciesV6Document,
  'schemas/competencies-v5.schema.json': competenciesV5Document,
  ...Object.fromEntries(
    DOSSIER_SCHEMAS.map(({ name }) => [`schemas/${name}.schema.json`, () => dossierSchemaDocument(name)]),
  ),
};

if (process.argv[1]?.endsWith('docs.ts')) {
  for (const [name, write] of Object.entries(DOCUMENTS)) {
    const file = new URL(`../docs/${name}`, import.meta.url);
    if (!process.argv.includes('--check')) writeFileSync(file, write());
    else if (readFileSync(file, 'utf8') !== write()) {
      console.error(`docs/${name} is not up to date: run npm run docs`);
      process.exitCode = 1;
    }
  }
}
