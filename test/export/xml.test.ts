import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { element, leaf, writeXml } from '../../packager/export/xml.ts';

/** Text and attribute of the root, as a parser that is not ours reads them. */
function readBack(xml: string): { text: string; attr: string } {
  const parser = new SaxesParser();
  let text = '';
  let attr = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    attr = String(attributes.a ?? attr);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.write(xml).close();
  return { text: text.trim(), attr };
}

/** Text as XML can hold it. */
const holdable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

describe('written XML', () => {
  it('reads back as the text it was made from, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, attr) => {
        const back = readBack(writeXml(leaf('x', `-${text}-`, { a: attr })));
        expect(back).toEqual({ text: `-${holdable(text)}-`, attr: holdable(attr) });
      }),
    );
  });

  it('indents, leaves out what is absent, and closes what is empty', () => {
    const xml = writeXml(element('a', { b: '1', c: undefined }, element('d'), false, [leaf('e', 'x & y')]));
    expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n  <d/>\n  <e>x &amp; y</e>\n</a>\n');
  });
});
