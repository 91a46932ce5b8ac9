/** Faults that authors make by hand, one at a time, each with the rule that must tell. */
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

const TITLE = '<title>Kinds of leave</title>';
const told = (rule: string, variant: Variant): Fault => ({ ...variant, rule });
const of12 = (rule: string, what: string, ...edits: readonly Edit[]) =>
  told(rule, manifest('scorm12', what, ...edits));
const lesson = (rule: string, what: string, href: string) =>
  of12(rule, what, ['adlcp:scormtype="sco" href="index.html"', `adlcp:scormtype="sco" href="${href}"`]);
const unit = (rule: string, what: string, address: string) =>
  told(rule, manifest('cmi5', what, ['https://example.org/form.html', address]));
const launch = (rule: string, what: string, address: string) =>
  told(rule, manifest('tincan', what, ['index.html?lang=en', address]));
const row = (rule: string, what: string, file: string, ...edits: readonly Edit[]) =>
  told(rule, edited('aicc', `leave.${file}`, what, ...edits));

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';

/** What stands in the place of a manifest. */
const inPlace = (base: Base): readonly Fault[] => [
  told(
    'manifest-well-formed',
    retold(base, 'a web page in its place', () => '<!doctype html><html><p>Sign in'),
  ),
  told(
    'manifest-well-formed',
    retold(base, 'JSON in its place', () => '{"title": "Leave"}'),
  ),
  told(
    'manifest-well-formed',
    retold(base, 'marks of a merge', (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> main\n`),
  ),
  told(
    'manifest-encoding-readable',
    retold(base, 'UTF-16 said, UTF-8 written', (text) => text.replace('UTF-8', 'UTF-16')),
  ),
  told(
    'manifest-encoding-readable',
    retold(base, 'an encoding that is none', (text) => text.replace('UTF-8', 'UTF-9')),
  ),
  told(
    'manifest-encoding-readable',
    retold(base, 'UTF-16 without its mark', (text) =>
      Buffer.from(text.replace('UTF-8', 'UTF-16'), 'utf16le'),
    ),
  ),
];

export const FURTHER_FAULTS: readonly Fault[] = [
  ...(['scorm12', 'scorm2004', 'cmi5', 'tincan'] as const).flatMap(inPlace),
  ...['9.9', '1.3', '2004', 'CAM 1.3', '1.1'].map((version) =>
    of12('edition-consistent', `the version ${version}`, [
      '<schemaversion>1.2<',
      `<schemaversion>${version}<`,
    ]),
  ),
  ...['#', '?a=1'].map((href) => lesson('launched-resources-have-href', `a lesson at ${href}`, href)),
  of12(
    'launched-resources-have-href',
    'a second lesson without start',
    ['</item>', '</item><item identifier="I8" identifierref="R8"><title>b</title></item>'],
    ['  </resources>', '<resource identifier="R8" type="webcontent" adlcp:scormtype="sco"/></resources>'],
  ),
  told(
    'launched-resources-have-href',
    manifest('scorm2004', 'a lesson without start', [
      'adlcp:scormType="asset" href="table.html"',
      'adlcp:scormType="asset"',
    ]),
  ),
  ...[
    'javascript:start()',
    'mailto:a@example.org',
    'ftp://example.org/a',
    'http://',
    'http:/index.html',
    'https:///a',
    '//',
  ].map((href) => lesson('launch-addresses-usable', `a lesson at ${href}`, href)),
  lesson('hrefs-stay-inside', 'a lesson on a drive', 'D:/course/index.html'),
  of12('listed-files-exist', 'a file without name', ['<file href="style.css"/>', '<file href=""/>']),
  ...['masteryscore', 'datafromlms'].map((name) =>
    of12('item-data-once', `${name} twice`, [
      TITLE,
      `${TITLE}<adlcp:${name}>1</adlcp:${name}><adlcp:${name}>2</adlcp:${name}>`,
    ]),
  ),
  of12('manifest-matches-schema', 'a namespace with a space', ['imscp_rootv1p1p2"', 'imscp_rootv1p1p2 "']),
  ...(
    [
      ['white space', ' \n '],
      ['a pointer', POINTER],
    ] as const
  ).flatMap(([what, text]): Fault[] => [
    told(
      'launch-file-not-empty',
      withFiles(manifest('scorm12', `${what} for a page`), { 'index.html': text }),
    ),
    told('launch-file-not-empty', withFiles(manifest('cmi5', `${what} for a page`), { 'index.html': text })),
    told('launch-file-not-empty', withFiles(manifest('aicc', `${what} for a page`), { 'index.html': text })),
  ]),
  {
    what: 'all files in a folder, the manifest not',
    base: 'scorm12',
    change: {
      rename: Object.fromEntries(
        ['index.html', 'style.css', 'script.js', 'picture.svg'].map((name) => [name, `course/${name}`]),
      ),
    },
    rule: 'files-beside-manifest',
  },
  {
    what: 'the page in a folder, the structure not',
    base: 'cmi5',
    change: { rename: { 'index.html': 'html5/index.html' } },
    rule: 'files-beside-manifest',
  },
  ...['http://', 'https:', 'www.example.org/form'].map((id) =>
    told(
      'activity-ids-absolute',
      manifest('cmi5', `the id ${id}`, ['"https://example.org/leave/form"', `"${id}"`]),
    ),
  ),
  unit('launch-addresses-found', 'an address without host', 'https:///form.html'),
  unit('launch-schemes-reachable', 'an address for letters', 'mailto:a@example.org'),
  unit('launch-schemes-reachable', 'an address for files', 'ftp://example.org/form.html'),
  launch('launch-addresses-found', 'an address without host', 'http://'),
  launch('launch-schemes-reachable', 'an address for calls', 'tel:+911123456789'),
  launch('launch-schemes-reachable', 'an address on a drive', 'C:\\course\\index.html'),
  row('aicc-launch-files-found', 'an address without host', 'au', [
    'https://example.org/form.html',
    'http://',
  ]),
  row('aicc-launch-files-found', 'a script', 'au', ['"index.html"', '"javascript:void(0)"']),
  told(
    'aicc-tables-have-commas',
    retold('aicc', 'semicolons', (text) => text.replaceAll(',', ';'), 'leave.cst'),
  ),
  told(
    'aicc-tables-have-commas',
    retold('aicc', 'tabs', (text) => text.replaceAll(',', '\t'), 'leave.des'),
  ),
  told(
    'aicc-tables-have-commas',
    retold('aicc', 'nothing in it', () => '\n', 'leave.au'),
  ),
  told(
    'aicc-tables-have-commas',
    retold('aicc', 'headings alone', (text) => text.slice(0, text.indexOf('\n')), 'leave.cst'),
  ),
];
