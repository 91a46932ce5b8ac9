/** Faults of SCORM 1.2 manifests that generators of broken packages make: items, lesson data, references, submanifests. */
import { fault, SCHEMA } from './faults-scorm.ts';
import type { Fault } from './variant.ts';

const LESSON = '<title>Kinds of leave</title>';

/** Beside the title of a lesson. */
const ON_LESSONS: readonly (readonly [rule: string, what: string, inside: string])[] = [
  [
    'prerequisites-parse',
    'prerequisites bad op',
    '<adlcp:prerequisites type="aicc_script">I1 AND I2</adlcp:prerequisites>',
  ],
  [
    'prerequisites-parse',
    'prerequisites unbalanced',
    '<adlcp:prerequisites type="aicc_script">(I1|I1</adlcp:prerequisites>',
  ],
  [
    'prerequisites-resolve',
    'prerequisites unknown item',
    '<adlcp:prerequisites type="aicc_script">ITEM-404</adlcp:prerequisites>',
  ],
  [
    'prerequisites-resolve',
    'prerequisites refs resource id',
    '<adlcp:prerequisites type="aicc_script">R1</adlcp:prerequisites>',
  ],
  [
    'prerequisites-parse',
    'prerequisites trailing op',
    '<adlcp:prerequisites type="aicc_script">I1|</adlcp:prerequisites>',
  ],
  [
    SCHEMA,
    'prerequisites attr type caps',
    '<adlcp:prerequisites type="AICC_Script">I1</adlcp:prerequisites>',
  ],
  [
    SCHEMA,
    'prerequisites too long',
    '<adlcp:prerequisites type="aicc_script">I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1&amp;I1</adlcp:prerequisites>',
  ],
  ['maxtimeallowed-format', 'maxtime 1h', '<adlcp:maxtimeallowed>1h</adlcp:maxtimeallowed>'],
  ['maxtimeallowed-format', 'maxtime 0:30:00', '<adlcp:maxtimeallowed>0:30:00</adlcp:maxtimeallowed>'],
  [
    'maxtimeallowed-format',
    'maxtime 00:30:00.123',
    '<adlcp:maxtimeallowed>00:30:00.123</adlcp:maxtimeallowed>',
  ],
  [
    'maxtimeallowed-format',
    'maxtime 12345:00:00',
    '<adlcp:maxtimeallowed>12345:00:00</adlcp:maxtimeallowed>',
  ],
  ['maxtimeallowed-format', 'maxtime empty', '<adlcp:maxtimeallowed/>'],
  [SCHEMA, 'maxtime too long', '<adlcp:maxtimeallowed>0001:30:00.5000</adlcp:maxtimeallowed>'],
  ['masteryscore-in-range', 'masteryscore 1e2', '<adlcp:masteryscore>1e2</adlcp:masteryscore>'],
  ['masteryscore-in-range', 'masteryscore 100.5', '<adlcp:masteryscore>100.5</adlcp:masteryscore>'],
  ['masteryscore-in-range', 'masteryscore -0.1', '<adlcp:masteryscore>-0.1</adlcp:masteryscore>'],
  ['masteryscore-in-range', 'masteryscore 80/100', '<adlcp:masteryscore>80/100</adlcp:masteryscore>'],
  ['masteryscore-in-range', 'masteryscore devanagari', '<adlcp:masteryscore>८०</adlcp:masteryscore>'],
  [SCHEMA, 'masteryScore camel', '<adlcp:masteryScore>80</adlcp:masteryScore>'],
  [SCHEMA, 'timelimitaction caps', '<adlcp:timelimitaction>Exit,Message</adlcp:timelimitaction>'],
  [SCHEMA, 'timelimitaction space', '<adlcp:timelimitaction>exit, no message</adlcp:timelimitaction>'],
  [SCHEMA, 'timelimitaction empty', '<adlcp:timelimitaction/>'],
  [
    SCHEMA,
    'datafromlms 300',
    '<adlcp:datafromlms>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</adlcp:datafromlms>',
  ],
  [SCHEMA, 'unprefixed masteryscore', '<masteryscore>80</masteryscore>'],
];

export const MANIFEST_FAULTS_12: readonly Fault[] = [
  fault(SCHEMA, 'scorm12', 'with 2004 imscp ns', [
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'http://www.imsglobal.org/xsd/imscp_v1p1',
  ]),
  fault(SCHEMA, 'scorm12', 'adlcp ns absent (prefix bound to junk)', [
    'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    'http://example.org/adlcp',
  ]),
  fault(SCHEMA, 'scorm12', 'two metadata schema', [
    '<schema>ADL SCORM</schema>',
    '<schema>ADL SCORM</schema><schema>ADL SCORM</schema>',
  ]),
  fault(
    SCHEMA,
    'scorm12',
    'root Manifest capital',
    ['<manifest ', '<Manifest '],
    ['</manifest>', '</Manifest>'],
  ),
  fault(
    SCHEMA,
    'scorm12',
    'root element package',
    ['<manifest ', '<package '],
    ['</manifest>', '</package>'],
  ),
  fault(SCHEMA, 'scorm12', 'xmlns http imscp trailing slash', ['imscp_rootv1p1p2"', 'imscp_rootv1p1p2/"']),
  fault(SCHEMA, 'scorm12', 'adlcp uri in capitals', [
    'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    'http://www.adlnet.org/xsd/ADLCP_rootv1p2',
  ]),
  fault('default-organization-resolves', 'scorm12', 'default points to title', [
    'default="O1"',
    'default="Leave rules"',
  ]),
  fault('identifiers-unique', 'scorm12', 'duplicate organization id', [
    '</organizations>',
    '<organization identifier="O1"><title>b</title><item identifier="I9" identifierref="R1"><title>x</title></item></organization></organizations>',
  ]),
  fault(
    'default-organization-resolves',
    'scorm12',
    'default to org in submanifest',
    ['default="O1"', 'default="O2"'],
    [
      '</resources>\n</manifest>',
      '</resources><manifest identifier="M2"><organizations><organization identifier="O2"><title>x</title><item identifier="I7" identifierref="R7"><title>y</title></item></organization></organizations><resources><resource identifier="R7" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources></manifest></manifest>',
    ],
  ),
  fault('identifiers-unique', 'scorm12', 'dup item id across nested manifests', [
    '</resources>\n</manifest>',
    '</resources><manifest identifier="M2"><organizations><organization identifier="O2"><title>x</title><item identifier="I1" identifierref="R7"><title>y</title></item></organization></organizations><resources><resource identifier="R7" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources></manifest></manifest>',
  ]),
  fault('identifiers-unique', 'scorm12', 'dup resource id across nested manifests', [
    '</resources>\n</manifest>',
    '</resources><manifest identifier="M2"><organizations/><resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources></manifest></manifest>',
  ]),
  fault('identifiers-unique', 'scorm12', 'dup manifest id nested', [
    '</resources>\n</manifest>',
    '</resources><manifest identifier="M1"><organizations/><resources/></manifest></manifest>',
  ]),
  fault('identifierref-resolves', 'scorm12', 'submanifest item refs missing resource', [
    '</resources>\n</manifest>',
    '</resources><manifest identifier="M2"><organizations><organization identifier="O2"><title>x</title><item identifier="I7" identifierref="R99"><title>y</title></item></organization></organizations><resources/></manifest></manifest>',
  ]),
  fault('launch-file-exists', 'scorm12', 'submanifest missing file', [
    '</resources>\n</manifest>',
    '</resources><manifest identifier="M2"><organizations/><resources><resource identifier="R7" type="webcontent" adlcp:scormtype="sco" href="gone.html"><file href="gone.html"/></resource></resources></manifest></manifest>',
  ]),
  fault(SCHEMA, 'scorm12', 'submanifest before resources', [
    '  <resources>',
    '  <manifest identifier="M2"><organizations/><resources/></manifest><resources>',
  ]),
  fault(SCHEMA, 'scorm12', 'item outside organization', [
    '</organizations>',
    '<item identifier="I5" identifierref="R1"><title>x</title></item></organizations>',
  ]),
  fault(SCHEMA, 'scorm12', 'organization in organization', [
    '</organization>',
    '<organization identifier="O3"><title>x</title></organization></organization>',
  ]),
  fault('something-launches', 'scorm12', 'identifierref attr case', [
    'identifierref="R1"',
    'identifierRef="R1"',
  ]),
  fault('identifierref-resolves', 'scorm12', 'identifierref leading space ok?', [
    'identifierref="R1"',
    'identifierref=" R1 x"',
  ]),
  fault(SCHEMA, 'scorm12', 'item title after child', [
    'leave</title>\n      </item>',
    'leave</title><item identifier="Z" identifierref="R1"><title>b</title></item><title>c</title></item>',
  ]),
  fault('identifierref-resolves', 'scorm12', 'item identifierref to manifest id', [
    'identifierref="R1"',
    'identifierref="M1"',
  ]),
  fault('identifierref-resolves', 'scorm12', 'item identifierref to organization', [
    'identifierref="R1"',
    'identifierref="O1"',
  ]),
  fault('something-launches', 'scorm12', 'all items no identifierref', [' identifierref="R1"', '']),
  fault(
    SCHEMA,
    'scorm12',
    'items before title',
    ['<title>Leave rules</title>', ''],
    ['</item>', '</item><title>Leave rules</title>'],
  ),
  fault(SCHEMA, 'scorm12', 'isvisible maybe', ['identifierref="R1"', 'identifierref="R1" isvisible="maybe"']),
  fault(SCHEMA, 'scorm12', 'isVisible attr case', [
    'identifierref="R1"',
    'identifierref="R1" isVisible="true"',
  ]),
  fault(SCHEMA, 'scorm12', 'masteryscore in resource', [
    '<file href="index.html"/>',
    '<adlcp:masteryscore>80</adlcp:masteryscore><file href="index.html"/>',
  ]),
  fault('launch-file-exists', 'scorm12', 'resource two href', [
    'href="index.html">',
    'href="index.html" href="b.html">',
  ]),
  fault(SCHEMA, 'scorm12', 'resource in organizations', [
    '</organizations>',
    '<resource identifier="R5" type="webcontent"/></organizations>',
  ]),
  fault('launch-file-exists', 'scorm12', 'href with newline', [
    'sco" href="index.html"',
    'sco" href="index&#10;.html"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href with tab encoded', [
    'sco" href="index.html"',
    'sco" href="index%09.html"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href bad escape', [
    'sco" href="index.html"',
    'sco" href="index%zz.html"',
  ]),
  fault('hrefs-stay-inside', 'scorm12', 'href ../ inside root', [
    'sco" href="index.html"',
    'sco" href="../index.html"',
  ]),
  fault('hrefs-stay-inside', 'scorm12', 'href dir traversal encoded', [
    'sco" href="index.html"',
    'sco" href="%2e%2e/index.html"',
  ]),
  fault('hrefs-stay-inside', 'scorm12', 'href with drive file url', [
    'sco" href="index.html"',
    'sco" href="file:///D:/x/index.html"',
  ]),
  fault('launch-addresses-usable', 'scorm12', 'href data url', [
    'sco" href="index.html"',
    'sco" href="data:text/html,hi"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href htm for html', [
    'sco" href="index.html"',
    'sco" href="index.htm"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href trailing slash', [
    'sco" href="index.html"',
    'sco" href="index.html/"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href trailing space enc', [
    'sco" href="index.html"',
    'sco" href="index.html%20"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href double ext', [
    'sco" href="index.html"',
    'sco" href="index.html.html"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href wrong folder case', [
    'sco" href="index.html"',
    'sco" href="HTML/index.html"',
  ]),
  fault('launch-file-exists', 'scorm12', 'href unicode nfd', [
    'sco" href="index.html"',
    'sco" href="indéx.html"',
  ]),
  fault('files-beside-manifest', 'scorm12', 'xml:base nonexistent on resource', [
    'sco" href="index.html"',
    'sco" xml:base="content/" href="index.html"',
  ]),
  fault('xml-base-form', 'scorm12', 'xml:base leading slash', ['<resources>', '<resources xml:base="/a/">']),
  fault('hrefs-stay-inside', 'scorm12', 'xml:base ../', ['<resources>', '<resources xml:base="../">']),
  fault('files-beside-manifest', 'scorm12', 'xml:base doubled (href already has folder)', [
    '<resources>',
    '<resources xml:base="index/">',
  ]),
  fault('launch-file-exists', 'scorm12', 'file listed missing in second resource', [
    '</resources>',
    '<resource identifier="R2" type="webcontent" adlcp:scormtype="asset" href="img/logo.png"><file href="img/logo.png"/></resource></resources>',
  ]),
  fault('listed-files-exist', 'scorm12', 'unused resource missing file', [
    '</resources>',
    '<resource identifier="R2" type="webcontent" adlcp:scormtype="asset"><file href="img/logo.png"/></resource></resources>',
  ]),
  fault('dependency-resolves', 'scorm12', 'dependency to item', [
    '<file href="picture.svg"/>',
    '<file href="picture.svg"/><dependency identifierref="I1"/>',
  ]),
  fault(SCHEMA, 'scorm12', 'dependency file attr', [
    '<file href="picture.svg"/>',
    '<file href="picture.svg"/><dependency href="x"/>',
  ]),
  fault('manifest-well-formed', 'scorm12', 'xml 2.0', ['version="1.0" enc', 'version="2.0" enc']),
  fault('manifest-well-formed', 'scorm12', 'xml 1.1 c1', ['version="1.0" enc', 'version="1,0" enc']),
  fault('manifest-well-formed', 'scorm12', 'standalone bad', [
    'encoding="UTF-8"',
    'encoding="UTF-8" standalone="maybe"',
  ]),
  fault('manifest-well-formed', 'scorm12', 'nbsp in tag', ['<item identifier', '<item identifier']),
  fault(SCHEMA, 'scorm12', 'xinclude', [
    '</organization>',
    '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="x.xml"/></organization>',
  ]),
  fault(
    'manifest-well-formed',
    'scorm12',
    'entity xxe',
    ['?>\n', '?>\n<!DOCTYPE manifest [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n'],
    ['Kinds of', '&a;'],
  ),
  ...ON_LESSONS.map(([rule, what, inside]) => fault(rule, 'scorm12', what, [LESSON, `${LESSON}${inside}`])),
];
