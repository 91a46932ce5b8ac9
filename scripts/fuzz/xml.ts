/**
 * Changes to XML that keep its structure in sight: tags and attributes are
 * doubled, dropped, renamed and filled with what manifests should not hold.
 */
import type { Random } from './random.ts';

const TAG = /<\/?[A-Za-z][^<>]*>/g;
const ATTRIBUTE = /\s([\w:.-]+)="([^"]*)"/g;

/** Values that once broke some reader. */
export const VALUES = [
  '',
  ' ',
  '../../../etc/passwd',
  'C:\\course\\index.html',
  '\\\\server\\share',
  '/index.html',
  '//host/index.html',
  'index.html?a=b&amp;c=d#e',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '%2e%2e%2f%2e%2e%2fx',
  '%',
  '%zz',
  'a%00b',
  'x'.repeat(70_000),
  '()'.repeat(2_000),
  '(((((a&amp;b)|c)',
  '-1',
  '1e309',
  'NaN',
  '0.70',
  'PT99999999999H',
  '9999:99:99.99',
  'true',
  'sco',
  'हिन्दी ‍‌',
  '\u202efdp.exe',
  '\ufffd',
  '&#0;',
  '&#x10FFFF;',
  '&lol;',
  '{count, plural, one {',
  '<![CDATA[x]]>',
  'urn:uuid:0',
  'http://[::1',
  'https://example.org/%',
] as const;

const PIECES = [
  '<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '<!DOCTYPE m SYSTEM "file:///etc/passwd">',
  '<?xml-stylesheet href="x.xsl"?>',
  '<?php echo 1 ?>',
  '<!-- -- -->',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&',
  '<',
  '\u0000',
  '\ufeff',
  '<x:y/>',
  '<item identifier="a" identifierref="a"><title/></item>',
  '<resource identifier="R" type="webcontent" href="index.html"><dependency identifierref="R"/></resource>',
  '<sequencing IDRef="s"/>',
  '<item>'.repeat(3_000),
] as const;

/** One change at a place chosen by chance. */
export function changeXml(text: string, random: Random): string {
  const tags = [...text.matchAll(TAG)];
  const attributes = [...text.matchAll(ATTRIBUTE)];
  const tag = tags.length > 0 ? random.of(tags) : undefined;
  const attribute = attributes.length > 0 ? random.of(attributes) : undefined;
  const cut = (from: number, to: number, instead: string) => text.slice(0, from) + instead + text.slice(to);
  switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
      if (!attribute) return text;
      return cut(
        attribute.index,
        attribute.index + attribute[0].length,
        ` ${attribute[1]}="${random.of(VALUES)}"`,
      );
    case 3:
      return attribute ? cut(attribute.index, attribute.index + attribute[0].length, '') : text;
    case 4:
      // Twice the same attribute, or one of another element.
      return attribute && tag
        ? cut(tag.index + tag[0].length - 1, tag.index + tag[0].length - 1, attribute[0])
        : text;
    case 5:
      return tag ? cut(tag.index, tag.index + tag[0].length, '') : text;
    case 6:
      return tag ? cut(tag.index, tag.index, tag[0]) : text;
    case 7: {
      const other = tags.length > 0 ? random.of(tags) : undefined;
      return tag && other ? cut(tag.index, tag.index + tag[0].length, other[0]) : text;
    }
    case 8:
      return tag ? cut(tag.index + tag[0].length, tag.index + tag[0].length, random.of(PIECES)) : text;
    case 9:
      return text.slice(0, random.below(text.length + 1));
    case 10: {
      // A piece of it once more, somewhere else: elements in the wrong place, ids used twice.
      const [from, to] = [random.below(text.length), random.below(text.length)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const at = random.below(text.length);
      return cut(at, at, text.slice(from, Math.min(to, from + 4_000)));
    }
    default:
      return text.replace(
        /encoding="[^"]*"/,
        `encoding="${random.of(['utf-16', 'iso-8859-1', 'windows-1252', 'x', 'UTF-7'])}"`,
      );
  }
}
