/** Legal oddities of SCORM packages: what a manifest and its names may be like, though few are. */
import { item, items, LISTED, lesson, PAGE, resource, resources, type Scorm } from './scorm.ts';
import { type Edit, manifest, type Variant, withFiles } from './variant.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const TITLE = '<title>Kinds of leave</title>';
const SECOND =
  '<organization identifier="O2"><title>Again</title><item identifier="I8" identifierref="R1"><title>One</title></item></organization>';
const DEEP = 40;

const texts = (base: Scorm): readonly Variant[] => {
  const of = (what: string, ...edits: readonly Edit[]) => manifest(base, what, ...edits);
  const titled = (what: string, title: string) => of(what, [TITLE, `<title>${title}</title>`]);
  return [
    of('no declaration', [`${DECLARATION}\n`, '']),
    of('a declaration in single quotes', [
      DECLARATION,
      "<?xml version='1.0' encoding='utf-8' standalone='yes'?>",
    ]),
    of('a declaration without encoding', [DECLARATION, '<?xml version="1.0"?>']),
    of(
      'comments and a style sheet',
      [DECLARATION, `${DECLARATION}<!-- <manifest> --><?xml-stylesheet href="x.xsl" type="text/xsl"?>`],
      ['  </resources>', '<!-- the end --></resources><!-- & more -->'],
    ),
    titled('a title in CDATA', '<![CDATA[Kinds & <kinds>]]>'),
    titled('a title in references', '&#x91B;&#2369;&#x91F;&#x94D; &amp; &lt;x&gt; &quot;&apos;'),
    titled('a title in Hindi', 'छुट्टियों के प्रकार'),
    titled('a title with a comment inside', 'Kinds <!-- all of them --> of leave'),
    of('space around the schema', ['<schema>ADL SCORM</schema>', '<schema>\n  ADL SCORM\n</schema>']),
    of('no version of the manifest', [' version="1.0"\n', '\n']),
    of('an identifier in Hindi', ['manifest identifier="M1"', 'manifest identifier="पाठ-१"']),
    of('an identifier with signs', [
      'manifest identifier="M1"',
      'manifest identifier="_com.example-course.1_0"',
    ]),
    of('space around attributes', ['manifest identifier="M1"', "manifest\tidentifier\n=\n' M1 '"]),
    of('xml:lang on the manifest', ['manifest identifier="M1"', 'manifest identifier="M1" xml:lang="hi-IN"']),
    of('schema locations of documents that are not there', [
      'manifest identifier="M1"',
      'manifest identifier="M1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd"',
    ]),
    of('a namespace that nothing uses', [
      'manifest identifier="M1"',
      'manifest identifier="M1" xmlns:x="urn:example:x"',
    ]),
  ];
};

const addresses = (base: Scorm): readonly Variant[] => [
  lesson(base, 'a query and a fragment', 'more.html?page=1&amp;lang=hi#top', 'more.html'),
  lesson(base, 'a query with a whole address', 'more.html?next=https://example.org/a/../b', 'more.html'),
  lesson(base, 'a space, encoded', 'my%20page.html', 'my page.html'),
  lesson(base, 'a space as it is', 'my page.html', 'my page.html'),
  lesson(base, 'a name in Hindi', 'पाठ/पहला.html', 'पाठ/पहला.html'),
  lesson(base, 'a name in Hindi, encoded', '%E0%A4%AA%E0%A4%BE%E0%A4%A0.html', 'पाठ.html'),
  lesson(base, 'a name with a percent sign', '100%25.html', '100%.html'),
  lesson(base, 'a name with a plus', 'a+b.html', 'a+b.html'),
  lesson(base, 'a name with an ampersand', 'a&amp;b.html', 'a&b.html'),
  lesson(base, 'a name with brackets and commas', "a(1)[2],it's.html", "a(1)[2],it's.html"),
  lesson(base, 'a name with a number sign, encoded', 'a%23b.html', 'a#b.html'),
  lesson(base, 'a name with a composed letter', 'caf%C3%A9.html', 'café.html'),
  lesson(base, 'a name without extension', 'lesson', 'lesson'),
  lesson(base, 'a deep folder', 'a/b/c/d/e/f/g/page.html', 'a/b/c/d/e/f/g/page.html'),
  lesson(base, 'a way with . and ..', './a/../more.html', 'more.html'),
  lesson(base, 'another case than the file', 'More.HTML', 'more.html'),
  lesson(base, 'space around an address', ' more.html ', 'more.html'),
  lesson(base, 'a lesson on the web', 'https://example.org/lesson.html'),
  manifest(
    base,
    'a lesson on the web, listed',
    items(base, item('I9', 'R9')),
    resources(
      resource(base, ' href="http://example.org/l.html"', '<file href="http://example.org/l.html"/>'),
    ),
  ),
  withFiles(
    manifest(
      base,
      'a base of one resource',
      items(base, item('I9', 'R9')),
      resources(resource(base, ' xml:base="my%20folder/" href="more.html"', '<file href="more.html"/>')),
    ),
    { 'my folder/more.html': PAGE },
  ),
  manifest(
    base,
    'a base on the web',
    items(base, item('I9', 'R9')),
    resources(
      resource(base, ' xml:base="https://example.org/course/" href="more.html"', '<file href="more.html"/>'),
    ),
  ),
  moved(base, 'a base of all resources', 'all/', ['<resources>', '<resources xml:base="all/">']),
  moved(base, 'a base of the manifest', 'all/', [
    'manifest identifier="M1"',
    'manifest identifier="M1" xml:base="all/"',
  ]),
  moved(
    base,
    'bases within one another',
    'all/course/',
    ['manifest identifier="M1"', 'manifest identifier="M1" xml:base="all/"'],
    ['<resources>', '<resources xml:base="course/">'],
  ),
];

function moved(base: Scorm, what: string, folder: string, ...edits: readonly Edit[]): Variant {
  const variant = manifest(base, what, ...edits);
  const rename = Object.fromEntries(LISTED[base].map((name) => [name, folder + name]));
  return { ...variant, change: { ...variant.change, rename } };
}

const structure = (base: Scorm): readonly Variant[] => {
  const of = (what: string, ...edits: readonly Edit[]) => manifest(base, what, ...edits);
  const asset = { type: 'asset' };
  const folders = Array.from({ length: DEEP }, (_, i) => `<item identifier="D${i}"><title>Part</title>`).join(
    '',
  );
  return [
    of('one resource in two places', items(base, item('I9', 'R1'))),
    of('a resource that nothing uses', resources(resource(base, '', '', asset))),
    of(
      'an asset as a lesson',
      items(base, item('I9', 'R9')),
      resources(resource(base, ' href="style.css"', '<file href="style.css"/>', asset)),
    ),
    of(
      'resources that need one another in a row',
      resources(
        resource(base, '', '<dependency identifierref="R8"/>', asset) +
          resource(base, '', '<file href="style.css"/>', { ...asset, identifier: 'R8' }),
      ),
    ),
    of('an item that is not shown', items(base, item('I9', 'R1', ' isvisible="false"'))),
    of('parameters', items(base, item('I9', 'R1', ' parameters="?a=1&amp;b=2"'))),
    of('parameters that are a fragment', items(base, item('I9', 'R1', ' parameters="#part"'))),
    of('the structure of the course named', [
      '<organization identifier="O1">',
      '<organization identifier="O1" structure="hierarchical">',
    ]),
    of('items in many levels', items(base, `${folders}${item('I9', 'R1')}${'</item>'.repeat(DEEP)}`)),
    of('many items', items(base, Array.from({ length: 300 }, (_, i) => item(`N${i}`, 'R1')).join(''))),
    of('two courses', ['  </organizations>', `${SECOND}</organizations>`]),
    of(
      'the second course first',
      ['default="O1"', 'default="O2"'],
      ['  </organizations>', `${SECOND}</organizations>`],
    ),
    of('comments between items', items(base, `<!-- one -->${item('I9', 'R1')}<?php echo 1 ?>`)),
    of('a long title', [TITLE, `<title>${'Leave '.repeat(30)}</title>`]),
  ];
};

const ONLY_12: readonly Variant[] = [
  manifest('scorm12', 'no default course', ['<organizations default="O1">', '<organizations>']),
  manifest('scorm12', 'visible as 1', items('scorm12', item('I9', 'R1', ' isvisible="1"'))),
  manifest(
    'scorm12',
    'a part that opens a page itself',
    items('scorm12', item('I9', 'R1', '', item('I10', 'R1'))),
  ),
  manifest('scorm12', 'a part without title', items('scorm12', '<item identifier="I9" identifierref="R1"/>')),
  manifest(
    'scorm12',
    'parameters without question mark',
    items('scorm12', item('I9', 'R1', ' parameters="a=1"')),
  ),
  manifest(
    'scorm12',
    'every element of ADL',
    items(
      'scorm12',
      item('I8', 'R1') +
        item(
          'I9',
          'R1',
          '',
          '<adlcp:prerequisites type="aicc_script">I1 &amp; ~(I8 | 1*{I1,I8}) &amp; I1&lt;&gt;"failed"</adlcp:prerequisites><adlcp:maxtimeallowed>0001:30:00.50</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,no message</adlcp:timelimitaction><adlcp:datafromlms>a=1&#10;b=2</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>',
        ),
    ),
  ),
  ...['0', '100', '79.5', ' 80 '].map((score) =>
    manifest(
      'scorm12',
      `a mastery score of “${score}”`,
      items('scorm12', item('I9', 'R1', '', `<adlcp:masteryscore>${score}</adlcp:masteryscore>`)),
    ),
  ),
  ...['00:30:00', '0000:00:00', '9999:59:59.99', '01:00:00.5'].map((time) =>
    manifest(
      'scorm12',
      `at most ${time}`,
      items('scorm12', item('I9', 'R1', '', `<adlcp:maxtimeallowed>${time}</adlcp:maxtimeallowed>`)),
    ),
  ),
  ...['exit,message', 'continue,message', 'continue,no message'].map((action) =>
    manifest(
      'scorm12',
      action,
      items('scorm12', item('I9', 'R1', '', `<adlcp:timelimitaction>${action}</adlcp:timelimitaction>`)),
    ),
  ),
  withFiles(
    manifest('scorm12', 'metadata in a file', [
      '</schemaversion>',
      '</schemaversion><adlcp:location>more.xml</adlcp:location>',
    ]),
    {
      'more.xml':
        '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title><langstring xml:lang="en">x</langstring></title></general></lom>',
    },
  ),
];

const NAMES =
  'manifest|metadata|schema|schemaversion|organizations|organization|item|title|resources|resource|file|dependency';

const prefixed = (base: Scorm): Variant => ({
  what: 'every element with a prefix',
  base,
  change: {},
  retold: (text) =>
    text
      .replaceAll(new RegExp(`(</?)(${NAMES})(?=[\\s>/])`, 'g'), '$1cp:$2')
      .replace('xmlns="', 'xmlns:cp="'),
});

export const SCORM_ODDITIES: readonly Variant[] = (['scorm12', 'scorm2004'] as const)
  .flatMap((base) => [...texts(base), ...addresses(base), ...structure(base), prefixed(base)])
  .concat(ONLY_12);
