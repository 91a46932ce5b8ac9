/** PDFs that strangers made: read as they are, and let go when they are made to keep a program busy. */
import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { Effort } from '../../packager/read/media/effort.ts';
import { pdfFacts } from '../../packager/read/media/pdf.ts';

const STEPS = 2_000_000;
const factsOf = (bytes: Uint8Array) => pdfFacts(bytes, new Effort(STEPS));

const CATALOG = '1 0 obj\n<</Type/Catalog/Pages 2 0 R/Metadata 5 0 R>>\nendobj\n';
const PAGES = '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n';
const page = (id: number, more = ''): string =>
  `${id} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${more}>>\nendobj\n`;
const stream = (id: number, content: string | Buffer, more = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`${id} 0 obj\n<<${more}/Length ${content.length}>>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
const TRAILER = 'trailer\n<</Root 1 0 R>>\n%%EOF\n';
const pdf = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(['%PDF-1.7\n', CATALOG, ...parts, TRAILER].map((part) => Buffer.from(part)));
const SOUND = [PAGES, page(3, '/Contents 4 0 R')];
const numbered = (count: number, make: (id: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(100 + i)).join('');

it.each([true, false])(
  'a document is read whichever way its objects are written (in streams: %s)',
  async (inStreams) => {
    const document = await PDFDocument.create();
    for (let i = 0; i < 60; i++) document.addPage([595, 842]).drawText(`Page ${i}`);
    document.setTitle('Rules on leave');
    const bytes = await document.save({ useObjectStreams: inStreams });
    expect(await factsOf(bytes)).toMatchObject({
      pages: 60,
      withText: 60,
      shown: 60,
      title: 'Rules on leave',
    });
  },
);

it('a stream whose length stands elsewhere ends where it says so', async () => {
  const content =
    '4 0 obj\n<</Length 6 0 R>>\nstream\nBT (one stream) Tj ET\nendstream\nendobj\n6 0 obj\n21\nendobj\n';
  expect(await factsOf(pdf(...SOUND, content))).toMatchObject({ pages: 1, withText: 1 });
});

it('content is unpacked through text filters too', async () => {
  const hex = Buffer.from(`${deflateSync(Buffer.from('BT (hex) Tj ET')).toString('hex')}>`);
  const content = stream(4, hex, '/Filter[/ASCIIHexDecode/FlateDecode]');
  expect(await factsOf(pdf(...SOUND, content))).toMatchObject({ withText: 1 });
});

it.each<[string, () => Buffer]>([
  ['letters between its objects', () => pdf(...SOUND, '7 7 x '.repeat(2 ** 17))],
  [
    'strings that never end',
    () =>
      pdf(
        ...SOUND,
        numbered(20_000, (id) => `${id} 0 obj\n(\nendobj\n`),
      ),
  ],
  [
    'a stream of objects that all lie in one',
    () => {
      const places = Array.from({ length: 2 ** 17 }, (_, i) => `${100 + i} ${i}`).join(' ');
      const content = deflateSync(Buffer.from(`${places} ${'['.repeat(2 ** 17)}`));
      return pdf(
        ...SOUND,
        stream(9, content, `/Type/ObjStm/N ${2 ** 17}/First ${places.length + 1}/Filter/FlateDecode`),
      );
    },
  ],
  [
    'branches that share their pages',
    () => {
      const kids = numbered(3000, (id) => `${id} 0 R `);
      const branches = numbered(3000, (id) => `${id} 0 obj\n<</Kids 5 0 R>>\nendobj\n`);
      return pdf('2 0 obj\n<</Kids 5 0 R>>\nendobj\n', branches, `5 0 obj\n[${kids}]\nendobj\n`);
    },
  ],
  [
    'pages that share their content',
    () => {
      const pages = numbered(2000, (id) => page(id, '/Contents 6 0 R'));
      const kids = numbered(2000, (id) => `${id} 0 R `);
      const content = `6 0 obj\n[${'7 0 R '.repeat(200)}]\nendobj\n`;
      return pdf(`2 0 obj\n<</Kids[${kids}]>>\nendobj\n`, pages, content, stream(7, ' '.repeat(2 ** 22)));
    },
  ],
  [
    'content packed twice',
    () => {
      const pages = numbered(500, (id) => page(id, '/Contents 6 0 R'));
      const kids = numbered(500, (id) => `${id} 0 R `);
      const packed = deflateSync(deflateSync(Buffer.alloc(16 * 2 ** 20)));
      return pdf(
        `2 0 obj\n<</Kids[${kids}]>>\nendobj\n`,
        pages,
        stream(6, packed, '/Filter[/FlateDecode/FlateDecode]'),
      );
    },
  ],
])('one made of %s is given up', async (_, made) => expect(await factsOf(made())).toBe('too-much'));

it.each([
  ['names of streams that are none', `%${'/ObjStm'.repeat(2 ** 18)}\n`],
  [
    'a description that begins again and again',
    stream(5, '<dc:title><rdf:li'.repeat(2 ** 16)).toString('latin1'),
  ],
])('%s keep nobody busy', async (_, more) => {
  expect(await factsOf(pdf(...SOUND, more))).toMatchObject({ pages: 1 });
});

it('what is spent on one is not there for the next', async () => {
  const effort = new Effort(STEPS);
  const sound = pdf(...SOUND, stream(4, 'BT (text) Tj ET'));
  expect(await pdfFacts(sound, effort)).toMatchObject({ withText: 1 });
  expect(await pdfFacts(pdf(...SOUND, '7 7 x '.repeat(2 ** 17)), effort)).toBe('too-much');
  expect(await pdfFacts(sound, effort)).toBe('too-much');
});
