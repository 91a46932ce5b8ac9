/** Faults of SCORM 2004 manifests that generators of broken packages make: editions, names, items, resources. */
import { fault, SCHEMA } from './faults-scorm.ts';
import type { Fault } from './variant.ts';

export const MANIFEST_FAULTS_2004: readonly Fault[] = [
  fault(SCHEMA, 'scorm2004', 'imscp ns of 1.2', [
    'http://www.imsglobal.org/xsd/imscp_v1p1',
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  ]),
  fault('rules-have-conditions', 'scorm2004', 'imsss ns typo', [
    'http://www.imsglobal.org/xsd/imsss',
    'http://www.imsglobal.org/xsd/imsss_v1p0',
  ]),
  fault(
    SCHEMA,
    'scorm2004',
    'adlseq used but ns typo',
    ['http://www.adlnet.org/xsd/adlseq_v1p3', 'http://www.adlnet.org/xsd/adlseq_v1p2'],
    [
      '<imsss:controlMode flow="true"/>',
      '<imsss:controlMode flow="true"/><adlseq:constrainedChoiceConsiderations preventActivation="true"/>',
    ],
  ),
  fault('manifest-well-formed', 'scorm2004', 'imsss no ns declared', [
    '\n    xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    '',
  ]),
  fault('edition-stated-2004', 'scorm2004', 'schemaversion 1.3', ['2004 4th Edition', '1.3']),
  fault('edition-stated-2004', 'scorm2004', 'schemaversion CAM1.3', ['2004 4th Edition', 'CAM1.3']),
  fault('edition-stated-2004', 'scorm2004', 'schemaversion 2004 4th', ['2004 4th Edition', '2004 4th']),
  fault('edition-stated-2004', 'scorm2004', 'schemaversion 4th Edition', ['2004 4th Edition', '4th Edition']),
  fault('edition-stated-2004', 'scorm2004', 'schemaversion SCORM 2004 4th Edition', [
    '2004 4th Edition',
    'SCORM 2004 4th Edition',
  ]),
  fault('edition-stated-2004', 'scorm2004', 'schemaversion double space', [
    '2004 4th Edition',
    '2004  4th Edition',
  ]),
  fault('edition-stated-2004', 'scorm2004', 'schemaversion empty', ['2004 4th Edition', '']),
  fault('edition-stated-2004', 'scorm2004', 'schema missing', ['<schema>ADL SCORM</schema>', '']),
  fault('edition-stated-2004', 'scorm2004', 'schema SCORM', ['<schema>ADL SCORM<', '<schema>SCORM<']),
  fault('edition-stated-2004', 'scorm2004', 'schema lower', ['<schema>ADL SCORM<', '<schema>Adl Scorm<']),
  fault('edition-stated-2004', 'scorm2004', 'no metadata', [
    '<metadata>\n    <schema>ADL SCORM</schema>\n    <schemaversion>2004 4th Edition</schemaversion>\n    <lom:lom>\n      <lom:general>\n        <lom:title><lom:string language="en">Leave rules</lom:string></lom:title>\n      </lom:general>\n    </lom:lom>\n  </metadata>',
    '',
  ]),
  fault('edition-stated-2004', 'scorm2004', 'metadata empty', [
    '<metadata>\n    <schema>ADL SCORM</schema>\n    <schemaversion>2004 4th Edition</schemaversion>\n    <lom:lom>\n      <lom:general>\n        <lom:title><lom:string language="en">Leave rules</lom:string></lom:title>\n      </lom:general>\n    </lom:lom>\n  </metadata>',
    '<metadata/>',
  ]),
  fault(SCHEMA, 'scorm2004', 'schemaversion before schema', [
    '<schema>ADL SCORM</schema>\n    <schemaversion>2004 4th Edition</schemaversion>',
    '<schemaversion>2004 4th Edition</schemaversion><schema>ADL SCORM</schema>',
  ]),
  fault('default-organization-resolves', 'scorm2004', 'default missing org', [
    'default="O1"',
    'default="O9"',
  ]),
  fault('outline-complete', 'scorm2004', 'no title item', ['<title>Table of leave</title>', '']),
  fault('outline-complete', 'scorm2004', 'org no title', [
    '<title>Leave rules</title>\n      <item',
    '<item',
  ]),
  fault('identifierref-resolves', 'scorm2004', 'identifierref dangling', [
    'identifierref="R2"',
    'identifierref="R22"',
  ]),
  fault('item-opens-or-contains', 'scorm2004', 'parent with identifierref', [
    'identifier="I1" isvisible="true"',
    'identifier="I1" isvisible="true" identifierref="R2"',
  ]),
  fault('item-opens-or-contains', 'scorm2004', 'leaf no ref', [' identifierref="R2"', '']),
  fault('scormtype-stated-2004', 'scorm2004', 'resource no scormType', [
    ' adlcp:scormType="asset" href="table.html"',
    ' href="table.html"',
  ]),
  fault('scormtype-stated-2004', 'scorm2004', 'scormtype lower', [
    'adlcp:scormType="asset" href="table.html"',
    'adlcp:scormtype="asset" href="table.html"',
  ]),
  fault(SCHEMA, 'scorm2004', 'scormType SCO caps', ['adlcp:scormType="sco"', 'adlcp:scormType="SCO"']),
  fault('launched-resources-have-href', 'scorm2004', 'href missing for launched', [
    ' href="table.html">',
    '>',
  ]),
  fault('launch-file-in-resource', 'scorm2004', 'launch not in file list', ['<file href="table.html"/>', '']),
  fault(SCHEMA, 'scorm2004', 'timeLimitAction vocab', ['continue,no message', 'continue,nomessage']),
  fault('lms-data-on-lessons', 'scorm2004', 'timeLimitAction on asset', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction>',
  ]),
  fault('lms-data-on-lessons', 'scorm2004', 'dataFromLMS on asset', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlcp:dataFromLMS>x</adlcp:dataFromLMS>',
  ]),
  fault(SCHEMA, 'scorm2004', 'threshold 1.1', ['minProgressMeasure="0.8"', 'minProgressMeasure="1.1"']),
  fault(SCHEMA, 'scorm2004', 'threshold 80', ['minProgressMeasure="0.8"', 'minProgressMeasure="80"']),
  fault(SCHEMA, 'scorm2004', 'threshold neg', ['minProgressMeasure="0.8"', 'minProgressMeasure="-0.1"']),
  fault(SCHEMA, 'scorm2004', 'progressWeight 2', [
    'minProgressMeasure="0.8"',
    'minProgressMeasure="0.8" progressWeight="2"',
  ]),
  fault(SCHEMA, 'scorm2004', 'completedByMeasure yes', [
    'completedByMeasure="true"',
    'completedByMeasure="yes"',
  ]),
  fault('completion-threshold-in-range', 'scorm2004', 'completionThreshold with value and attr', [
    'minProgressMeasure="0.8"/>',
    'minProgressMeasure="0.8">0.8</adlcp:completionThreshold>',
  ]),
  fault('lms-data-on-lessons', 'scorm2004', 'completionThreshold on asset', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlcp:completionThreshold>0.5</adlcp:completionThreshold>',
  ]),
  fault('elements-in-place', 'scorm2004', 'presentation on org', [
    '<imsss:sequencing>\n        <imsss:controlMode',
    '<adlnav:presentation/><imsss:sequencing>\n        <imsss:controlMode',
  ]),
  fault(SCHEMA, 'scorm2004', 'sequencing before title', [
    '<title>Table of leave</title>',
    '<imsss:sequencing/><title>Table of leave</title>',
  ]),
  fault(SCHEMA, 'scorm2004', 'unprefixed sequencing', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><sequencing/>',
  ]),
  fault('sequencing-references-resolve', 'scorm2004', 'IDRef dangling', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><imsss:sequencing IDRef="zz"/>',
  ]),
  fault(SCHEMA, 'scorm2004', 'collection before resources', [
    '<resources>',
    '<imsss:sequencingCollection><imsss:sequencing ID="a"/></imsss:sequencingCollection><resources>',
  ]),
  fault(SCHEMA, 'scorm2004', 'collection empty', [
    '</resources>',
    '</resources><imsss:sequencingCollection/>',
  ]),
  fault('sequencing-references-resolve', 'scorm2004', 'collection no ID', [
    '</resources>',
    '</resources><imsss:sequencingCollection><imsss:sequencing/></imsss:sequencingCollection>',
  ]),
  fault('sequencing-references-resolve', 'scorm2004', 'collection dup ID', [
    '</resources>',
    '</resources><imsss:sequencingCollection><imsss:sequencing ID="a"/><imsss:sequencing ID="a"/></imsss:sequencingCollection>',
  ]),
  fault(SCHEMA, 'scorm2004', 'objectivesGlobal no prefix', [
    'organization identifier="O1"',
    'organization identifier="O1" objectivesGlobalToSystem="true"',
  ]),
  fault(SCHEMA, 'scorm2004', 'objectivesGlobal yes', [
    'organization identifier="O1"',
    'organization identifier="O1" adlseq:objectivesGlobalToSystem="yes"',
  ]),
  fault('identifiers-unique', 'scorm2004', 'duplicate id resource-item', [
    'identifier="I3"',
    'identifier="R3"',
  ]),
  fault('metadata-file-exists', 'scorm2004', 'metadata location missing file', [
    '<schemaversion>2004 4th Edition</schemaversion>',
    '<schemaversion>2004 4th Edition</schemaversion><adlcp:location>md.xml</adlcp:location>',
  ]),
  fault('elements-in-place', 'scorm2004', 'location in item', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlcp:location>md.xml</adlcp:location>',
  ]),
  fault(SCHEMA, 'scorm2004', 'resource type missing', [
    'identifier="R2" type="webcontent"',
    'identifier="R2"',
  ]),
  fault('hrefs-relative', 'scorm2004', 'href leading slash', ['href="table.html">', 'href="/table.html">']),
];
