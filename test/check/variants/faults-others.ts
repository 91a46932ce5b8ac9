/** Faults of ZIP files, of cmi5, xAPI and AICC courses, one at a time, each with the rule that must tell. */
import { brokenXml } from './faults-scorm.ts';
import {
  type Base,
  type Edit,
  edited,
  type Fault,
  manifest,
  retold,
  type Variant,
  withFiles,
} from './variant.ts';

const zips = (base: Base): readonly Fault[] => {
  const of = (rule: string, what: string, zip: NonNullable<Variant['change']['zip']>): Fault => ({
    rule,
    what,
    base,
    change: { zip },
  });
  const page = { name: 'index.html' };
  const more = (rule: string, what: string, name: string, rest = {}) =>
    of(rule, what, { entries: [{ name, text: 'more', ...rest }] });
  return [
    of('archive-complete', 'half of the directory gone', { entries: [], cut: 60 }),
    of('archive-in-one-part', 'a second disk', { entries: [], disk: 1 }),
    of('archive-complete', 'more entries than there are', { entries: [], count: 99 }),
    of('entry-checksum-matches', 'a wrong checksum', { entries: [{ ...page, crc: 1 }] }),
    of('entry-size-true', 'a wrong size', { entries: [{ ...page, size: 7 }] }),
    of('entries-not-encrypted', 'an encrypted file', { entries: [{ ...page, flags: 0x801 }] }),
    of('entries-stored-or-deflated', 'a file packed by bzip2', { entries: [{ ...page, method: 12 }] }),
    of('entry-names-agree', 'two names for a file', { entries: [{ ...page, localName: 'other.html' }] }),
    of('entry-inflates', 'damaged data', { entries: [{ ...page, packedHex: 'ffffffff' }] }),
    more('entry-names-stay-inside', 'a name that climbs', '../evil.txt'),
    more('entry-names-relative', 'a name from the top', '/evil.txt'),
    more('entry-names-use-slash', 'a name with a backslash', 'a\\b.txt'),
    more('entry-names-printable', 'a name with a control character', 'a\u0007.txt'),
    more('entries-not-links', 'a link', 'link', { mode: 0o120777 }),
    of('entry-names-unique', 'a name twice', {
      entries: [
        { name: 'x.txt', text: 'a' },
        { name: 'x.txt', text: 'b' },
      ],
    }),
  ];
};

const fault = (rule: string, base: Base, what: string, ...edits: readonly Edit[]): Fault => ({
  ...manifest(base, what, ...edits),
  rule,
});
const SCHEMA = 'manifest-matches-schema';
const cut = (text: string): Edit => [text, ''];

const cmi5 = (rule: string, what: string, ...edits: readonly Edit[]) => fault(rule, 'cmi5', what, ...edits);
const FORM = '<au id="https://example.org/leave/form">';
const url = (rule: string, what: string, address: string) =>
  cmi5(rule, what, ['index.html?lang=en', address]);

const CMI5: readonly Fault[] = [
  ...[
    ' id="https://example.org/leave"',
    ' id="https://example.org/leave/form"',
    ' id="https://example.org/leave/first"',
    ' id="https://example.org/leave/objectives/kinds"',
  ].map((id) => cmi5(SCHEMA, `without${id}`, cut(id))),
  ...(
    [
      ['course', '"https://example.org/leave"'],
      ['unit', '"https://example.org/leave/form"'],
      ['block', '"https://example.org/leave/first"'],
      ['objective', ' id="https://example.org/leave/objectives/kinds"'],
    ] as const
  ).map(([what, id]) =>
    cmi5('activity-ids-absolute', `the id of a ${what} without scheme`, [
      id,
      id.startsWith(' ') ? ' id="kinds"' : '"leave-1"',
    ]),
  ),
  cmi5('activity-ids-unique', 'a unit twice', [
    '"https://example.org/leave/form"',
    '"https://example.org/leave/kinds"',
  ]),
  cmi5('activity-ids-unique', 'a unit twice but for space', [
    '"https://example.org/leave/form"',
    '" https://example.org/leave/kinds "',
  ]),
  cmi5(SCHEMA, 'a unit without title', cut('<title><langstring lang="en">The form</langstring></title>')),
  cmi5(
    SCHEMA,
    'a unit without description',
    cut('<description><langstring lang="en">How to fill it in.</langstring></description>'),
  ),
  cmi5(SCHEMA, 'a unit without address', cut('<url>index.html?lang=en</url>')),
  cmi5(SCHEMA, 'a title without langstring', [
    '<title><langstring lang="en">The form</langstring></title>',
    '<title>The form</title>',
  ]),
  cmi5(
    SCHEMA,
    'a course without title',
    cut('<title><langstring lang="en">Leave rules</langstring></title>'),
  ),
  cmi5(SCHEMA, 'the description in front of the title', [
    FORM,
    `${FORM}<description><langstring>x</langstring></description>`,
  ]),
  ...['completed', 'Completed or Passed', ''].map((value) =>
    cmi5(SCHEMA, `move on “${value}”`, ['CompletedAndPassed', value]),
  ),
  ...['1.1', '-0.1', '60', 'high', ''].map((value) =>
    cmi5(SCHEMA, `a mastery score of “${value}”`, ['masteryScore="0.6"', `masteryScore="${value}"`]),
  ),
  cmi5(SCHEMA, 'a window that is none', ['AnyWindow', 'NewWindow']),
  cmi5(SCHEMA, 'an attribute that is none', [FORM, FORM.replace('>', ' colour="red">')]),
  cmi5(SCHEMA, 'an element that is none', [FORM, `<lesson/>${FORM}`]),
  cmi5(SCHEMA, 'two courses', [
    '  <objectives>\n    <objective id',
    '<course id="https://example.org/b"><title><langstring>b</langstring></title><description><langstring>b</langstring></description></course><objectives><objective id',
  ]),
  cmi5(SCHEMA, 'another namespace', ['CourseStructure.xsd', 'CourseStructure2.xsd']),
  cmi5(SCHEMA, 'no namespace', cut(' xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"')),
  cmi5(SCHEMA, 'a language that is none', [
    '<langstring lang="en">The form',
    '<langstring lang="english (UK)">The form',
  ]),
  cmi5('objective-idrefs-resolve', 'an objective that is not there', [
    'idref="https://example.org/leave/objectives/kinds"',
    'idref="https://example.org/leave/objectives/no"',
  ]),
  url('launch-addresses-found', 'an address that is not there', 'nowhere.html'),
  url('files-beside-manifest', 'an address in another folder', 'html/index.html'),
  ...['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map((name) =>
    url('launch-query-names-free', `${name} taken`, `index.html?${name}=1`),
  ),
  url('launch-schemes-reachable', 'a script as address', 'javascript:alert(1)'),
  url('launch-schemes-reachable', 'an address on the author’s machine', 'file:///C:/index.html'),
  url('launch-addresses-found', 'an empty address', ' '),
  {
    ...withFiles(url('launch-file-not-empty', 'a page without content', 'more.html'), { 'more.html': '' }),
    rule: 'launch-file-not-empty',
  },
  cmi5(
    'extensions-have-schema',
    'an extension without schema',
    [FORM, FORM],
    ['  </course>', '<x:keyword xmlns:x="https://example.org/x.xsd">leave</x:keyword></course>'],
  ),
  {
    what: 'a relative address without a package',
    base: 'cmi5',
    change: { alone: 'cmi5.xml' },
    rule: 'launch-addresses-found',
  },
  {
    what: 'the structure in a folder',
    base: 'cmi5',
    change: {
      rename: { 'cmi5.xml': 'a/cmi5.xml', 'index.html': 'a/index.html', 'style.css': 'a/style.css' },
    },
    rule: 'manifest-at-root',
  },
  {
    what: 'the structure in capitals',
    base: 'cmi5',
    change: { rename: { 'cmi5.xml': 'CMI5.xml' } },
    rule: 'manifest-name-exact',
  },
];

const tincan = (rule: string, what: string, ...edits: readonly Edit[]) =>
  fault(rule, 'tincan', what, ...edits);
const TINCAN: readonly Fault[] = [
  tincan('activity-ids-absolute', 'an id without scheme', [
    'id="https://example.org/leave/kinds"',
    'id="kinds"',
  ]),
  tincan('activity-ids-absolute', 'no id', cut(' id="https://example.org/leave/kinds"')),
  tincan('activity-ids-unique', 'an id twice', [
    'id="https://example.org/leave/kinds"',
    'id="https://example.org/leave"',
  ]),
  tincan('launch-addresses-found', 'a launch that is not there', ['index.html?lang=en', 'nowhere.html']),
  tincan('launch-addresses-found', 'an empty launch', ['index.html?lang=en', '']),
  tincan('launch-schemes-reachable', 'a script as launch', ['index.html?lang=en', 'javascript:void(0)']),
  {
    ...withFiles(tincan('', 'a page without content', ['index.html?lang=en', 'more.html']), {
      'more.html': '',
    }),
    rule: 'launch-file-not-empty',
  },
  retoldTo('no activities', 'tincan-has-activities', (text) =>
    text.replace(/<activities>[\s\S]*<\/activities>/, ''),
  ),
  retoldTo('no activity', 'tincan-has-activities', (text) =>
    text.replace(/<activity [\s\S]*<\/activity>/, ''),
  ),
  retoldTo('another root', 'tincan-has-activities', (text) =>
    text.replaceAll('tincan>', 'course>').replace('<tincan', '<course'),
  ),
  {
    what: 'the file in a folder',
    base: 'tincan',
    change: {
      rename: { 'tincan.xml': 'a/tincan.xml', 'index.html': 'a/index.html', 'style.css': 'a/style.css' },
    },
    rule: 'manifest-at-root',
  },
  {
    what: 'the file in capitals',
    base: 'tincan',
    change: { rename: { 'tincan.xml': 'TinCan.xml' } },
    rule: 'manifest-name-exact',
  },
];

function retoldTo(what: string, rule: string, tell: (text: string) => string): Fault {
  return { ...retold('tincan', what, tell), rule };
}

const aicc = (rule: string, file: string, what: string, ...edits: readonly Edit[]): Fault => ({
  ...edited('aicc', `leave.${file}`, what, ...edits),
  rule,
});
const AICC: readonly Fault[] = [
  ...['au', 'des', 'cst', 'crs'].map(
    (file): Fault => ({
      what: `no ${file}`,
      base: 'aicc',
      change: { delete: [`leave.${file}`] },
      rule: 'aicc-files-complete',
    }),
  ),
  aicc('aicc-course-identified', 'crs', 'no course id', cut('Course_ID=LEAVE-1\n')),
  aicc('aicc-course-identified', 'crs', 'an empty course id', ['Course_ID=LEAVE-1', 'Course_ID=']),
  aicc('aicc-course-identified', 'crs', 'no group of the course', cut('[Course]\n')),
  aicc('aicc-columns-present', 'au', 'no System_ID', ['"System_ID"', '"ID"']),
  aicc('aicc-columns-present', 'au', 'no File_Name', ['"File_Name"', '"File"']),
  aicc('aicc-columns-present', 'cst', 'no Block', ['"Block"', '"Part"']),
  aicc('aicc-columns-present', 'des', 'no System_ID', ['"System_ID"', '"ID"']),
  aicc('aicc-rows-fit-headings', 'au', 'a field too few', ['"A1","Lesson",', '"A1",']),
  aicc('aicc-members-exist', 'cst', 'a member that is not there', ['"B1","A1"', '"B1","A7"']),
  aicc('aicc-ids-unique', 'au', 'a unit twice', ['"A2","Lesson"', '"A1","Lesson"']),
  aicc('aicc-launch-files-found', 'au', 'a page that is not there', ['"index.html"', '"nowhere.html"']),
  aicc('aicc-launch-files-found', 'au', 'no page', ['"index.html"', '""']),
  aicc('aicc-root-present', 'cst', 'no root', ['"ROOT"', '"TOP"']),
  aicc('aicc-blocks-do-not-loop', 'cst', 'a block in itself', ['"B1","A1"', '"B1","B1"']),
  {
    what: 'the page forgotten',
    base: 'aicc',
    change: { delete: ['index.html'] },
    rule: 'aicc-launch-files-found',
  },
];

export const OTHER_FAULTS: readonly Fault[] = [
  ...(['scorm12', 'scorm2004', 'cmi5', 'tincan', 'aicc'] as const).flatMap(zips),
  ...brokenXml('cmi5'),
  ...brokenXml('tincan'),
  ...CMI5,
  ...TINCAN,
  ...AICC,
];
