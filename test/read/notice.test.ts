/** What pictures say of their rights, as programs write it into them. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../packager/read/media/notice.ts';

const NOTE = '(c) 2024 A. Photographer. All rights reserved.';
const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } });
const xmp = (inner: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

describe.each(['jpeg', 'png', 'webp'] as const)('%s', (format) => {
  it('has its note of Exif', async () => {
    const picture = await blank()
      .withExif({ IFD0: { Copyright: NOTE } })
      .toFormat(format)
      .toBuffer();
    expect(noticeOf(picture)).toBe(NOTE);
  });

  it('has its notes of XMP, each once', async () => {
    const packet = xmp(
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Rights &amp; all</rdf:li></rdf:Alt></dc:rights><photoshop:Credit>Getty Images</photoshop:Credit><photoshop:Source>Getty Images</photoshop:Source>`,
    );
    const picture = await blank().withXmp(packet).toFormat(format).toBuffer();
    expect(noticeOf(picture)).toBe('Rights & all; Getty Images');
  });

  it('says nothing where nobody wrote anything', async () => {
    expect(noticeOf(await blank().toFormat(format).toBuffer())).toBeUndefined();
  });
});

it('IPTC and the text of a PNG are read, and what is cut off does no harm', async () => {
  const record = (number: number, text: string) =>
    Buffer.concat([Buffer.from([0x1c, 2, number, 0, text.length]), Buffer.from(text)]);
  const iptc = Buffer.concat([
    Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1'),
    record(110, 'Alamy'),
    record(116, NOTE),
  ]);
  expect(noticeOf(iptc)).toBe(`Alamy; ${NOTE}`);
  const chunk = Buffer.from(`\0\0\0\x10tEXtCopyright\0A. Sen`, 'latin1');
  expect(noticeOf(chunk)).toBe('A. Sen');
  const exif = await blank()
    .withExif({ IFD0: { Copyright: NOTE } })
    .jpeg()
    .toBuffer();
  for (let end = 0; end < 300; end += 1) expect(() => noticeOf(exif.subarray(0, end))).not.toThrow();
  for (let end = 0; end < iptc.length; end += 1) expect(() => noticeOf(iptc.subarray(0, end))).not.toThrow();
});
