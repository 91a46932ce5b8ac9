import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument as LibXml } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { parseXml, type XmlDocument, type XmlElement } from '../../packager/read/xml.ts';
import { XML_FAULTS, type XmlFaultKey } from '../../packager/read/xml-fault.ts';
import { attr, childrenOf, descendants, textOf, xpathOf } from '../../packager/read/xml-query.ts';

const parse = (text: string, limits = {}): XmlDocument => parseXml(Buffer.from(text), limits);
const faultsOf = ({ faults }: XmlDocument) =>
  faults.map(({ key, line, column }) => `${key} ${line}:${column}`);
const rootOf = (document: XmlDocument): XmlElement => {
  if (!document.root) throw new Error('no root');
  return document.root;
};
/** Names and nesting: a(b c(d)). */
const shape = (element: XmlElement): string => {
  const inside = childrenOf(element).map(shape).join(' ');
  return element.name + (inside && `(${inside})`);
};

describe('a good document', () => {
  const document = parse(
    '<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- c -->\n<m xmlns="urn:m"\n   xmlns:a = \'urn:a\' id="पाठ&amp;1">\n  <a:b a:href="x\ny"/>एक<![CDATA[ & दो]]>\n</m>\n',
  );
  const root = rootOf(document);

  test('has no faults and its namespaces', () => {
    expect(document.faults).toEqual([]);
    expect(root).toMatchObject({ name: 'm', prefix: '', local: 'm', ns: 'urn:m' });
    expect(childrenOf(root, 'b', 'urn:a')[0]).toMatchObject({
      name: 'a:b',
      prefix: 'a',
      ns: 'urn:a',
      parent: root,
    });
    expect(attr(root, 'id')).toMatchObject({ ns: '', value: 'पाठ&1' });
    expect(attr(childrenOf(root)[0] as XmlElement, 'href', 'urn:a')?.value).toBe('x y');
    expect(textOf(root)).toBe('\n  एक & दो\n');
  });

  test('knows where everything is', () => {
    expect([root.line, root.column]).toEqual([3, 1]);
    expect(root.attributes.map(({ name, line, column }) => [name, line, column])).toEqual([
      ['xmlns', 3, 4],
      ['xmlns:a', 4, 4],
      ['id', 4, 22],
    ]);
    expect(childrenOf(root)[0]).toMatchObject({ line: 5, column: 3 });
  });
});

describe('a fault is named at its place, and reading goes on', () => {
  const CASES: [string, string, string[], string | undefined][] = [
    [
      'bare ampersands',
      '<m><a h="?x=1&y=2"/>R & D<b/></m>',
      ['bare-ampersand 1:14', 'bare-ampersand 1:23'],
      'm(a b)',
    ],
    ['a bare less-than', '<m>a < b<c/></m>', ['bare-less-than 1:6'], 'm(c)'],
    ['less-than in a value', '<m a="<"><c/></m>', ['bare-less-than 1:7'], 'm(c)'],
    ['an unclosed tag', '<m><a>\n <b></a><c/></m>', ['unclosed-tag 2:2'], 'm(a(b) c)'],
    ['an unclosed tag before the end', '<m><a></m>', ['unclosed-tag 1:4'], 'm(a)'],
    ['a stray closing tag', '<m><a><b></x></b><c/></a><d/></m>', ['unmatched-close-tag 1:10'], 'm(a(b c) d)'],
    [
      'stray closing tags',
      '<m></x><a></y></a></m>',
      ['unmatched-close-tag 1:4', 'unmatched-close-tag 1:11'],
      'm(a)',
    ],
    [
      'an unclosed tag after a stray one',
      '<m></x><a><b></a><c/></m>',
      ['unmatched-close-tag 1:4', 'unclosed-tag 1:11'],
      'm(a(b) c)',
    ],
    ['a root that is not closed', '<m><a/>\n', ['unclosed-tag 1:1'], 'm(a)'],
    ['a document cut short', '<m><a>\n', ['unexpected-end 1:7'], 'm(a)'],
    ['a tag cut short', '<m><a', ['unexpected-end 1:5'], 'm'],
    ['an attribute twice', '<m>\n<a x="1" x="2"/></m>', ['duplicate-attribute 2:1'], 'm(a)'],
    ['an unbound prefix', '<m><q:a q:x="1"/><q:b/></m>', ['prefix-unbound 1:4'], 'm(q:a q:b)'],
    [
      'two unbound prefixes',
      '<m><q:a r:x="1"/><r:b/></m>',
      ['prefix-unbound 1:4', 'prefix-unbound 1:4'],
      'm(q:a r:b)',
    ],
    [
      'values without quotes',
      '<m a=1><b c></b></m>',
      ['attribute-malformed 1:6', 'attribute-malformed 1:12'],
      'm(b)',
    ],
    ['an entity of HTML', '<m>a&nbsp;b<c/></m>', ['entity-undefined 1:5'], 'm(c)'],
    ['a control character', '<m>\u0001<c/></m>', ['control-character 1:4'], 'm(c)'],
    ['the end of a CDATA section', '<m>]]><c/></m>', ['cdata-end-in-text 1:6'], 'm(c)'],
    ['a comment with dashes', '<m><!-- a -- b --><c/></m>', ['comment-malformed 1:13'], 'm(c)'],
    ['a late declaration', '\n<?xml version="1.0"?><m/>', ['declaration-not-first 2:1'], 'm'],
    [
      'a comment before the declaration',
      '<!-- --><?xml version="1.0"?><m/>',
      ['declaration-not-first 1:9'],
      'm',
    ],
    ['a broken declaration', '<?xml encoding="UTF-8"?><m/>', ['declaration-malformed 1:15'], 'm'],
    ['two roots', '<m/><n><o/></n>', ['second-root 1:5'], 'm'],
    ['text around the root', 'a<m/> b', ['text-outside-root 1:1', 'text-outside-root 1:7'], 'm'],
    ['no root', '<!-- -->', ['no-root 1:8'], undefined],
    ['a language that is none', '<m xml:lang="en_IN"/>', ['xml-lang 1:4'], 'm'],
    [
      'a declared entity',
      '<!DOCTYPE m [<!ENTITY e "x">]><m>&e;<c/></m>',
      ['doctype 1:1', 'entity-declared 1:14', 'entity-undefined 1:34'],
      'm(c)',
    ],
    [
      'an entity from outside',
      '<!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]><m>&e;</m>',
      ['doctype 1:1', 'external-entity 1:14', 'entity-undefined 1:58'],
      'm',
    ],
    ['nothing', '', ['empty 1:1'], undefined],
    ['white space', ' \n ', ['empty 1:1'], undefined],
    ['a name with two colons', '<m><a:b:c/></m>', ['malformed 1:11', 'prefix-unbound 1:4'], 'm(a:b:c)'],
  ];
  test.each(CASES)('%s', (_, text, faults, tree) => {
    const document = parse(text);
    expect(faultsOf(document).sort()).toEqual(faults.sort());
    expect(document.root && shape(document.root)).toBe(tree);
  });

  test('several in one reading', () => {
    expect(faultsOf(parse('<m>\n<a b=1 />&x;\n<c d="1" d="2"/></m>'))).toEqual([
      'attribute-malformed 2:6',
      'entity-undefined 2:10',
      'duplicate-attribute 3:1',
    ]);
  });

  test('text keeps what was meant', () => {
    const root = rootOf(parse('<m a="?x=1&y=2">R & D \ue000 &amp; &#x938;</m>'));
    expect(attr(root, 'a')?.value).toBe('?x=1&y=2');
    expect(textOf(root)).toBe('R & D \ue000 & स');
  });

  test('nothing is expanded', () => {
    const lol = '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">';
    expect(textOf(rootOf(parse(`<!DOCTYPE m [${lol}]><m>&c;</m>`)))).toBe('&c;');
  });

  const elsewhere: XmlFaultKey[] = [
    'too-large',
    'too-deep',
    'too-many-faults',
    'bad-bytes',
    'encoding-mismatch',
    'encoding-unknown',
  ];
  test('every fault is shown above, or in what follows', () => {
    const shown = CASES.flatMap(([, , faults]) => faults.map((fault) => fault.split(' ')[0]));
    expect(XML_FAULTS.filter((key) => !shown.includes(key) && !elsewhere.includes(key))).toEqual([]);
  });
});

describe('encodings', () => {
  const body = '<m a="पाठ">é</m>';
  const utf16 = (text: string, big = false) => {
    const bytes = Buffer.from(text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const good: [string, Buffer, string][] = [
    ['UTF-8', Buffer.from(body), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${body}`), 'utf-8'],
    ['UTF-16, little end first', utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${body}`), 'utf-16le'],
    ['UTF-16, big end first', utf16(`\ufeff${body}`, true), 'utf-16be'],
    ['UTF-16 without its mark', utf16(`<?xml version="1.0" encoding="UTF-16"?>${body}`), 'utf-16le'],
  ];
  test.each(good)('%s', (_, bytes, encoding) => {
    const document = parseXml(bytes);
    expect(document.faults).toEqual([]);
    expect(document.encoding).toBe(encoding);
    expect(rootOf(document).attributes[0]?.value).toBe('पाठ');
    expect(textOf(rootOf(document))).toBe('é');
  });

  test('a declared one is obeyed', () => {
    const document = parseXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><m>é</m>', 'latin1'));
    expect([document.faults, textOf(rootOf(document))]).toEqual([[], 'é']);
  });

  const bad: [string, Buffer, string][] = [
    [
      'declared UTF-16, written in bytes',
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?><m/>'),
      'encoding-mismatch 1:1',
    ],
    [
      'declared Latin-1 behind the mark of UTF-8',
      Buffer.from('\ufeff<?xml version="1.0" encoding="ISO-8859-1"?><m/>'),
      'encoding-mismatch 1:1',
    ],
    [
      'declared Latin-1, written UTF-8',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><m>पाठ</m>'),
      'encoding-mismatch 1:1',
    ],
    ['unknown', Buffer.from('<?xml version="1.0" encoding="krutidev"?><m/>'), 'encoding-unknown 1:1'],
    ['bytes that are no UTF-8', Buffer.from('<m>\ufffd\n<a b="\xe9"/></m>', 'latin1'), ''],
  ];
  test.each(bad.slice(0, 4))('%s', (_, bytes, fault) => expect(faultsOf(parseXml(bytes))).toEqual([fault]));

  test('bytes that are no UTF-8 are found behind a replacement character that is meant', () => {
    const bytes = Buffer.concat([
      Buffer.from('<m>\ufffd\n<a b="'),
      Buffer.from([0xe9]),
      Buffer.from('"/></m>'),
    ]);
    expect(faultsOf(parseXml(bytes))).toEqual(['bad-bytes 2:7']);
  });
});

describe('the reader protects itself', () => {
  test('from depth, size and faults without end', () => {
    expect(faultsOf(parse('<a>'.repeat(300)))).toContain('too-deep 1:603');
    expect(faultsOf(parse('<m></m>', { bytes: 6 }))).toEqual(['too-large 1:1']);
    expect(faultsOf(parse(`<m>${'<a/>'.repeat(20)}</m>`, { elements: 10 }))).toEqual(['too-large 1:43']);
    const many = parse(`<m>${'&'.repeat(5000)}</m>`);
    expect([many.faults.length, many.faults.at(-1)?.key]).toEqual([501, 'bare-ampersand']);
  });

  /** Texts that make a careless reader quadratic: 2 MB each. */
  const HEAVY = [
    '<!--',
    '<![CDATA[',
    '&',
    '&a',
    '<',
    '</a>',
    '<a ',
    '<a x="',
    '\n',
    '<!DOCTYPE ',
    '<a b="&',
    '<?xml ',
    '<a></b>',
    'a:',
    '<a:b ',
  ];
  test.each(HEAVY)('from a text of only %j', (piece) => {
    const began = process.cpuUsage();
    parse(`<m>${piece.repeat(2e6 / piece.length)}`);
    parse(piece.repeat(2e6 / piece.length));
    const { user } = process.cpuUsage(began);
    // Linear reading takes a tenth of this on a slow machine, whatever else it does; quadratic reading hours.
    expect(user / 1000).toBeLessThan(10_000);
  });
});

describe('any text', () => {
  const token = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '<m',
    '<a:b',
    ' x="',
    '"',
    "'",
    '&',
    '&amp;',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE m [',
    ']>',
    '<!ENTITY',
    'm',
    '\n',
    '\r\n',
    ' xmlns:a="u"',
    '</m>',
    '</a:b>',
    '\0',
    'पा',
    '\ud83d',
    '\ufeff',
    '=',
  );

  test('is read without a throw, with faults and elements inside it', () =>
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const document = parse(tokens.join(''));
        const lines = document.text.split(/\r\n|\r|\n/);
        const inside = ({ line, column }: { line: number; column: number }) => {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
        };
        for (const fault of document.faults) {
          expect(XML_FAULTS).toContain(fault.key);
          inside(fault);
        }
        if (!document.root) return;
        for (const element of [document.root, ...descendants(document.root)]) {
          inside(element);
          expect(lines[element.line - 1]?.startsWith(`<${element.name}`, element.column - 1)).toBe(true);
          for (const attribute of element.attributes) {
            // A name that is broken by something else is placed at its element.
            const lost = attribute.line === element.line && attribute.column === element.column;
            const there = lines[attribute.line - 1]?.startsWith(attribute.name, attribute.column - 1);
            expect(lost || there).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    ));

  test('of any bytes too', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parseXml(bytes)),
      { numRuns: 2000 },
    ));

  /** Trees, written by the simplest writer there is. */
  interface Tree {
    name: string;
    value: string;
    children: (Tree | string)[];
  }
  const word = fc.string({
    unit: fc.constantFrom('a', 'é', 'पा', '&', '<', '"', "'", ' ', '>'),
    maxLength: 6,
  });
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      name: fc.constantFrom('m', 'item', 'पाठ'),
      value: word,
      children: fc.array(fc.oneof({ maxDepth: 4 }, word, tie('tree')), { maxLength: 4 }),
    }),
  }));
  const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const written = ({ name, value, children }: Tree): string =>
    `<${name} v="${escaped(value)}">${children.map((c) => (typeof c === 'string' ? escaped(c) : written(c))).join('')}</${name}>`;
  const plain = (element: XmlElement): unknown => [
    element.name,
    attr(element, 'v')?.value,
    textOf(element),
    childrenOf(element).map(plain),
  ];
  const plainTree = ({ name, value, children }: Tree): unknown => [
    name,
    value,
    textIn({ name, value, children }),
    children.filter((c) => typeof c !== 'string').map(plainTree),
  ];
  const textIn = ({ children }: Tree): string =>
    children.map((c) => (typeof c === 'string' ? c : textIn(c))).join('');

  test('that is well-formed is read as it was meant', () =>
    fc.assert(
      fc.property(tree, (given) => {
        const document = parse(written(given));
        expect(document.faults).toEqual([]);
        expect(plain(rootOf(document))).toEqual(plainTree(given));
      }),
      { numRuns: 300 },
    ));
});

test('an element can be found again by its path', () => {
  const root = rootOf(parse('<m><a/><b><a/><a x="1"/></b></m>'));
  const found = [...descendants(root, 'a')].map(xpathOf);
  expect(found).toEqual(['/m[1]/a[1]', '/m[1]/b[1]/a[1]', '/m[1]/b[1]/a[2]']);
});

describe('a second opinion: libxml2', () => {
  /** Faults that are ours alone: what is well-formed and still refused, or merely odd. */
  const OURS: XmlFaultKey[] = [
    'doctype',
    'entity-declared',
    'external-entity',
    'entity-undefined',
    'xml-lang',
  ];
  const accepts = (text: string): boolean => {
    try {
      LibXml.fromBuffer(Buffer.from(text)).dispose();
      return true;
    } catch {
      return false;
    }
  };
  const piece = fc.constantFrom(
    '<m>',
    '</m>',
    '<a x="1"/>',
    '<a>',
    '</a>',
    '<b x="1" x="2">',
    '</b>',
    'text',
    ' & ',
    '&lt;',
    '&#9;',
    '&nbsp;',
    '<!-- c -->',
    '<!-- -- -->',
    '<![CDATA[<]]>',
    ']]>',
    '<?pi?>',
    '<a x=1/>',
    '<a x="<"/>',
    '<',
    '>',
    '\u0002',
    '<?xml version="1.0"?>',
  );

  test('finds a fault where we do, and none where we do not', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, wrapped) => {
        const text = wrapped ? `<m>${pieces.join('')}</m>` : pieces.join('');
        const found = parse(text).faults.filter(
          ({ key }) => !OURS.includes(key) || key === 'entity-undefined',
        );
        expect([text, found.length === 0]).toEqual([text, accepts(text)]);
      }),
      { numRuns: 3000 },
    ));

  const installed = filesBelow(
    [
      'node_modules/libxml2-wasm',
      'node_modules/lucide-static',
      'node_modules/app-builder-lib',
      '/usr/share/mime',
      '/usr/share/xml',
    ],
    /\.(xml|xsd|svg|plist)$/,
  );
  test.skipIf(installed.length === 0)(
    `agrees on files nobody here made (${installed.length || 'not run: none found'})`,
    () => {
      for (const file of installed) {
        const bytes = readFileSync(file);
        const document = parseXml(bytes);
        const found = document.faults.filter(({ key }) => !OURS.includes(key));
        if (document.faults.some(({ key }) => key === 'doctype')) continue;
        expect([file, found]).toEqual([file, []]);
        const theirs = LibXml.fromBuffer(bytes);
        expect([...descendants(rootOf(document))].length).toBe(theirs.find('//*').length - 1);
        theirs.dispose();
      }
    },
  );
});

function filesBelow(tops: readonly string[], name: RegExp): string[] {
  return tops
    .filter((top) => existsSync(top))
    .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)))
    .filter((file) => name.test(file) && statSync(file).size < 1e6)
    .slice(0, 150);
}

test('names the character that a reference stands for', () => {
  const { faults } = parseXml(Buffer.from('<m>&#xD83D;&#3;\u0001</m>'));
  expect(faults.map(({ data }) => data?.code)).toEqual(['U+D83D', 'U+0003', 'U+0001']);
});
