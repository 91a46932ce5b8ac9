/** The text of documents of every kind, made here, and where each part of it stands. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractDocuments, extractText } from '../../../packager/read/text/extract.ts';
import { placeAt } from '../../../packager/read/text/text.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function extracted(path: string) {
  const found = await extractText(path);
  if (!found.ok) throw new Error(`${found.error.code} ${found.error.detail}`);
  return found.value;
}

const wordFile = (body: string) =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const slide = (...lines: string[]) =>
  `<sld xmlns:a="${A}">${lines
    .map(
      (line) =>
        `<a:p>${line
          .split(' ')
          .map((word) => `<a:r><a:t>${word} </a:t></a:r>`)
          .join('')}</a:p>`,
    )
    .join('')}</sld>`;
const relations = (targets: Readonly<Record<string, string>>) =>
  `<Relationships>${Object.entries(targets)
    .map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`)
    .join('')}</Relationships>`;

describe('the text of', () => {
  it('an HTML page: its lines, title and language, without scripts, styles and pictures', async () => {
    const page = await extracted(
      await file(
        'page.html',
        `<!doctype html><html lang="hi"><head><title>बजट &amp; लेखा</title><style>p{}</style></head>
         <body><h1>पहला   पाठ</h1><script>let x = '<p>no</p>';</script><svg><text>no</text></svg>
         <p>One <b>bold</b>er\nword</p><ul><li>a<li>b</ul></body></html>`,
      ),
    );
    expect(page).toMatchObject({ title: 'बजट & लेखा', language: 'hi' });
    expect(page.text).toBe('पहला पाठ\nOne bolder word\na\nb');
  });

  it('a text file: letter for letter, its byte order mark among them', async () => {
    const text = '\ufeffA  line\r\nand another 😀\n\n';
    expect((await extracted(await file('a.txt', text))).text).toBe(text);
  });

  it('a PDF, page by page', async () => {
    const made = await PDFDocument.create();
    const font = await made.embedFont(StandardFonts.Helvetica);
    for (const line of ['Rules of leave for officers', 'The second page says more'])
      made.addPage().drawText(line, { font, size: 12, x: 50, y: 500 });
    const pdf = await extracted(await file('rules.pdf', await made.save()));
    expect(pdf.text).toBe('Rules of leave for officers\n\nThe second page says more');
    expect(pdf.places.map(({ number }) => number)).toEqual([1, 2]);
    expect(placeAt(pdf.places, pdf.text.indexOf('second'))?.number).toBe(2);
  });

  it('a PDF without a text layer: says that there is none', async () => {
    const made = await PDFDocument.create();
    made.addPage();
    expect(await extractText(await file('scan.pdf', await made.save()))).toMatchObject({
      error: { code: 'no-text' },
    });
  });

  it('a Word file: paragraphs and tables', async () => {
    const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const bytes = await wordFile(
      `${p('पहला अनुच्छेद')}<w:tbl><w:tr><w:tc>${p('one cell')}</w:tc><w:tc>${p('another')}</w:tc></w:tr></w:tbl>`,
    );
    expect((await extracted(await file('note.docx', bytes))).text).toBe('पहला अनुच्छेद\none cell\nanother');
  });

  it('a presentation: slides in the order they are shown, with notes', async () => {
    const bytes = await zip({
      'ppt/presentation.xml':
        '<p xmlns:r="urn:r"><sldIdLst><sldId id="1" r:id="r2"/><sldId id="2" r:id="r1"/></sldIdLst></p>',
      'ppt/_rels/presentation.xml.rels': relations({ r1: 'slides/slide1.xml', r2: '/ppt/slides/slide2.xml' }),
      'ppt/slides/slide1.xml': slide('shown last'),
      'ppt/slides/slide2.xml': slide('shown first', 'second line'),
      'ppt/slides/_rels/slide2.xml.rels': relations({ n: '../notesSlides/notesSlide1.xml' }),
      'ppt/notesSlides/notesSlide1.xml': slide('what the speaker says'),
    });
    const { text, places } = await extracted(await file('talk.pptx', bytes));
    expect(text).toBe('shown first\nsecond line\nwhat the speaker says\n\nshown last');
    expect(places.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('a course of Kriti: each block with its page, and what the course says of itself', async () => {
    const course = await extracted(join(import.meta.dirname, '../../../templates/orientation'));
    expect(course.language).toBe('en');
    expect(course.places.length).toBeGreaterThan(20);
    for (const { start, end, page } of course.places) {
      expect(page).toBeTruthy();
      expect(course.text.slice(start, end).trim()).not.toBe('');
    }
  });

  it('a package of any tool: pages, PDFs and the sentences that scripts hold', async () => {
    const words = 'a sentence kept as data';
    const bytes = await zip({
      'imsmanifest.xml':
        '<manifest><organizations><organization><title>Noting and drafting</title><item><title>x</title></item></organization></organizations></manifest>',
      'page10.html': '<p>the tenth page</p>',
      'page2.html': '<p>the second page</p>',
      'course/data.json': JSON.stringify({
        id: 'x-1',
        blocks: [{ body: `<p>${words}</p>`, style: 'a:b;c:d' }],
      }),
      'html5/slide.js': `window.globalProvideData('slide', '{"text":"it\\'s spoken by Storyline \\\\"here\\\\""}');`,
      'lib/jquery.js': 'function f(){return "this is no text of it"}',
      'damaged.pdf': '%PDF-1.4 nothing',
    });
    const found = await extracted(await file('course.zip', bytes));
    expect(found.title).toBe('Noting and drafting');
    expect(found.places.map(({ file, start, end }) => [file, found.text.slice(start, end)])).toEqual([
      ['course/data.json', words],
      ['html5/slide.js', 'it\'s spoken by Storyline "here"'],
      ['page2.html', 'the second page'],
      ['page10.html', 'the tenth page'],
    ]);
    expect(found.unread).toEqual(['damaged.pdf']);
  });

  it('a ZIP of documents: each for itself', async () => {
    const bytes = await zip({
      'a.txt': 'first document',
      'sub/b.html': '<title>B</title><p>second document',
      'c.docx': await wordFile('<w:p><w:r><w:t>third document</w:t></w:r></w:p>'),
      'd.exe': 'no document',
    });
    const found = await extractDocuments(await file('many.zip', bytes));
    expect(found.map(({ inside, text }) => [inside, text.ok && text.value.text])).toEqual([
      ['a.txt', 'first document'],
      ['sub/b.html', 'second document'],
      ['c.docx', 'third document'],
    ]);
  });
});

describe('a hostile file', () => {
  it.each([
    ['cut.pdf', '%PDF-1.7\n1 0 obj <<'],
    ['cut.docx', 'PK\x03\x04 and then nothing'],
    ['empty.zip', ''],
    ['photo.jpg', '\xff\xd8\xff'],
  ])('%s is told, not thrown', async (name, content) => {
    const found = await extractText(await file(name, Buffer.from(content, 'latin1')));
    expect(found.ok).toBe(false);
  });

  it('that unpacks to thousands of times its size never reaches a library', async () => {
    const bytes = await wordFile(' '.repeat(9 * 2 ** 20));
    expect(await extractText(await file('bomb.docx', bytes))).toMatchObject({
      error: { code: expect.stringMatching(/unreadable|no-text/) },
    });
  });

  it('that nests markup without end is read to its end', async () => {
    const page = await extracted(await file('deep.html', `${'<div>'.repeat(300_000)}deep down`));
    expect(page.text).toBe('deep down');
  });
});
