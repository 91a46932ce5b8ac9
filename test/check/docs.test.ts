import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { igotExpectedDocument, rulesDocument } from '../../scripts/docs.ts';
import { DOSSIER_SCHEMAS, dossierSchemaDocument } from '../../scripts/dossier-schemas.ts';
import {
  certificateSchemaDocument,
  competenciesV5Document,
  competenciesV6Document,
  reportSchemaDocument,
} from '../../scripts/report-schema.ts';

const DOCUMENTS: readonly (readonly [string, () => string])[] = [
  ['rules.md', rulesDocument],
  ['igot-expected.md', igotExpectedDocument],
  ['schemas/report.schema.json', reportSchemaDocument],
  ['schemas/certificate.schema.json', certificateSchemaDocument],
  ['schemas/competencies-v6.schema.json', competenciesV6Document],
  ['schemas/competencies-v5.schema.json', competenciesV5Document],
  ...DOSSIER_SCHEMAS.map(
    ({ name }) => [`schemas/${name}.schema.json`, () => dossierSchemaDocument(name)] as const,
  ),
];

it.each(DOCUMENTS)('docs/%s says what it is written from: npm run docs', (name, write) => {
  expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(write());
});
