import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../packager/check/xsd/xsd.ts';
import { scorm2004 } from '../../packager/export/scorm2004.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { filesOf, textIn } from './files-of.ts';
import { SMALL } from './small-course.ts';

/** What libxml2 says against a manifest under the schemas of the edition and of LOM. */
const faultsIn = async (manifest: string): Promise<string[]> =>
  (await schemaFaults('scorm2004-4', Buffer.from(manifest))).map(
    ({ message, line }) => `${line}: ${message}`,
  );

const manifestOf = (project = SMALL): string => textIn(filesOf(scorm2004, project), 'imsmanifest.xml');

describe('the SCORM 2004 manifest', () => {
  it('fits the schemas of the 4th Edition and of LOM for any course, and lists every file', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject(), async ({ project }) => {
        const files = filesOf(scorm2004, project);
        const manifest = textIn(files, 'imsmanifest.xml');
        const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, path]) => path);
        expect(listed).toEqual(files.map(({ path }) => path).filter((path) => path !== 'imsmanifest.xml'));
        expect(await faultsIn(manifest)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a resource without its kind', ' adlcp:scormType="sco"', ' adlcp:scormType="page"'],
    ['a pass mark out of range', '<imsss:minNormalizedMeasure>0.6<', '<imsss:minNormalizedMeasure>60<'],
    ['a threshold out of range', 'minProgressMeasure="1.0"', 'minProgressMeasure="100"'],
    ['two purposes of one classification', '</lom:purpose>', '</lom:purpose><lom:purpose/>'],
    ['metadata that LOM does not have', 'lom:keyword>', 'lom:tag>'],
    ['a duration that is none', '<lom:duration>PT1H35M<', '<lom:duration>95 minutes<'],
  ])('is refused by the same schemas with %s', async (_, right, wrong) => {
    const manifest = manifestOf();
    expect(manifest).toContain(right);
    expect(await faultsIn(manifest.replaceAll(right, wrong))).not.toEqual([]);
  });

  it('says its edition first, and has one leaf item, one SCO and one primary objective', () => {
    const manifest = manifestOf();
    expect(manifest).toMatch(
      /<metadata>\s*<schema>ADL SCORM<\/schema>\s*<schemaversion>2004 4th Edition<\/schemaversion>/,
    );
    for (const name of ['organization', 'item', 'resource', 'imsss:objectives', 'imsss:primaryObjective'])
      expect(manifest.match(new RegExp(`<${name}[ />]`, 'g')), name).toHaveLength(1);
    expect(manifest).toMatch(/<item [^>]*identifierref="sco-small-course"/);
    expect(manifest).toMatch(/<resource identifier="sco-small-course" [^>]*adlcp:scormType="sco"/);
    expect(manifest).toMatch(/<organization [^>]*>\s*<title>Small course: “read”, ask &amp; prove<\/title>/);
    expect(manifest).not.toContain('DOCTYPE');
  });

  it('gives the pass mark of the one test, and none where two tests have one each', () => {
    expect(manifestOf()).toContain('<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>');
    const prove = SMALL.pages.get('prove');
    if (!prove) throw new Error('the small course lost its test');
    const pages = new Map([...SMALL.pages, ['read', { ...prove, id: 'read' }]]);
    expect(manifestOf({ ...SMALL, pages })).toContain('<imsss:primaryObjective/>');
  });

  it('says in its metadata what the author said, in each language', () => {
    const manifest = manifestOf();
    expect(manifest).toContain('<lom:string language="hi">छोटा कोर्स</lom:string>');
    expect(manifest).toContain('<lom:string language="en">Active Listening</lom:string>');
    expect(manifest).toContain('FN:Meera\\; of “Tests”');
  });
});
