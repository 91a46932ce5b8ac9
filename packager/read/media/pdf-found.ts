/** What a PDF holds anywhere among its objects: what runs, what it carries along, its fonts, players and links (ISO 32000-1). */
import { PDFArray, PDFDict, PDFName, type PDFObject, PDFStream } from 'pdf-lib';
import type { Effort } from './effort.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** Addresses, and names of fonts, that are kept. */
const MOST_NAMES = 500;
/** What every viewer brings along (9.6.2.2). */
const STANDARD_FONT =
  /^(?:Courier|Helvetica|Times|Symbol|ZapfDingbats)(?:[-,]?(?:Roman|Bold|Italic|Oblique))*$/;
/** What is to play on a page: annotations (12.5.6). */
const PLAYERS: ReadonlySet<string> = new Set(['/RichMedia', '/Movie', '/Screen', '/Sound', '/3D']);

/** What is met on the way through the objects. */
export interface Found {
  readonly scripts: Set<'JavaScript' | 'Launch'>;
  attachments: number;
  readonly fonts: Set<string>;
  readonly fontsMissing: Set<string>;
  readonly players: Set<string>;
  /** By host. */
  readonly links: Map<string, string>;
}

/** What is anywhere among its objects: actions (12.6.4), files carried along (7.11.4), fonts (9.8), players (12.5.6). */
export function foundIn(objects: PdfObjects, effort: Effort): Found {
  const found: Found = {
    scripts: new Set(),
    attachments: 0,
    fonts: new Set(),
    fontsMissing: new Set(),
    players: new Set(),
    links: new Map(),
  };
  const look = (object: PDFObject, depth: number): void => {
    if (depth > 6) return;
    effort.spend(1);
    if (object instanceof PDFArray) for (const one of object.asArray()) look(one, depth + 1);
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) return;
    note(dict, objects, found);
    for (const [, value] of dict.entries()) look(value, depth + 1);
  };
  for (const [, object] of objects.context.enumerateIndirectObjects()) look(object, 0);
  return found;
}

function note(dict: PDFDict, objects: PdfObjects, found: Found): void {
  const named = (name: string): string => String(dict.get(PDFName.of(name)) ?? '');
  const has = (name: string): boolean => dict.has(PDFName.of(name));
  const action = named('S');
  if (action === '/JavaScript') found.scripts.add('JavaScript');
  if (action === '/Launch') found.scripts.add('Launch');
  if (action === '/URI') noteLink(objects.text(dict, 'URI'), found.links);
  if (has('EF')) found.attachments++;
  if (PLAYERS.has(named('Subtype'))) found.players.add(named('Subtype').slice(1));
  const font = fontName(named(has('FontName') ? 'FontName' : 'BaseFont'));
  if (font === '' || found.fonts.size >= MOST_NAMES) return;
  found.fonts.add(font);
  const isInside = has('FontFile') || has('FontFile2') || has('FontFile3');
  if (named('Type') === '/FontDescriptor' && !isInside && !STANDARD_FONT.test(font))
    found.fontsMissing.add(font);
}

function noteLink(address: string, links: Map<string, string>): void {
  if (address === '' || links.size >= MOST_NAMES) return;
  const host = URL.canParse(address) ? new URL(address).host || new URL(address).protocol : address;
  if (!links.has(host)) links.set(host, address.slice(0, 2000));
}

/** A font's name without the six letters that mark a subset (9.6.4), spaces written as themselves. */
const fontName = (name: string): string =>
  name
    .replace(/^\/(?:[A-Z]{6}\+)?/, '')
    .replace(/#20/g, ' ')
    .slice(0, 100);
