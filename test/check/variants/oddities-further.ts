/** Legal oddities near to faults that rules look for: what those rules must not take for one. */
import { type Base, type Edit, edited, manifest, retold, type Variant, withFiles } from './variant.ts';

const TITLE = '<title>Kinds of leave</title>';
const of12 = (what: string, ...edits: readonly Edit[]) => manifest('scorm12', what, ...edits);
const of04 = (what: string, ...edits: readonly Edit[]) => manifest('scorm2004', what, ...edits);
const cmi5 = (what: string, ...edits: readonly Edit[]) => manifest('cmi5', what, ...edits);
const tincan = (what: string, ...edits: readonly Edit[]) => manifest('tincan', what, ...edits);
const aicc = (file: string, what: string, ...edits: readonly Edit[]) => edited('aicc', file, what, ...edits);

const both = (base: Base): readonly Variant[] => [
  retold(base, 'carriage returns alone between lines', (text) => text.replaceAll('\n', '\r')),
  retold(base, 'everything in one line', (text) => text.replace(/>\s+</g, '><')),
  retold(base, 'instructions between elements', (text) =>
    text.replace(/<(item|resource|organization)\b/g, '<?tool here="1"?><$1'),
  ),
  retold(base, 'comments in front of elements', (text) =>
    text.replace(/<(item|resource|file)\b/g, '<!-- a - b --><$1'),
  ),
  manifest(base, 'a title of many lines', [TITLE, '<title>\n  Kinds\n  of leave\n</title>']),
  manifest(base, 'a title from right to left', [TITLE, '<title>أنواع الإجازات</title>']),
  manifest(base, 'a title with pictures', [TITLE, '<title>Leave 🏖️ 2️⃣</title>']),
  manifest(base, 'a title with signs of templates', [TITLE, '<title>Sets {a} and 50% [draft] $5</title>']),
  manifest(base, 'a title with signs of mathematics', [TITLE, '<title>a &lt; b &amp; c &gt; d</title>']),
  manifest(base, 'an identifier of one letter', ['manifest identifier="M1"', 'manifest identifier="_"']),
  manifest(base, 'an attribute of no standard', [
    'manifest identifier="M1"',
    'manifest identifier="M1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="a.xsd"',
  ]),
  { what: 'the folder itself in the archive', base, change: { zip: { entries: [{ name: './' }] } } },
  { what: 'a marker without content', base, change: { zip: { entries: [{ name: '.nojekyll', text: '' }] } } },
];

const prerequisites = (what: string, script: string) =>
  of12(what, [TITLE, `${TITLE}<adlcp:prerequisites type="aicc_script">${script}</adlcp:prerequisites>`]);
const chance = (what: string, attributes: string) =>
  of04(what, [
    '<imsss:controlMode flow="true"/>',
    `<imsss:controlMode flow="true"/><imsss:randomizationControls ${attributes}/>`,
  ]);
const launched = (what: string, address: string) => cmi5(what, ['https://example.org/form.html', address]);
const named = (what: string, id: string) => cmi5(what, ['"https://example.org/leave/form"', `"${id}"`]);

export const FURTHER_ODDITIES: readonly Variant[] = [
  ...both('scorm12'),
  ...both('scorm2004'),
  prerequisites('an empty prerequisite', ''),
  prerequisites('a prerequisite by status', 'I1=&quot;passed&quot;'),
  of12('a version written loosely', ['<schemaversion>1.2<', '<schemaversion>SCORM 1.2<']),
  of12('a mastery score with space around it', [
    TITLE,
    `${TITLE}<adlcp:masteryscore> 80 </adlcp:masteryscore>`,
  ]),
  of12('a mastery score below one', [TITLE, `${TITLE}<adlcp:masteryscore>0.8</adlcp:masteryscore>`]),
  of12('an action without a limit', [
    TITLE,
    `${TITLE}<adlcp:timelimitaction>exit,no message</adlcp:timelimitaction>`,
  ]),
  of12('the only item hidden', ['identifierref="R1">', 'identifierref="R1" isvisible="false">']),
  of12(
    'a part that opens what has no start',
    [
      '</item>',
      '</item><item identifier="I8" identifierref="R8"><title>Part</title><item identifier="I9" identifierref="R1"><title>b</title></item></item>',
    ],
    ['  </resources>', '<resource identifier="R8" type="webcontent" adlcp:scormtype="asset"/></resources>'],
  ),
  of12('a lesson on the same server', [
    'adlcp:scormtype="sco" href="index.html"',
    'adlcp:scormtype="sco" href="//example.org/leave/"',
  ]),
  withFiles(of12('another archive inside'), { 'more.rar': 'Rar!' }),
  of04('no least measure written', [
    '<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>',
    '<imsss:minNormalizedMeasure/>',
  ]),
  of04('elements of a namespace of one’s own', [
    '    </organization>',
    '<x:masteryscore xmlns:x="https://example.org/x">80</x:masteryscore></organization>',
  ]),
  of04('a threshold where nothing is compared', [
    'condition="satisfied"',
    'condition="satisfied" measureThreshold="0.5"',
  ]),
  of04('results that nobody keeps', [
    '</imsss:objectives>',
    '</imsss:objectives><imsss:deliveryControls tracked="false"/>',
  ]),
  chance('more chosen than there are', 'selectCount="9" selectionTiming="once"'),
  chance('chosen, but never', 'selectCount="1"'),
  ...[
    'urn:uuid:7f0c0f5e-0b5c-4c7a-9d2e-1f1b6c1a2b3c',
    'tag:example.org,2024:form',
    'mailto:leave@example.org',
  ].map((id) => named(`an id as ${id.slice(0, 8)}`, id)),
  named('an id on a port', 'http://example.org:8080/x?y=1#z'),
  named('an id with a name for a host', 'http://6YvP_course_id'),
  launched('an address by number', 'https://[2001:db8::1]/form.html'),
  launched('an address in Hindi', 'https://उदाहरण.भारत/form.html'),
  launched('an address in the office', 'http://localhost:8080/form.html'),
  launched('an app', 'leaveapp://form?id=1'),
  cmi5('query names in other capitals', ['index.html?lang=en', 'index.html?Fetch=1&amp;activityid=2']),
  cmi5('a move on by passing, without a score', [
    'moveOn="CompletedAndPassed" masteryScore="0.6"',
    'moveOn="Passed"',
  ]),
  tincan('parameters of the LMS', ['index.html?lang=en', 'index.html?endpoint=x']),
  tincan('a language in the namespace of XML', ['<name lang="en">Kinds', '<name xml:lang="en">Kinds']),
  tincan('no description', [
    '      <description lang="en">Earned, casual and medical leave.</description>\n',
    '',
  ]),
  aicc('leave.crs', 'a level of 3b', ['Level=1', 'Level=3b']),
  aicc('leave.crs', 'a version of letters', ['Version=3.5', 'Version=latest']),
  aicc('leave.crs', 'a keyword twice', ['Level=1', 'Level=1\nLevel=1']),
  aicc('leave.au', 'an address from the top', ['"index.html"', '"/index.html"']),
  aicc('leave.des', 'more described than there is', ['"B1","leave"', '"A9","x","x","x"\n"B1","leave"']),
  aicc('leave.pre', 'a unit that waits for itself', ['"A2","A1"', '"A2","A2"']),
  retold('aicc', 'a mark in front of the structure', (text) => `\ufeff${text}`, 'leave.cst'),
  {
    what: 'objectives of the course',
    base: 'aicc',
    change: { zip: { entries: [{ name: 'leave.ort', text: '"Course_Element","Member"\n"A1","J1"\n' }] } },
  },
];
