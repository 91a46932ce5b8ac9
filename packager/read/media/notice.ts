/**
 * What a picture's file says of its own rights: the copyright note of Exif
 * (2.3, tag 0x8298), IPTC (IIM 4.2, 2:110 and 2:116), PNG (3rd edition, 11.3.3)
 * and XMP (Part 1, 8.3 and 8.4), whose packets may be found by looking for them
 * (Part 3, 1.1), whatever the format.
 */
import { inflateSync } from 'node:zlib';
import { asciiTag } from './exif.ts';

/** Letters of a notice that are kept. */
const KEPT = 300;

/** @param head the first bytes of the file; what comes behind is not looked at */
export function noticeOf(head: Buffer): string | undefined {
  const found = [...exif(head), ...iptc(head), ...png(head), ...xmp(head)]
    .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((text) => /[\p{L}\p{N}©]/u.test(text));
  return found.length === 0 ? undefined : [...new Set(found)].join('; ').slice(0, KEPT);
}

/** Behind its mark in a JPEG, in a chunk of its own in PNG and WebP. */
function* exif(head: Buffer): Generator<string> {
  for (const mark of ['Exif\0\0', 'eXIf', 'EXIF']) {
    const at = head.indexOf(mark, 0, 'latin1');
    // The length of a chunk of WebP stands behind its name.
    const start = at + (mark === 'eXIf' ? 4 : mark === 'EXIF' ? 8 : 6);
    const said = at < 0 ? undefined : asciiTag(head.subarray(start), 0x8298);
    if (said) yield said;
  }
}

/** Records 2:110 (credit) and 2:116 (copyright notice) of the block that Photoshop calls 0x0404. */
function* iptc(head: Buffer): Generator<string> {
  const block = head.indexOf('8BIM\x04\x04', 0, 'latin1');
  if (block < 0) return;
  for (const record of [110, 116]) {
    const at = head.indexOf(Buffer.from([0x1c, 2, record]), block);
    if (at < 0 || at + 5 > head.length) continue;
    yield head.toString('utf8', at + 5, at + 5 + head.readUInt16BE(at + 3));
  }
}

function* png(head: Buffer): Generator<string> {
  const at = head.indexOf('tEXtCopyright\0', 0, 'latin1');
  if (at < 4) return;
  yield head.toString('latin1', at + 14, at + 4 + head.readUInt32BE(at - 4));
}

const XMP_TEXTS = [
  /<dc:rights>[\s\S]*?<rdf:li[^>]*>([^<]*)/,
  /<xmpRights:UsageTerms>[\s\S]*?<rdf:li[^>]*>([^<]*)/,
  /photoshop:Credit(?:="([^"]*)"|>([^<]*)<)/,
  /photoshop:Source(?:="([^"]*)"|>([^<]*)<)/,
];
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Bytes of a packet that are unpacked: a note is short, and a bomb is not. */
const MOST_XMP = 2 ** 20;

/** How a PNG begins a packet that is deflated: as text, and as international text in no language (3rd edition, 11.3.3). */
const DEFLATED = ['zTXtXML:com.adobe.xmp\0\0', 'iTXtXML:com.adobe.xmp\0\x01\0\0\0'];

/** The packet, also where it is deflated. */
function packetOf(head: Buffer): string {
  const start = head.indexOf('<x:xmpmeta', 0, 'latin1');
  const end = head.indexOf('</x:xmpmeta>', Math.max(0, start), 'latin1');
  if (start >= 0) return head.toString('utf8', start, end < 0 ? undefined : end);
  const mark = DEFLATED.find((one) => head.includes(one, 0, 'latin1'));
  const at = mark ? head.indexOf(mark, 0, 'latin1') : 0;
  if (!mark || at < 4) return '';
  try {
    const packed = head.subarray(at + mark.length, at + 4 + head.readUInt32BE(at - 4));
    return inflateSync(packed, { maxOutputLength: MOST_XMP }).toString('utf8');
  } catch {
    return ''; // damaged, cut off or a bomb: it says nothing that could be read
  }
}

function* xmp(head: Buffer): Generator<string> {
  const packet = packetOf(head);
  for (const pattern of XMP_TEXTS) {
    const [, inside, other] = pattern.exec(packet) ?? [];
    const said = inside ?? other;
    if (said) yield said.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
  }
}
