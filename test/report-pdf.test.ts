/** The report as PDF without a browser: what is read out of it is what was written, in its order. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileReport, Report } from '../packager/check/report.ts';
import { NOTHING_RECORDED } from '../packager/lms/recording.ts';
import { writePagePdf } from '../packager/report-pdf/write.ts';
import { reportPage, reportPdf } from '../packager/report-pdf.ts';

/** Signs before and above their letters, conjuncts, nukta, joiners, and two scripts in one word. */
const SENTENCES = [
  'क्षत्रिय कर्मयोगी राष्ट्रीय विद्ध्य कि र्‍य',
  'फ़ाइल “पाठ-१.html” में कार्यों की पूर्ति नहीं हुई',
  'हिन्दी में लिखा हुआ, दुःख और हँसी; ₹१२,३४५।',
] as const;
/** Longer than a line, and in letters that no font of the report has. */
const PATH = `பாடம்/${'very-long-name-'.repeat(12)}éā.zip`;
const [WHAT, WHY, HOW] = SENTENCES;

const packed = async (): Promise<FileReport> => {
  const pixels = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  const uri = `data:image/png;base64,${pixels.toString('base64')}`;
  const seen = { calls: [], saves: [], network: [], missing: ['a.js'], console: [], dialogs: [], popups: [] };
  return {
    subject: { path: PATH, bytes: 123456, sha256: 'ab'.repeat(32) },
    ...{ kind: 'scorm12', profile: 'igot', verdict: 'fail', ms: 1 },
    results: [
      {
        ruleId: 'launch-file-exists',
        outcome: 'fail',
        diagnostics: Array.from({ length: 40 }, (_, i) => ({
          ruleId: 'launch-file-exists',
          ...{ severity: 'error', message: WHAT, why: WHY, how: HOW, spec: 'REQ_30.1' },
          location: { in: 'package', file: 'imsmanifest.xml', line: i + 1, column: 2 },
        })),
      },
    ],
    runtime: [
      {
        ...{ lms: 'strict', kind: 'scorm12', attempt: 2, launched: 'index.html', apiFound: true, ...seen },
        ...{ downloads: [], hung: false, screens: [], answers: [], stopped: 'end' },
        recorded: { ...NOTHING_RECORDED, completion: 'completed', location: 'p-7', suspendDataLength: 9 },
      },
    ],
    wouldRecord: [{ lms: 'strict', message: WHY }],
    pictures: { first: uri, last: uri },
  };
};

let report: Report;
let bytes: Uint8Array;
let pdf: PDFDocument;
beforeAll(async () => {
  const [first, second] = [await packed(), await packed()];
  const { runtime: _, wouldRecord: __, pictures: ___, ...notRun } = second;
  report = { format: 1, tool: { name: 'kriti', version: '0' }, reports: [first, notRun] };
  bytes = await writePagePdf(await reportPage(report, 'hi'));
  pdf = await PDFDocument.load(bytes, { updateMetadata: false });
});

const bare = (text: string): string => text.replaceAll(/\s/g, '');
const streamOf = (value: unknown): string => {
  if (!(value instanceof PDFRawStream)) throw new Error('not a stream');
  return Buffer.from(decodePDFRawStream(value).decode()).toString('latin1');
};

/** Text by the fonts' own tables alone, as a viewer copies it that knows nothing of ActualText. */
function copied(): string {
  let text = '';
  for (const page of pdf.getPages()) {
    const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    const tables = new Map<string, Map<string, string>>();
    for (const [name, ref] of fonts?.entries() ?? []) {
      const map = streamOf(pdf.context.lookup(ref, PDFDict).lookup(PDFName.of('ToUnicode')));
      const lines = [...map.matchAll(/^<(....)> <(.*)>$/gm)];
      const table = lines.map(
        ([, code = '', to = '']) => [code, Buffer.from(to, 'hex').swap16().toString('utf16le')] as const,
      );
      tables.set(name.toString(), new Map(table));
    }
    for (const [, font = '', shown = ''] of streamOf(page.node.Contents()).matchAll(
      /(\/F\d) [\d.]+ Tf [^[]*(\[.*\])TJ/g,
    )) {
      for (const [, codes = ''] of shown.matchAll(/<([0-9a-f]+)>/g)) {
        for (const code of codes.match(/.{4}/g) ?? []) text += tables.get(font)?.get(code) ?? '';
      }
    }
  }
  return bare(text);
}

describe('a report written without a browser', () => {
  it('says its title and language, and has an outline and a page number on each page', () => {
    expect(pdf.getTitle()).toBe('जाँच की रिपोर्ट');
    const catalog = pdf.catalog.toString();
    expect(catalog).toContain('/Lang (hi)');
    expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    for (const part of ['/StructTreeRoot', '/MarkInfo', '/Outlines']) expect(catalog).toContain(part);
    const pages = pdf.getPageCount();
    expect(pages).toBeGreaterThan(3);
    const text = copied();
    for (let page = 1; page <= pages; page++) expect(text).toContain(`${page}/${pages}`);
  });

  it('gives every word back that the HTML report says, in the order in which it is read', () => {
    const text = copied();
    const order = [
      ...[
        'जाँच की रिपोर्ट',
        'पहले क्या ठीक करें',
        HOW,
        WHAT,
        'फ़ाइलें',
        PATH,
        WHAT,
        'imsmanifest.xml:40:2',
        WHY,
        `→ ${HOW}`,
      ],
      ...[
        'launch-file-exists · REQ_30.1',
        'चलाने पर',
        WHY,
        'बार 2',
        'पूर्ण',
        'जगह “p-7”',
        '1 फ़ाइल नहीं मिली',
        'पहली स्क्रीन',
        'SHA-256',
      ],
      // The second file was not run, and the report says so.
      ...[PATH, 'review: not run'],
    ].map(bare);
    let at = 0;
    for (const words of order) {
      const found = text.indexOf(words, at);
      expect(found, words).toBeGreaterThanOrEqual(at);
      at = found + words.length;
    }
  });

  it('marks all that is drawn: each mark belongs to one element, the rest is for the eye alone', () => {
    const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const numbers = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    const names = new Set<string>();
    pdf.getPages().forEach((page, i) => {
      const drawn = streamOf(page.node.Contents());
      const marks = [...drawn.matchAll(/^\/(\w+) <<\/MCID (\d+)>> BDC$/gm)];
      const owners = numbers.lookup(i * 2 + 1, PDFArray);
      expect(owners.size()).toBe(marks.length);
      marks.forEach(([, name = '', id], j) => {
        expect(Number(id)).toBe(j);
        expect(owners.lookup(j, PDFDict).get(PDFName.of('S'))?.toString()).toBe(`/${name}`);
        names.add(name);
      });
      let depth = 0;
      for (const line of drawn.split('\n')) {
        if (/ B[DM]C$/.test(line)) depth++;
        else if (line === 'EMC') depth--;
        else expect(depth, line).toBeGreaterThan(0);
      }
    });
    for (const name of ['H1', 'H2', 'H3', 'P', 'Lbl', 'TH', 'TD', 'Figure', 'Link'])
      expect(names).toContain(name);
  });

  it('is what is made where no browser can be started', async () => {
    const named = process.env.CHROMIUM_PATH;
    process.env.CHROMIUM_PATH = join(tmpdir(), 'no-such-browser');
    try {
      const made = await PDFDocument.load(await reportPdf(report, 'en'), { updateMetadata: false });
      expect(made.getTitle()).toBe('Report of the check');
      expect(made.getProducer()).toContain('pdf-lib');
    } finally {
      if (named === undefined) delete process.env.CHROMIUM_PATH;
      else process.env.CHROMIUM_PATH = named;
    }
  });

  const reader = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find(
    existsSync,
  );
  it.skipIf(!reader)(
    `is read so by another program${reader ? '' : ' (not run: no pdftotext on this machine)'}`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'kriti-report-'));
      try {
        const file = join(folder, 'report.pdf');
        await writeFile(file, bytes);
        const text = bare(
          execFileSync(reader ?? '', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }),
        );
        for (const sentence of [...SENTENCES, 'पहले क्या ठीक करें', PATH]) expect(text).toContain(bare(sentence));
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});

/** Every number by which a glyph is moved, in thousandths of the size. */
function shiftsIn(made: PDFDocument): number[] {
  const [page] = made.getPages();
  const stream = streamOf(made.context.lookup(page?.node.get(PDFName.of('Contents'))));
  return [...stream.matchAll(/\[([^\]]*)\]TJ/g)].flatMap(([, array = '']) =>
    array
      .replaceAll(/<[0-9a-f]*>/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .map(Number),
  );
}

it('signs beside each other keep their places: no glyph is moved by more than its own width', async () => {
  const { writeDocumentPdf } = await import('../packager/report-pdf/document.ts');
  const text = 'कैसे ढूँढें। ढूँढना, हूँ, रूँधा';
  const style = { bold: false, size: 10, colour: [0, 0, 0] } as const;
  const blocks = [{ kind: 'text', tag: 'P', pieces: [{ ...style, text }] }] as const;
  const made = await PDFDocument.load(
    await writeDocumentPdf(blocks, { title: 't', lang: 'hi', creator: 'k' }),
  );
  const shifts = shiftsIn(made);
  expect(shifts.length).toBeGreaterThan(4);
  expect(shifts.filter((shift) => !(Math.abs(shift) < 1000))).toEqual([]);
});
