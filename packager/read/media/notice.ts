/**
 * What a picture's file says of its own rights: the copyright note of Exif
 * (2.3, tag 0x8298), IPTC (IIM 4.2, 2:110, 2:115 and 2:116) and PNG (3rd edition, 11.3.3),
 * those of XMP (Part 1, 8.3 and 8.4; Creative Commons' ccREL), and a comment that speaks of rights.
 */
import { asciiTag } from './exif.ts';
import type { At } from './image-size.ts';
import { decoded } from './metadata/decoded.ts';
import { metadataIn } from './metadata/metadata.ts';
import type { Part } from './metadata/part.ts';
import { saidUnder } from './metadata/xmp.ts';

/** Letters of a notice that are kept. */
const KEPT = 300;

/** @param at reads from the file, which may be damaged or no picture at all */
export async function noticeOf(at: At): Promise<string | undefined> {
  const found = new Set<string>();
  for await (const part of metadataIn(at))
    for (const text of rightsIn(part)) {
      const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
      if (/[\p{L}\p{N}©]/u.test(line) && !EMPTY.test(line)) found.add(line);
    }
  return found.size === 0 ? undefined : [...found].join('; ').slice(0, KEPT);
}

const COPYRIGHT_TAG = 0x8298;
/** Of the application record of IPTC: by whom it is provided, whose it was, and the copyright notice. */
const RECORDS = [110, 115, 116];
const XMP_NAMES = [
  'dc:rights',
  'xmpRights:UsageTerms',
  'xmpRights:WebStatement',
  // As it was called when XMP was XAP.
  'xapRights:UsageTerms',
  'xapRights:WebStatement',
  'cc:license',
  'photoshop:Credit',
  'photoshop:Source',
];
/** Texts of a PNG that are of nothing else. That of its colour profile (`icc:copyright`) is not the picture's. */
const TEXTS: ReadonlySet<string> = new Set(['Copyright', 'License', 'Disclaimer']);
/** What a comment says that keeps or gives rights. Mostly it names a program. */
const OF_RIGHTS =
  /©|\(c\)\s*\d{4}|copyright|all rights reserved|\blicen[cs]ed? (?:under|to|by)\b|creative ?commons|\bCC[ -]?(?:0|BY)\b|\bA?L?GPL|\bpublic domain\b/iu;
/** What programs leave where nothing was written. */
const EMPTY = /^(?:x-default|\[none\]|unspecified)$/i;

function rightsIn(part: Part): string[] {
  if (part.kind === 'exif') return asciiTag(part.bytes, COPYRIGHT_TAG);
  if (part.kind === 'iptc') return recordsIn(part.bytes);
  const text = decoded(part.bytes);
  if (part.kind === 'xmp') return XMP_NAMES.flatMap((name) => saidUnder(text, name) ?? []);
  if (TEXTS.has(part.keyword)) return [text];
  return (part.keyword === '' || part.keyword === 'Comment') && OF_RIGHTS.test(text) ? [text] : [];
}

function recordsIn(iptc: Buffer): string[] {
  const said: string[] = [];
  for (let here = 0; here + 5 <= iptc.length && iptc[here] === 0x1c; ) {
    const length = iptc.readUInt16BE(here + 3);
    // Longer ones have a length of another form, and are no notes.
    if (length & 0x8000) break;
    if (iptc[here + 1] === 2 && RECORDS.includes(iptc[here + 2] ?? 0))
      said.push(decoded(iptc.subarray(here + 5, here + 5 + length)));
    here += 5 + length;
  }
  return said;
}
