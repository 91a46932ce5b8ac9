/** A file that is checked and run: what a reviewer is told beside the findings, in each form of the report. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeReport } from '../packager/check/formats/format.ts';
import { profileById } from '../packager/check/profile/profile.ts';
import type { FileReport, Report } from '../packager/check/report.ts';
import { validateFile } from '../packager/validate.ts';
import { ReportSchema } from '../scripts/report-schema.ts';

const MANIFEST = `<?xml version="1.0"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>T</title><item identifier="i" identifierref="r"><title>T</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource>
<resource identifier="s" type="webcontent" adlcp:scormtype="asset" href="https://example.org/more"/></resources></manifest>`;
const PAGE = `<!doctype html><html lang="en"><title>x</title><h1>One</h1><button>Next</button><script>
  const api = parent.API;
  api.LMSInitialize('');
  let now = 0;
  const at = (n) => {
    now = n;
    document.querySelector('h1').textContent = ['One', 'Two', 'Three', 'Four'][n];
    document.querySelector('button').disabled = n === 3;
    api.LMSSetValue('cmi.suspend_data', String(n));
    if (n === 3) api.LMSSetValue('cmi.core.lesson_status', 'completed');
    api.LMSCommit('');
  };
  document.querySelector('button').onclick = () => at(now + 1);
  const kept = Number(api.LMSGetValue('cmi.suspend_data'));
  if (kept > 0) at(kept);
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;

let folder = '';
let report: FileReport;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-run-'));
  await writeFile(join(folder, 'imsmanifest.xml'), MANIFEST);
  await writeFile(join(folder, 'index.html'), PAGE);
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile');
  report = await validateFile({ path: folder, profile, lang: 'en', run: ['igot-2023'] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const written = (format: 'json' | 'html' | 'text'): Promise<string> => {
  const whole: Report = { format: 1, tool: { name: 'kriti', version: '0' }, reports: [report] };
  return writeReport(whole, format, { lang: 'en', colour: false });
};
const SENTENCE =
  'iGOT Karmayogi, 2023 player (as its public source shows it, unconfirmed for today’s service) will record: completed, no score; resumes at “Three”.';

it('says in one sentence what the platform will record, in every form', async () => {
  expect(report.wouldRecord).toEqual([{ lms: 'igot-2023', message: SENTENCE }]);
  const { reports } = ReportSchema.parse(JSON.parse(await written('json')));
  expect(reports[0]?.wouldRecord).toEqual(report.wouldRecord);
  for (const format of ['html', 'text'] as const)
    expect(await written(format)).toContain('resumes at “Three”');
});

it('shows the first and the last screen in the page, and leaves them out of the JSON', async () => {
  expect((await written('html')).match(/<img src="data:image\/png;base64,/g)).toHaveLength(2);
  expect(await written('json')).not.toContain('base64');
});

it('foretells the platform’s validation service, in the same words', async () => {
  expect(report.predicted).toMatchObject({
    basis: 'from public source, deployment unconfirmed',
    verdict: 'rejected',
    reasons: [
      { code: 'not-found', message: 'It does not find the file of a resource: “https://example.org/more”.' },
    ],
  });
  for (const format of ['html', 'text'] as const)
    expect(await written(format)).toContain('from public source, deployment unconfirmed');
});
