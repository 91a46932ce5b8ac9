/**
 * SARIF as OASIS's schema of 2.1.0 has it, for what we write of it: names of
 * properties (the schema allows no others), which must be there, which values
 * they may have; and the text's own demands that a schema cannot state.
 */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeReport } from '../../packager/check/formats/format.ts';
import { inWords } from '../../packager/check/in-words.ts';
import type { FileReport } from '../../packager/check/report.ts';
import { unfinishedReport } from '../../packager/check/unfinished.ts';
import { fixtureCases, readFixture, runFixture } from './fixture.ts';

const Message = z.strictObject({ text: z.string().min(1), markdown: z.string().optional() });
const Bag = z.record(z.string(), z.unknown());
const Index = z.int().min(0);
const Language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/);
const UriReference = z.string().refine((uri) => URL.canParse(uri, 'file:///somewhere/'));
const ArtifactLocation = z.strictObject({ uri: UriReference, index: Index.optional() });
const Taxon = z.strictObject({
  id: z.string(),
  index: Index,
  toolComponent: z.strictObject({ name: z.literal('clauses'), index: z.literal(0) }),
});
const Descriptor = z.strictObject({
  id: z.string().min(1),
  shortDescription: Message.optional(),
  fullDescription: Message.optional(),
  help: Message.optional(),
  relationships: z.array(z.strictObject({ target: Taxon, kinds: z.array(z.string()) })).optional(),
});
const Result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: Index,
  level: z.enum(['none', 'note', 'warning', 'error']),
  message: Message,
  locations: z
    .array(
      z.strictObject({
        physicalLocation: z.strictObject({
          artifactLocation: ArtifactLocation,
          region: z
            .strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1).optional() })
            .optional(),
        }),
        logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
      }),
    )
    .length(1),
  partialFingerprints: z.record(z.string(), z.string()),
  taxa: z.array(Taxon).optional(),
  properties: Bag.optional(),
});
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            ...{ name: z.string(), version: z.string(), semanticVersion: z.string(), language: Language },
            rules: z.array(Descriptor),
          }),
        }),
        automationDetails: z.strictObject({ id: z.string() }),
        invocations: z.array(z.strictObject({ executionSuccessful: z.boolean() })),
        artifacts: z.array(
          z.strictObject({
            location: ArtifactLocation,
            length: z.int().min(-1),
            roles: z.array(z.literal('analysisTarget')),
            hashes: z.record(z.string(), z.string()).optional(),
            properties: Bag,
          }),
        ),
        taxonomies: z.array(
          z.strictObject({ name: z.string(), taxa: z.array(z.strictObject({ id: z.string() })) }),
        ),
        translations: z.array(
          z.strictObject({ name: z.string(), language: Language, rules: z.array(Descriptor) }),
        ),
        language: Language,
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(Result),
      }),
    )
    .length(1),
});

/** Findings as they really come: of packages and of courses, with places, clauses and quick fixes. */
const reports = async (): Promise<FileReport[]> => {
  const cases = fixtureCases().filter(({ name }) => name.startsWith('bad-'));
  const some = cases.filter((one, i) => i % 40 === 0 || one.rule === 'image-has-alt');
  const made: FileReport[] = [];
  for (const { rule, name, folder } of some) {
    const results = inWords(await runFixture(folder, readFixture(folder)), 'hi');
    made.push({
      subject: { path: `पैकेज ${rule}/${name}.zip`, bytes: 5, sha256: 'ab'.repeat(32) },
      ...{ kind: 'scorm12', profile: 'igot', verdict: 'fail', results, ms: 1 },
    });
  }
  return made;
};
const sarif = async (of: readonly FileReport[]) => {
  const report = { format: 1, tool: { name: 'kriti', version: '0.1.0' }, reports: of } as const;
  return Sarif.parse(JSON.parse(await writeReport(report, 'sarif', { lang: 'hi', colour: false }))).runs[0];
};

describe('a report as SARIF', () => {
  it('keeps to the schema, and every index and reference leads to what it names', async () => {
    const files = await reports();
    const run = await sarif(files);
    if (!run) throw new Error('no run');
    expect(run.results.length).toBeGreaterThan(files.length / 2);
    expect(run.artifacts.map(({ hashes }) => hashes)).toEqual(
      files.map(() => ({ 'sha-256': 'ab'.repeat(32) })),
    );
    const { rules } = run.tool.driver;
    const taxa = run.taxonomies[0]?.taxa ?? [];
    for (const result of run.results) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      for (const { id, index } of result.taxa ?? []) expect(taxa[index]?.id).toBe(id);
      for (const { physicalLocation } of result.locations) {
        const { uri, index } = physicalLocation.artifactLocation;
        if (index !== undefined) expect(run.artifacts[index]?.location.uri).toBe(uri);
        else expect(run.artifacts.some(({ location }) => uri.startsWith(`${location.uri}!/`))).toBe(true);
      }
    }
    for (const { relationships = [] } of rules) {
      for (const { target } of relationships) expect(taxa[target.index]?.id).toBe(target.id);
    }
    expect(new Set(taxa.map(({ id }) => id)).size).toBe(taxa.length);
    // A course has pages, where a package has files and lines; its quick fix is told.
    const onPage = run.results.find(({ ruleId }) => ruleId === 'image-has-alt');
    expect(onPage?.locations[0]?.logicalLocations).toHaveLength(1);
    expect(run.results.some(({ locations }) => locations[0]?.physicalLocation.region)).toBe(true);
  });

  it('says what each rule asks in both languages', async () => {
    const run = await sarif(await reports());
    const [hindi, english] = [run?.tool.driver, run?.translations[0]];
    expect([hindi?.language, english?.language]).toEqual(['hi', 'en']);
    expect(english?.rules.map(({ id }) => id)).toEqual(hindi?.rules.map(({ id }) => id));
    for (const { help } of english?.rules ?? []) expect(help?.text).toMatch(/^[A-Z“<]/);
    for (const { help } of hindi?.rules ?? []) expect(help?.text).toMatch(/\p{Script=Devanagari}/u);
  });

  it('tells a run that came to no end from one that did', async () => {
    const broken = unfinishedReport('a.zip', 'igot', 'hi', 'crashed', '');
    expect((await sarif([broken]))?.invocations).toEqual([{ executionSuccessful: false }]);
    expect((await sarif([]))?.invocations).toEqual([{ executionSuccessful: true }]);
    expect((await sarif([broken]))?.tool.driver.rules.map(({ id }) => id)).toEqual(['check-finishes']);
  });
});
