/** What stands in the chunks of a PNG (3rd edition, 11.3): texts, Exif, and XMP as a text. */
import { inflateSync } from 'node:zlib';
import type { At } from '../image-size.ts';
import type { Part } from './part.ts';
import { iptcIn } from './photoshop.ts';

/** Chunks, and bytes of a file, that are stepped over: texts may stand behind the pixels. */
const MOST_CHUNKS = 4000;
const MOST_BYTES = 32 * 2 ** 20;
/** Bytes of a chunk that is read, and that a deflated one may become: notes are short, and a bomb is not. */
const MOST_TEXT = 2 ** 20;

const TEXTS: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt']);
const XMP = 'XML:com.adobe.xmp';
/** How ImageMagick keeps what PNG has no place for: a name, a length, and all in hexadecimal digits. */
const RAW = /^Raw profile type (iptc|8bim|exif|app1|xmp)$/i;

export async function* pngMetadata(at: At): AsyncGenerator<Part> {
  let here = 8;
  for (let i = 0; i < MOST_CHUNKS && here < MOST_BYTES; i += 1) {
    const head = await at(here, 8);
    if (head.length < 8) return;
    const length = head.readUInt32BE(0);
    const name = head.toString('latin1', 4, 8);
    if (name === 'IEND') return;
    if (length <= MOST_TEXT && name === 'eXIf') yield { kind: 'exif', bytes: await at(here + 8, length) };
    if (length <= MOST_TEXT && TEXTS.has(name)) {
      const text = textOf(name, await at(here + 8, length));
      const part = text && partOf(text);
      if (part) yield part;
    }
    here += 12 + length;
  }
}

interface Text {
  readonly keyword: string;
  readonly bytes: Buffer;
}

function textOf(name: string, chunk: Buffer): Text | undefined {
  const end = chunk.indexOf(0);
  if (end < 1) return undefined;
  const keyword = chunk.toString('latin1', 0, end);
  if (name === 'tEXt') return { keyword, bytes: chunk.subarray(end + 1) };
  if (name === 'zTXt') return inflated(keyword, chunk.subarray(end + 2));
  // Whether it is deflated, how, its language, its keyword in that language.
  const language = chunk.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : chunk.indexOf(0, language + 1);
  if (translated < 0) return undefined;
  const rest = chunk.subarray(translated + 1);
  return chunk[end + 1] === 1 ? inflated(keyword, rest) : { keyword, bytes: rest };
}

/** Undefined where it is damaged, cut off or a bomb: it says nothing that could be read. */
function inflated(keyword: string, packed: Buffer): Text | undefined {
  try {
    return { keyword, bytes: inflateSync(packed, { maxOutputLength: MOST_TEXT }) };
  } catch {
    return undefined;
  }
}

function partOf({ keyword, bytes }: Text): Part | undefined {
  if (keyword === XMP) return { kind: 'xmp', bytes };
  const raw = RAW.exec(keyword)?.[1]?.toLowerCase();
  if (!raw) return { kind: 'text', keyword, bytes };
  // Two lines come before the digits.
  const digits = bytes.toString('latin1').trim().split('\n').slice(2).join('');
  const profile = Buffer.from(digits, 'hex');
  if (raw === 'xmp') return { kind: 'xmp', bytes: profile };
  if (raw === 'exif' || raw === 'app1') return { kind: 'exif', bytes: profile };
  const iptc = iptcIn(profile) ?? (profile[0] === 0x1c ? profile : undefined);
  return iptc && { kind: 'iptc', bytes: iptc };
}
