import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { printPage } from '../packager/report-pdf/print.ts';
import { reportPage } from '../packager/report-pdf.ts';

it('a report is printed with its title, its language and its tags', async () => {
  const diagnostics = [
    { ruleId: 'archive-is-zip', severity: 'error', message: '<b>फ़ाइल</b> में गड़बड़ है', why: 'क्यों', how: 'कैसे' },
  ] as const;
  const printed = await printPage(
    await reportPage(
      {
        format: 1,
        tool: { name: 'kriti', version: '0' },
        reports: Array.from({ length: 12 }, (_, i) => ({
          subject: { path: `course-${i}.zip`, bytes: 1 },
          ...{ kind: 'scorm12', profile: 'standard', verdict: 'fail', ms: 1 },
          results: [{ ruleId: 'archive-is-zip', outcome: 'fail', diagnostics }],
        })),
      },
      'hi',
    ),
  );
  if (!printed.ok) throw new Error(printed.error.detail);
  const pdf = await PDFDocument.load(printed.value, { updateMetadata: false });
  expect(pdf.getTitle()).toBe('जाँच की रिपोर्ट');
  expect(pdf.getPageCount()).toBeGreaterThan(1);
  const catalog = pdf.catalog.toString();
  expect(catalog).toContain('/Lang (hi)');
  for (const part of ['/StructTreeRoot', '/MarkInfo', '/Outlines']) expect(catalog).toContain(part);
});
