/** Faults of SCORM packages, one at a time, each with the rule that must tell. */
import { item, items, LISTED, lesson, resource, resources, type Scorm } from './scorm.ts';
import { type Base, type Edit, type Fault, manifest, retold, withFiles } from './variant.ts';

/** Faults of any XML, in the manifest of any base: [what, text to find once in it, what stands there then]. */
const BROKEN_XML: readonly (readonly [string, (text: string) => string | Buffer])[] = [
  ['a start tag that is never closed', (text) => text.replace(/<(title|name)/, '<x><$1')],
  ['a bare ampersand', (text) => text.replace('Kinds of leave', 'Kinds & leave')],
  ['an entity nobody declared', (text) => text.replace('Kinds of leave', 'Kinds&nbsp;of leave')],
  [
    'an end tag in another case',
    (text) => text.replace('</title>', '</Title>').replace('</name>', '</Name>'),
  ],
  ['an attribute without quotes', (text) => text.replace(/(id|identifier)="([^"]*)"/, '$1=$2')],
  ['an attribute twice', (text) => text.replace(/((?:id|identifier)="[^"]*")/, '$1 $1')],
  ['a less-than sign in an attribute', (text) => text.replace(/((?:id|identifier)=")/, '$1<')],
  ['a control character', (text) => text.replace('Kinds of leave', 'Kinds\u0001of leave')],
  ['a reference to a control character', (text) => text.replace('Kinds of leave', 'Kinds&#1;of leave')],
  ['two roots', (text) => `${text}<more/>`],
  ['words after the root', (text) => `${text}more`],
  ['words before the declaration', (text) => `\n${text}`],
  ['half of it gone', (text) => text.slice(0, text.length / 2)],
  ['a comment with two hyphens inside', (text) => text.replace('?>', '?><!-- a -- b -->')],
  ['a prefix nobody declared', (text) => text.replace(/<(title|name)/, '<y:z/><$1')],
  [
    'bytes that are no UTF-8',
    (text) => Buffer.from(text.replace('Kinds of leave', 'Congés payés'), 'latin1'),
  ],
  ['nothing in it', () => ' '],
  ['something else in it', () => 'This is no XML.'],
];

export const brokenXml = (base: Base): readonly Fault[] =>
  BROKEN_XML.map(([what, tell]) => ({ ...retold(base, what, tell), rule: 'manifest-well-formed' }));

export const fault = (rule: string, base: Base, what: string, ...edits: readonly Edit[]): Fault => ({
  ...manifest(base, what, ...edits),
  rule,
});

export const SCHEMA = 'manifest-matches-schema';
export const cut = (text: string): Edit => [text, ''];

/** What both standards ask. */
export const alike = (base: Scorm): readonly Fault[] => {
  const of = (rule: string, what: string, ...edits: readonly Edit[]) => fault(rule, base, what, ...edits);
  const at = (rule: string, what: string, href: string, file?: string): Fault => ({
    ...lesson(base, what, href, file),
    rule,
  });
  const listed = (rule: string, what: string, href: string) =>
    of(rule, what, resources(resource(base, '', `<file href="${href}"/>`, { type: 'asset' })));
  return [
    of(SCHEMA, 'a manifest without identifier', cut(' identifier="M1"')),
    of(SCHEMA, 'a course without identifier', cut(' identifier="O1"'), [
      ' default="O1"',
      base === 'scorm12' ? '' : ' default="O1"',
    ]),
    of(SCHEMA, 'an item without identifier', cut(` identifier="${base === 'scorm12' ? 'I1' : 'I3'}"`)),
    of(SCHEMA, 'a resource without identifier', resources('<resource type="webcontent"/>')),
    of(SCHEMA, 'a resource without type', resources('<resource identifier="R9"/>')),
    of(SCHEMA, 'an identifier that begins with a digit', [
      'manifest identifier="M1"',
      'manifest identifier="1M"',
    ]),
    of(SCHEMA, 'an identifier with a space', ['manifest identifier="M1"', 'manifest identifier="M 1"']),
    of(SCHEMA, 'an identifier with a colon', ['manifest identifier="M1"', 'manifest identifier="M:1"']),
    of(SCHEMA, 'an empty identifier', ['manifest identifier="M1"', 'manifest identifier=""']),
    of(
      SCHEMA,
      'an item in capitals',
      items(base, '<ITEM identifier="I9" identifierref="R1"><title>x</title></ITEM>'),
    ),
    of(SCHEMA, 'an element that is none', items(base, '<lesson/>')),
    of(SCHEMA, 'an attribute that is none', items(base, item('I9', 'R1', ' colour="red"'))),
    of(SCHEMA, 'words between the elements', ['  </resources>', 'More.</resources>']),
    of(SCHEMA, 'a file without address', resources(resource(base, '', '<file/>', { type: 'asset' }))),
    of(SCHEMA, 'a type of SCORM that is none', resources(resource(base, '', '', { type: 'lesson' }))),
    of(SCHEMA, 'resources in front of the courses', [
      '<organizations default',
      '<resources/><organizations default',
    ]),
    of('identifiers-unique', 'an identifier of an item again', items(base, item('I1', 'R1'))),
    of(
      'identifiers-unique',
      'an identifier of a resource again',
      resources(resource(base, '', '', { identifier: 'R1', type: 'asset' })),
    ),
    of('identifiers-unique', 'an item with the identifier of a resource', items(base, item('R1', 'R1'))),
    of('identifierref-resolves', 'an item that leads nowhere', items(base, item('I9', 'R99'))),
    of(
      'identifierref-resolves',
      'an item that leads to a resource in another case',
      items(base, item('I9', 'r1')),
    ),
    of('default-organization-resolves', 'a default course that is not there', [
      'default="O1"',
      'default="O9"',
    ]),
    of(
      'dependency-resolves',
      'a dependency that is not there',
      resources(resource(base, '', '<dependency identifierref="R99"/>', { type: 'asset' })),
    ),
    at('launch-file-exists', 'a lesson that is not there', 'nowhere.html'),
    at('launch-file-exists', 'a lesson in a folder that is not there', 'nowhere/index.html'),
    at('launch-file-exists', 'a lesson whose escape is wrong', 'my%2520page.html'),
    listed('listed-files-exist', 'a listed file that is not there', 'nowhere.css'),
    listed('hrefs-use-slash', 'a listed file with a backslash', 'a\\b.css'),
    listed('hrefs-relative', 'a listed file at the top of the server', '/style.css'),
    at('hrefs-use-slash', 'a lesson with a backslash', 'html\\page.html'),
    at('hrefs-relative', 'a lesson at the top of the server', '/index.html'),
    at('hrefs-stay-inside', 'a lesson outside', '../other/index.html'),
    at('hrefs-stay-inside', 'a lesson on the author’s machine', 'file:///C:/course/index.html'),
    withEmpty(base),
    of('metadata-file-exists', 'a file of metadata that is not there', [
      '</schemaversion>',
      '</schemaversion><adlcp:location>no.xml</adlcp:location>',
    ]),
    of(
      'edition-consistent',
      'the version of another standard',
      base === 'scorm12'
        ? ['<schemaversion>1.2', '<schemaversion>2004 4th Edition']
        : ['<schemaversion>2004 4th Edition', '<schemaversion>1.2'],
    ),
    of('xml-base-form', 'a base with a backslash', ['<resources>', '<resources xml:base="a\\">']),
    {
      what: 'the manifest in a folder',
      base,
      change: {
        rename: Object.fromEntries(
          ['imsmanifest.xml', ...LISTED[base]].map((name) => [name, `course/${name}`]),
        ),
      },
      rule: 'manifest-at-root',
    },
    {
      what: 'the manifest in capitals',
      base,
      change: { rename: { 'imsmanifest.xml': 'IMSMANIFEST.XML' } },
      rule: 'manifest-name-exact',
    },
    ...LISTED[base]
      .filter((name) => name !== 'index.html')
      .map(
        (name): Fault => ({
          what: `${name} forgotten`,
          base,
          change: { delete: [name] },
          rule: name === 'table.html' ? 'launch-file-exists' : 'listed-files-exist',
        }),
      ),
    { what: 'the lesson forgotten', base, change: { delete: ['index.html'] }, rule: 'launch-file-exists' },
  ];
};

const withEmpty = (base: Scorm): Fault => ({
  ...withFiles(
    manifest(
      base,
      'a lesson without content',
      items(base, item('I9', 'R9')),
      resources(resource(base, ' href="more.html"', '<file href="more.html"/>')),
    ),
    { 'more.html': '' },
  ),
  rule: 'launch-file-not-empty',
});

const of12 = (rule: string, what: string, ...edits: readonly Edit[]) =>
  fault(rule, 'scorm12', what, ...edits);
const adlcp = (rule: string, name: string, value: string, attributes = ''): Fault =>
  of12(
    rule,
    `${name} of “${value.slice(0, 20)}”`,
    items('scorm12', item('I9', 'R1', '', `<adlcp:${name}${attributes}>${value}</adlcp:${name}>`)),
  );
const script = (rule: string, value: string) => adlcp(rule, 'prerequisites', value, ' type="aicc_script"');

const ONLY_12: readonly Fault[] = [
  of12(SCHEMA, 'no namespace', cut('xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"\n')),
  of12(SCHEMA, 'a namespace with a slip', ['imscp_rootv1p1p2"', 'imscp_rootv1p1p3"']),
  of12(
    SCHEMA,
    'the spelling of SCORM 2004',
    resources('<resource identifier="R9" type="webcontent" adlcp:scormType="asset"/>'),
  ),
  of12(
    SCHEMA,
    'scormtype without prefix',
    resources('<resource identifier="R9" type="webcontent" scormtype="asset"/>'),
  ),
  of12(SCHEMA, 'scormtype in capitals', resources(resource('scorm12', '', '', { type: 'SCO' }))),
  of12(SCHEMA, 'visible as yes', items('scorm12', item('I9', 'R1', ' isvisible="yes"'))),
  of12(
    SCHEMA,
    'a title of 201 letters',
    items('scorm12', `<item identifier="I9" identifierref="R1"><title>${'x'.repeat(201)}</title></item>`),
  ),
  of12(
    SCHEMA,
    'parameters of 1001 letters',
    items('scorm12', item('I9', 'R1', ` parameters="?${'x'.repeat(1000)}"`)),
  ),
  of12(
    SCHEMA,
    'prerequisites without type',
    items('scorm12', item('I9', 'R1', '', '<adlcp:prerequisites>I1</adlcp:prerequisites>')),
  ),
  of12(SCHEMA, 'the title behind the metadata', [
    '<title>Kinds of leave</title>',
    '<metadata/><title>Kinds of leave</title>',
  ]),
  of12(
    SCHEMA,
    'a dependency without name',
    resources(resource('scorm12', '', '<dependency/>', { type: 'asset' })),
  ),
  of12(
    SCHEMA,
    'files behind dependencies',
    resources(
      resource('scorm12', '', '<dependency identifierref="R1"/><file href="style.css"/>', { type: 'asset' }),
    ),
  ),
  ...['-1', '101', 'eighty', '80%', '80,5', ''].map((value) =>
    adlcp('masteryscore-in-range', 'masteryscore', value),
  ),
  ...['30 minutes', '1:30', 'PT1H', '90'].map((value) =>
    adlcp('maxtimeallowed-format', 'maxtimeallowed', value),
  ),
  ...['exit', 'stop', 'exit, message', 'Exit,Message'].map((value) =>
    adlcp(SCHEMA, 'timelimitaction', value),
  ),
  adlcp(SCHEMA, 'datafromlms', 'x'.repeat(256)),
  ...['I1 &amp;', '(I1', 'I1 I9', '{I1', '2*I1'].map((value) => script('prerequisites-parse', value)),
  script('prerequisites-resolve', 'I77'),
];

export const SCORM_FAULTS: readonly Fault[] = [
  ...(['scorm12', 'scorm2004'] as const).flatMap((base) => [...brokenXml(base), ...alike(base)]),
  ...ONLY_12,
];
