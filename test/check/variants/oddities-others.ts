/** Legal oddities of ZIP files and encodings, and of cmi5, xAPI and AICC courses. */
import { type Base, type Edit, edited, manifest, retold, type Variant, withFiles } from './variant.ts';

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>More</title></head><body><p>More.</p></body></html>';
const DECLARED = 'encoding="UTF-8"';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Encodings that every XML reader knows, or knows by the declaration. */
const encodings = (base: Base): readonly Variant[] => {
  const declared = (text: string, encoding: string) => text.replace(DECLARED, `encoding="${encoding}"`);
  return [
    retold(base, 'UTF-8 with BOM', (text) => `\uFEFF${text}`),
    retold(base, 'UTF-16, the small end first', (text) =>
      Buffer.from(`\uFEFF${declared(text, 'UTF-16')}`, 'utf16le'),
    ),
    retold(base, 'UTF-16, the great end first', (text) => utf16be(`\uFEFF${declared(text, 'UTF-16')}`)),
    retold(base, 'Latin letters as ISO 8859-1', (text) =>
      Buffer.from(declared(text, 'ISO-8859-1').replaceAll('Kinds of leave', 'Congés payés'), 'latin1'),
    ),
    retold(base, 'Latin letters as windows-1252', (text) =>
      Buffer.from(declared(text, 'windows-1252').replaceAll('Kinds of leave', 'Congés'), 'latin1'),
    ),
    retold(base, 'US-ASCII', (text) => declared(text, 'US-ASCII')),
    retold(base, 'lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')),
    retold(base, 'lines that end as on old Macs', (text) => text.replaceAll('\n', '\r')),
    retold(base, 'no space between elements', (text) => text.replaceAll(/>\s+</g, '><')),
    retold(base, 'tabs and empty lines', (text) => text.replaceAll('\n', '\n\n\t')),
    retold(base, 'empty lines at the end', (text) => `${text}\n\n \n`),
  ];
};

const zips = (base: Base): readonly Variant[] => {
  const zip = (what: string, options: NonNullable<Variant['change']['zip']>): Variant => ({
    what,
    base,
    change: { zip: options },
  });
  const page = { name: 'index.html' };
  return [
    zip('a file stored as it is', { entries: [{ ...page, method: 0 }] }),
    zip('sizes behind the data', { entries: [{ ...page, descriptor: true }] }),
    zip('a Zip64 entry', { entries: [{ ...page, zip64: true }] }),
    zip('an entry for a folder', { entries: [{ name: 'more/', text: '', method: 0 }] }),
    zip('a comment at the end', { entries: [], after: '' }),
    zip('what a Mac leaves', {
      entries: [
        { name: '__MACOSX/._index.html', text: 'x' },
        { name: '.DS_Store', text: 'x' },
      ],
    }),
    zip('a name outside ASCII', { entries: [{ name: 'नोट.txt', text: 'x' }] }),
    zip('a file without content that nothing opens', { entries: [{ name: 'empty.txt', text: '' }] }),
    zip('a ZIP inside', {
      entries: [{ name: 'files.zip', hex: '504b0506000000000000000000000000000000000000' }],
    }),
    zip('a file with the rights of Unix', { entries: [{ ...page, mode: 0o100644 }] }),
    zip('a long name', { entries: [{ name: `${'folder/'.repeat(20)}x.txt`, text: 'x' }] }),
    zip('names with signs', { entries: [{ name: "a 'b' (c) [d] {e} & f, g; h=i @ j!.txt", text: 'x' }] }),
  ];
};

const cmi5 = (what: string, ...edits: readonly Edit[]) => manifest('cmi5', what, ...edits);
const LAST = '  <au id="https://example.org/leave/form">';
const unit = (id: string, attributes: string, url: string, rest = ''): string =>
  `<au id="${id}"${attributes}><title><langstring lang="en">More</langstring></title><description><langstring lang="en">More</langstring></description><url>${url}</url>${rest}</au>`;
const another = (what: string, ...given: Parameters<typeof unit>) =>
  cmi5(what, [LAST, unit(...given) + LAST]);
const ID = 'https://example.org/leave/more';

const CMI5: readonly Variant[] = [
  ...['NotApplicable', 'Passed', 'Completed', 'CompletedOrPassed'].map((moveOn) =>
    another(`move on ${moveOn}`, ID, ` moveOn="${moveOn}"`, 'index.html'),
  ),
  ...['0', '1', '0.125', '1.0'].map((score) =>
    another(`a mastery score of ${score}`, ID, ` masteryScore="${score}"`, 'index.html'),
  ),
  another(
    'a window of its own',
    ID,
    ' launchMethod="OwnWindow" activityType="http://adlnet.gov/expapi/activities/lesson"',
    'index.html',
  ),
  another('an id that is a URN', 'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66', '', 'index.html'),
  another('an id with letters of Hindi', 'https://example.org/छुट्टी', '', 'index.html'),
  another('space around an id', ' https://example.org/leave/more\n', '', 'index.html'),
  another(
    'launch parameters and a key',
    ID,
    '',
    'index.html',
    '<launchParameters>{"a": 1}</launchParameters><entitlementKey>k-1</entitlementKey>',
  ),
  another('an address with query and fragment', ID, '', 'index.html?a=1&amp;b=2#top'),
  another('an address elsewhere, with a port', ID, '', 'https://example.org:8443/a/?x=1'),
  withFiles(another('an address with encoded space', ID, '', 'my%20page.html'), { 'my page.html': PAGE }),
  withFiles(another('an address in a folder', ID, '', './more/page.html'), { 'more/page.html': PAGE }),
  cmi5('a block in a block', [
    '    <au id="https://example.org/leave/kinds"',
    `<block id="https://example.org/leave/inner"><title><langstring lang="en">In</langstring></title><description><langstring lang="en">In</langstring></description>${unit(ID, '', 'index.html')}</block><au id="https://example.org/leave/kinds"`,
  ]),
  cmi5('two languages', [
    '<title><langstring lang="en">Leave rules</langstring></title>',
    '<title><langstring lang="en-IN">Leave rules</langstring><langstring lang="hi">छुट्टियाँ</langstring></title>',
  ]),
  cmi5('a text without language', [
    '<langstring lang="en">Leave rules</langstring>',
    '<langstring>Leave rules</langstring>',
  ]),
  cmi5('comments', ['  <course id', '<!-- the course --><course id']),
  withFiles(
    cmi5(
      'an extension with its schema',
      ['<courseStructure xmlns', '<courseStructure xmlns:x="https://example.org/x.xsd" xmlns'],
      ['  </course>', '<x:keyword>leave</x:keyword></course>'],
    ),
    {
      'x.xsd':
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="https://example.org/x.xsd"><xs:element name="keyword" type="xs:string"/></xs:schema>',
    },
  ),
  cmi5('schema locations', [
    '<courseStructure xmlns=',
    '<courseStructure xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" xmlns=',
  ]),
  retold('cmi5', 'every element with a prefix', (text) =>
    text.replaceAll(/(<\/?)(?=[a-zA-Z])/g, '$1c:').replace('xmlns=', 'xmlns:c='),
  ),
  cmi5('a thousand units', [
    LAST,
    Array.from({ length: 1000 }, (_, i) => unit(`${ID}/${i}`, '', 'index.html')).join('') + LAST,
  ]),
  {
    what: 'the structure without a package',
    base: 'cmi5',
    change: {
      edit: { 'cmi5.xml': [['<url>index.html?lang=en</url>', '<url>https://example.org/index.html</url>']] },
      alone: 'cmi5.xml',
    },
  },
  withFiles(cmi5('a manifest of SCORM beside it'), { 'imsmanifest.xml': '<manifest/>' }),
];

const tincan = (what: string, ...edits: readonly Edit[]) => manifest('tincan', what, ...edits);
const TINCAN: readonly Variant[] = [
  tincan('an id that is a URN', ['id="https://example.org/leave/kinds"', 'id="urn:example:leave:kinds"']),
  tincan('an id with a fragment', [
    'id="https://example.org/leave/kinds"',
    'id="https://example.org/leave#kinds"',
  ]),
  tincan('no description', [
    '      <description lang="en">Earned, casual and medical leave.</description>\n',
    '',
  ]),
  tincan('no type', [' type="http://adlnet.gov/expapi/activities/module"', '']),
  tincan('an undetermined language', [
    '<name lang="en">Kinds of leave</name>',
    '<name lang="und">Kinds of leave</name>',
  ]),
  tincan('a launch on the web', ['index.html?lang=en', 'https://example.org/index.html?lang=en']),
  tincan('a launch without language', ['<launch lang="en">', '<launch>']),
  tincan('space around the launch', ['index.html?lang=en', '\n  index.html?lang=en\n']),
  tincan('a name in two languages', [
    '<name lang="en">Kinds of leave</name>',
    '<name lang="en-US">Kinds of leave</name><name lang="hi">प्रकार</name>',
  ]),
  tincan('extensions', [
    '<launch lang="en">',
    '<extensions><extension key="https://example.org/x">1</extension></extensions><launch lang="en">',
  ]),
  tincan('one activity', [
    '    <activity id="https://example.org/leave/kinds" type="http://adlnet.gov/expapi/activities/module">\n      <name lang="en">Kinds of leave</name>\n      <description lang="en">Earned, casual and medical leave.</description>\n    </activity>\n',
    '',
  ]),
  tincan('schema locations', [
    '<tincan xmlns',
    '<tincan xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://projecttincan.com/tincan.xsd tincan.xsd" xmlns',
  ]),
  retold('tincan', 'every element with a prefix', (text) =>
    text.replaceAll(/(<\/?)(?=[a-zA-Z])/g, '$1t:').replace('xmlns=', 'xmlns:t='),
  ),
];

const aicc = (file: string, what: string, ...edits: readonly Edit[]) => edited('aicc', file, what, ...edits);
const AU = 'leave.au';
const again = (file: string, what: string, tell: (text: string) => string) =>
  retold('aicc', `${file}: ${what}`, tell, file);
const AICC: readonly Variant[] = [
  ...['leave.crs', 'leave.au', 'leave.des', 'leave.cst'].flatMap((file) => [
    again(file, 'lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')),
    again(file, 'a BOM', (text) => `\uFEFF${text}`),
    again(file, 'an empty line at the end', (text) => `${text}\n\n`),
    again(file, 'names in small letters', (text) => text.replace(/^.*$/m, (first) => first.toLowerCase())),
    again(file, 'names in capitals', (text) => text.replace(/^.*$/m, (first) => first.toUpperCase())),
  ]),
  ...['leave.au', 'leave.des', 'leave.cst'].flatMap((file) => [
    again(file, 'no quotes', (text) =>
      file === 'leave.des' ? text : text.replaceAll('"', '').replaceAll('Continue,No message', ''),
    ),
    again(file, 'space after commas', (text) => text.replaceAll('","', '", "')),
  ]),
  aicc('leave.crs', 'space around equals signs', ['Course_ID=LEAVE-1', 'Course_ID = LEAVE-1']),
  aicc('leave.crs', 'a comment', ['[Course]\n', '; made by hand\n[Course]\n']),
  aicc('leave.crs', 'a keyword of its own', ['Level=1', 'Level=1\nMax_Fields_ORT=3']),
  aicc('leave.crs', 'a description of many lines', ['Kinds of leave and who', 'Kinds of leave\n\nand who']),
  aicc(AU, 'an address with query', ['"index.html"', '"index.html?a=1"']),
  withFiles(aicc(AU, 'a page in a folder', ['"index.html"', '"html/page.html"']), { 'html/page.html': PAGE }),
  aicc(AU, 'no limits', ['"100","60","01:00:00","Continue,No message"', '"","","",""']),
  aicc('leave.cst', 'a block in the block', ['"B1","A1"', '"B1","A1",""']),
  {
    what: 'names of files in capitals',
    base: 'aicc',
    change: {
      rename: {
        'leave.au': 'LEAVE.AU',
        'leave.crs': 'LEAVE.CRS',
        'leave.des': 'LEAVE.DES',
        'leave.cst': 'LEAVE.CST',
      },
    },
  },
  { what: 'no prerequisites', base: 'aicc', change: { delete: ['leave.pre'] } },
];

export const OTHER_ODDITIES: readonly Variant[] = [
  ...(['scorm12', 'scorm2004', 'cmi5', 'tincan'] as const).flatMap((base) => [
    ...encodings(base),
    ...zips(base),
  ]),
  ...zips('aicc'),
  ...CMI5,
  ...TINCAN,
  ...AICC,
];
