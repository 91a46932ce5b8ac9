/** What pictures say of their rights, as programs write it into them. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../packager/read/media/notice.ts';

const NOTE = '(c) 2024 A. Photographer. All rights reserved.';
const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
const xmp = (inner: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** As a file is read: what is asked for, fewer bytes at its end. */
const noticeIn = (bytes: Buffer) => noticeOf(async (start, length) => bytes.subarray(start, start + length));

describe.each(['jpeg', 'png', 'webp'] as const)('%s', (format) => {
  it('has its note of Exif', async () => {
    const picture = await blank()
      .withExif({ IFD0: { Copyright: NOTE } })
      .toFormat(format)
      .toBuffer();
    expect(await noticeIn(picture)).toBe(NOTE);
  });

  it('has its notes of XMP, each once', async () => {
    const packet = xmp(
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Rights &amp; all</rdf:li></rdf:Alt></dc:rights><photoshop:Credit>Getty Images</photoshop:Credit><photoshop:Source>Getty Images</photoshop:Source>`,
    );
    const picture = await blank().withXmp(packet).toFormat(format).toBuffer();
    expect(await noticeIn(picture)).toBe('Rights & all; Getty Images');
  });

  it('says nothing where nobody wrote anything', async () => {
    expect(await noticeIn(await blank().toFormat(format).toBuffer())).toBeUndefined();
  });
});

/** A JPEG with a segment more, right behind its start. */
async function withSegment(marker: number, payload: Buffer): Promise<Buffer> {
  const jpeg = await blank().jpeg().toBuffer();
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, payload, jpeg.subarray(2)]);
}

/** A PNG with a chunk more: behind its header, or behind its pixels. */
async function withChunk(name: string, payload: Buffer, last = false): Promise<Buffer> {
  const png = await blank().png().toBuffer();
  const at = last ? png.length - 12 : 33;
  const head = Buffer.alloc(8);
  head.writeUInt32BE(payload.length, 0);
  head.write(name, 4, 'latin1');
  // The sum of a chunk is not looked at.
  return Buffer.concat([png.subarray(0, at), head, payload, Buffer.alloc(4), png.subarray(at)]);
}

const record = (number: number, text: Buffer | string) => {
  const bytes = Buffer.from(text as string);
  return Buffer.concat([Buffer.from([0x1c, 2, number, 0, bytes.length]), bytes]);
};
const resource = (id: number, bytes: Buffer) => {
  const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(bytes.length, 8);
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length & 1)]);
};
const photoshop = (...resources: Buffer[]) =>
  Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), ...resources]);

describe('IPTC of a JPEG', () => {
  const records = Buffer.concat([record(110, 'Alamy'), record(5, 'A title'), record(116, NOTE)]);

  it('is read behind other resources', async () => {
    const segment = photoshop(resource(0x03ed, Buffer.from('odd')), resource(0x0404, records));
    expect(await noticeIn(await withSegment(0xed, segment))).toBe(`Alamy; ${NOTE}`);
  });

  it('may be in Western letters', async () => {
    const western = record(116, Buffer.from('\xa9 Ren\xe9', 'latin1'));
    expect(await noticeIn(await withSegment(0xed, photoshop(resource(0x0404, western))))).toBe('© René');
  });

  it('is no mark somewhere else, as in the pixels', async () => {
    const stray = Buffer.concat([Buffer.from('8BIM\x04\x04', 'latin1'), Buffer.alloc(6), records]);
    expect(await noticeIn(await withSegment(0xe5, stray))).toBeUndefined();
    expect(await noticeIn(Buffer.concat([await blank().jpeg().toBuffer(), stray]))).toBeUndefined();
  });

  it('does no harm where it is cut off', async () => {
    const whole = await withSegment(0xed, photoshop(resource(0x0404, records)));
    for (let end = 0; end < 200; end += 1)
      expect(`Alamy; ${NOTE}`).toContain((await noticeIn(whole.subarray(0, end))) ?? '');
  });
});

it.each([
  ['Copyright 2007 A. Sen, released under the GNU GPL', true],
  ['LGPLv3 A. Sen', true],
  ['CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90', false],
  ['File written by Adobe Photoshop 4.0', false],
])('a comment counts where it speaks of rights: %s', async (comment, speaks) => {
  expect(await noticeIn(await withSegment(0xfe, Buffer.from(comment)))).toBe(speaks ? comment : undefined);
  expect(await noticeIn(await withChunk('tEXt', Buffer.from(`Comment\0${comment}`)))).toBe(
    speaks ? comment : undefined,
  );
  const gif = Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff\x21\xfe', 'latin1'),
    Buffer.from([comment.length]),
    Buffer.from(comment),
    Buffer.from('\0\x3b', 'latin1'),
  ]);
  expect(await noticeIn(gif)).toBe(speaks ? comment : undefined);
});

describe('texts of a PNG', () => {
  it('are read in each of their forms, also behind the pixels', async () => {
    expect(await noticeIn(await withChunk('tEXt', Buffer.from('Copyright\0A. Sen'), true))).toBe('A. Sen');
    const packed = deflateSync(Buffer.from('A. Sen'));
    const zipped = Buffer.concat([Buffer.from('Copyright\0\0'), packed]);
    expect(await noticeIn(await withChunk('zTXt', zipped))).toBe('A. Sen');
    const plain = Buffer.from('Copyright\0\0\0hi\0\0ए. सेन');
    expect(await noticeIn(await withChunk('iTXt', plain))).toBe('ए. सेन');
    const both = Buffer.concat([Buffer.from('Copyright\0\x01\0\0\0'), packed]);
    expect(await noticeIn(await withChunk('iTXt', both))).toBe('A. Sen');
  });

  it('hold IPTC as ImageMagick writes it', async () => {
    const digits = resource(0x0404, record(116, NOTE)).toString('hex');
    const profile = deflateSync(Buffer.from(`\n8bim\n      99\n${digits.replace(/.{72}/g, '$&\n')}\n`));
    const chunk = Buffer.concat([Buffer.from('Raw profile type 8bim\0\0'), profile]);
    expect(await noticeIn(await withChunk('zTXt', chunk))).toBe(NOTE);
  });

  it('that are of the colour profile say nothing of the picture', async () => {
    const chunk = Buffer.from('icc:copyright\0Copyright A. Maker Inc., 2018');
    expect(await noticeIn(await withChunk('tEXt', chunk))).toBeUndefined();
  });

  it('that are damaged or a bomb say nothing', async () => {
    const bomb = Buffer.concat([Buffer.from('Copyright\0\0'), deflateSync(Buffer.alloc(2 ** 22, 65))]);
    expect(await noticeIn(await withChunk('zTXt', bomb))).toBeUndefined();
    expect(await noticeIn(await withChunk('zTXt', Buffer.from('Copyright\0\0no')))).toBeUndefined();
  });
});

it('Exif names an editor where there is no photographer', async () => {
  const picture = await blank()
    .withExif({ IFD0: { Copyright: 'A. Sen' } })
    .jpeg()
    .toBuffer();
  const at = picture.indexOf('A. Sen');
  picture.write(' \0Sen\0', at, 'latin1');
  expect(await noticeIn(picture)).toBe('Sen');
});

describe('XMP', () => {
  const said = async (inner: string, of = '') =>
    noticeIn(
      await blank()
        .withXmp(xmp(inner).replace('rdf:about=""', `rdf:about="" ${of}`))
        .jpeg()
        .toBuffer(),
    );
  const langs = '<rdf:li xml:lang="hi">सर्वाधिकार</rdf:li><rdf:li xml:lang="x-default">All rights</rdf:li>';

  it('is taken in the language of none, else in the first', async () => {
    expect(await said(`<dc:rights><rdf:Alt>${langs}</rdf:Alt></dc:rights>`)).toBe('All rights');
    expect(
      await said('<dc:rights><rdf:Alt><rdf:li xml:lang="hi">सर्वाधिकार</rdf:li></rdf:Alt></dc:rights>'),
    ).toBe('सर्वाधिकार');
  });

  it('names a licence by its address, as an attribute or a resource', async () => {
    const by = 'https://creativecommons.org/licenses/by/4.0/';
    expect(
      await said(`<cc:license rdf:resource="${by}"/>`, 'xmlns:cc="http://creativecommons.org/ns#"'),
    ).toBe(by);
    expect(
      await said('', `xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmpRights:WebStatement='${by}'`),
    ).toBe(by);
  });

  it('says nothing where a program left only a language behind, and © may be a number', async () => {
    const alone = (text: string) => `<dc:rights><rdf:Alt><rdf:li>${text}</rdf:li></rdf:Alt></dc:rights>`;
    expect(await said(alone('x-default'))).toBeUndefined();
    expect(await said(alone('&#169; Sen &#xa9;'))).toBe('© Sen ©');
  });
});
