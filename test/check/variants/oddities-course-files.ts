/** Legal oddities of the files that describe cmi5, xAPI and AICC courses. */
import { courseFile, type Variant } from './variant.ts';

export const COURSE_FILE_ODDITIES: readonly Variant[] = [
  courseFile('cmi5.xml', 'au id https', [
    '"https://example.org/leave/form"',
    '"https://example.org/leave/form"',
  ]),
  courseFile('tincan.xml', 'activity id https', [
    'id="https://example.org/leave/kinds"',
    'id="https://example.org/leave/form"',
  ]),
  courseFile('cmi5.xml', 'au id tag', ['"https://example.org/leave/form"', '"tag:example.org,2026:form"']),
  courseFile('tincan.xml', 'activity id tag', [
    'id="https://example.org/leave/kinds"',
    'id="tag:example.org,2026:form"',
  ]),
  courseFile('cmi5.xml', 'au id mailto', ['"https://example.org/leave/form"', '"mailto:x@example.org"']),
  courseFile('tincan.xml', 'activity id mailto', [
    'id="https://example.org/leave/kinds"',
    'id="mailto:x@example.org"',
  ]),
  courseFile('cmi5.xml', 'au id http port', [
    '"https://example.org/leave/form"',
    '"http://example.org:80/x"',
  ]),
  courseFile('tincan.xml', 'activity id http port', [
    'id="https://example.org/leave/kinds"',
    'id="http://example.org:80/x"',
  ]),
  courseFile('cmi5.xml', 'au id iri hindi', ['"https://example.org/leave/form"', '"https://उदाहरण.भारत/क"']),
  courseFile('tincan.xml', 'activity id iri hindi', [
    'id="https://example.org/leave/kinds"',
    'id="https://उदाहरण.भारत/क"',
  ]),
  courseFile('cmi5.xml', 'au id urn isbn', ['"https://example.org/leave/form"', '"urn:isbn:0451450523"']),
  courseFile('tincan.xml', 'activity id urn isbn', [
    'id="https://example.org/leave/kinds"',
    'id="urn:isbn:0451450523"',
  ]),
  courseFile('cmi5.xml', 'au id query', [
    '"https://example.org/leave/form"',
    '"https://example.org/?a=1&amp;b=2"',
  ]),
  courseFile('tincan.xml', 'activity id query', [
    'id="https://example.org/leave/kinds"',
    'id="https://example.org/?a=1&amp;b=2"',
  ]),
  courseFile('cmi5.xml', 'au id trailing slash', [
    '"https://example.org/leave/form"',
    '"https://example.org/"',
  ]),
  courseFile('tincan.xml', 'activity id trailing slash', [
    'id="https://example.org/leave/kinds"',
    'id="https://example.org/"',
  ]),
  courseFile('cmi5.xml', 'au id ip', ['"https://example.org/leave/form"', '"https://192.0.2.1/x"']),
  courseFile('tincan.xml', 'activity id ip', [
    'id="https://example.org/leave/kinds"',
    'id="https://192.0.2.1/x"',
  ]),
  courseFile('cmi5.xml', 'au id ipv6', ['"https://example.org/leave/form"', '"https://[2001:db8::1]/x"']),
  courseFile('tincan.xml', 'activity id ipv6', [
    'id="https://example.org/leave/kinds"',
    'id="https://[2001:db8::1]/x"',
  ]),
  courseFile('cmi5.xml', 'au id percent', [
    '"https://example.org/leave/form"',
    '"https://example.org/a%20b"',
  ]),
  courseFile('tincan.xml', 'activity id percent', [
    'id="https://example.org/leave/kinds"',
    'id="https://example.org/a%20b"',
  ]),
  courseFile('cmi5.xml', 'au id app scheme', ['"https://example.org/leave/form"', '"x-course:form"']),
  courseFile('tincan.xml', 'activity id app scheme', [
    'id="https://example.org/leave/kinds"',
    'id="x-course:form"',
  ]),
  courseFile('cmi5.xml', 'au id fragment', [
    '"https://example.org/leave/form"',
    '"https://example.org/leave#form"',
  ]),
  courseFile('tincan.xml', 'activity id fragment', [
    'id="https://example.org/leave/kinds"',
    'id="https://example.org/leave#form"',
  ]),
  courseFile('cmi5.xml', 'au id upper scheme', [
    '"https://example.org/leave/form"',
    '"HTTPS://example.org/leave/form"',
  ]),
  courseFile('tincan.xml', 'activity id upper scheme', [
    'id="https://example.org/leave/kinds"',
    'id="HTTPS://example.org/leave/form"',
  ]),
  courseFile('cmi5.xml', 'masteryScore 0.0', ['masteryScore="0.6"', 'masteryScore="0.0"']),
  courseFile('cmi5.xml', 'masteryScore 1', ['masteryScore="0.6"', 'masteryScore="1"']),
  courseFile('cmi5.xml', 'masteryScore .5', ['masteryScore="0.6"', 'masteryScore=".5"']),
  courseFile('cmi5.xml', 'masteryScore 1.', ['masteryScore="0.6"', 'masteryScore="1."']),
  courseFile('cmi5.xml', 'masteryScore +0.5', ['masteryScore="0.6"', 'masteryScore="+0.5"']),
  courseFile('cmi5.xml', 'masteryScore 0.1234', ['masteryScore="0.6"', 'masteryScore="0.1234"']),
  courseFile('cmi5.xml', 'masteryScore  0.6 ', ['masteryScore="0.6"', 'masteryScore=" 0.6 "']),
  courseFile('cmi5.xml', 'masteryScore 00.6', ['masteryScore="0.6"', 'masteryScore="00.6"']),
  courseFile('cmi5.xml', 'lang en-US', [
    '<langstring lang="en">The form',
    '<langstring lang="en-US">The form',
  ]),
  courseFile('tincan.xml', 'lang en-US', ['<name lang="en">Leave', '<name lang="en-US">Leave']),
  courseFile('cmi5.xml', 'lang hi', ['<langstring lang="en">The form', '<langstring lang="hi">The form']),
  courseFile('tincan.xml', 'lang hi', ['<name lang="en">Leave', '<name lang="hi">Leave']),
  courseFile('cmi5.xml', 'lang zh-Hans-CN', [
    '<langstring lang="en">The form',
    '<langstring lang="zh-Hans-CN">The form',
  ]),
  courseFile('tincan.xml', 'lang zh-Hans-CN', ['<name lang="en">Leave', '<name lang="zh-Hans-CN">Leave']),
  courseFile('cmi5.xml', 'lang x-klingon', [
    '<langstring lang="en">The form',
    '<langstring lang="x-klingon">The form',
  ]),
  courseFile('tincan.xml', 'lang x-klingon', ['<name lang="en">Leave', '<name lang="x-klingon">Leave']),
  courseFile('cmi5.xml', 'lang i-navajo', [
    '<langstring lang="en">The form',
    '<langstring lang="i-navajo">The form',
  ]),
  courseFile('tincan.xml', 'lang i-navajo', ['<name lang="en">Leave', '<name lang="i-navajo">Leave']),
  courseFile('cmi5.xml', 'lang sr-Latn-RS', [
    '<langstring lang="en">The form',
    '<langstring lang="sr-Latn-RS">The form',
  ]),
  courseFile('tincan.xml', 'lang sr-Latn-RS', ['<name lang="en">Leave', '<name lang="sr-Latn-RS">Leave']),
  courseFile('cmi5.xml', 'lang de-1996', [
    '<langstring lang="en">The form',
    '<langstring lang="de-1996">The form',
  ]),
  courseFile('tincan.xml', 'lang de-1996', ['<name lang="en">Leave', '<name lang="de-1996">Leave']),
  courseFile('cmi5.xml', 'lang mni-Mtei', [
    '<langstring lang="en">The form',
    '<langstring lang="mni-Mtei">The form',
  ]),
  courseFile('tincan.xml', 'lang mni-Mtei', ['<name lang="en">Leave', '<name lang="mni-Mtei">Leave']),
  courseFile('cmi5.xml', 'lang EN', ['<langstring lang="en">The form', '<langstring lang="EN">The form']),
  courseFile('tincan.xml', 'lang EN', ['<name lang="en">Leave', '<name lang="EN">Leave']),
  courseFile('cmi5.xml', 'lang sat-Olck', [
    '<langstring lang="en">The form',
    '<langstring lang="sat-Olck">The form',
  ]),
  courseFile('tincan.xml', 'lang sat-Olck', ['<name lang="en">Leave', '<name lang="sat-Olck">Leave']),
  courseFile('cmi5.xml', 'xml:base', ['<courseStructure ', '<courseStructure xml:lang="en" ']),
  courseFile('cmi5.xml', 'comment with au', [
    '  <au id="https://example.org/leave/form">',
    '<!-- <au id="x"/> --><au id="https://example.org/leave/form">',
  ]),
  courseFile('cmi5.xml', 'pi', [
    '  <au id="https://example.org/leave/form">',
    '<?xx yy?><au id="https://example.org/leave/form">',
  ]),
  courseFile('cmi5.xml', 'cdata title', [
    '<title><langstring lang="en">The form</langstring></title>',
    '<title><langstring lang="en"><![CDATA[A & B <b>]]></langstring></title>',
  ]),
  courseFile('cmi5.xml', 'empty launchParameters', [
    '<url>index.html?lang=en</url>',
    '<url>index.html?lang=en</url><launchParameters/>',
  ]),
  courseFile('cmi5.xml', 'empty entitlementKey', [
    '<url>index.html?lang=en</url>',
    '<url>index.html?lang=en</url><entitlementKey></entitlementKey>',
  ]),
  courseFile('cmi5.xml', 'many langs', [
    '<title><langstring lang="en">The form</langstring></title>',
    '<title><langstring lang="en">en</langstring><langstring lang="hi">hi</langstring><langstring lang="ta">ta</langstring><langstring lang="te">te</langstring><langstring lang="bn">bn</langstring><langstring lang="mr">mr</langstring><langstring lang="gu">gu</langstring><langstring lang="kn">kn</langstring></title>',
  ]),
  courseFile('cmi5.xml', 'url spaces around', ['index.html?lang=en', '\n\t index.html \n']),
  courseFile('cmi5.xml', 'url entity amp', ['index.html?lang=en', 'index.html?a=1&#38;b=2']),
  courseFile('cmi5.xml', 'url unicode fragment', ['index.html?lang=en', 'index.html#/पाठ/1']),
  courseFile('cmi5.xml', 'url https with userinfo', [
    'https://example.org/form.html',
    'https://u:p@example.org/form.html',
  ]),
  courseFile('cmi5.xml', 'url ipv6', [
    'https://example.org/form.html',
    'https://[2001:db8::1]:8443/form.html',
  ]),
  courseFile('cmi5.xml', 'url idn', ['https://example.org/form.html', 'https://उदाहरण.भारत/form']),
  courseFile('cmi5.xml', 'url port edge', [
    'https://example.org/form.html',
    'https://example.org:65535/form.html',
  ]),
  courseFile('cmi5.xml', 'url no path', ['https://example.org/form.html', 'https://example.org']),
  courseFile('cmi5.xml', 'url query endpoint-like', [
    'index.html?lang=en',
    'index.html?myendpoint=1&amp;fetched=2',
  ]),
  courseFile('cmi5.xml', 'au only, no block', [
    '<au id="https://example.org/leave/form">',
    '<au id="https://example.org/leave/form">',
  ]),
  courseFile('cmi5.xml', 'objectives in block', [
    '<description><langstring lang="en">All about leave.</langstring></description>',
    '<description><langstring lang="en">All about leave.</langstring></description><objectives><objective idref="https://example.org/leave/objectives/kinds"/></objectives>',
  ]),
  courseFile('cmi5.xml', 'whitespace idref', [
    'idref="https://example.org/leave/objectives/kinds"',
    'idref=" https://example.org/leave/objectives/kinds "',
  ]),
  courseFile('tincan.xml', 'launch per lang', [
    '<launch lang="en">index.html?lang=en</launch>',
    '<launch lang="en">index.html?lang=en</launch><launch lang="hi">index.html?lang=hi</launch>',
  ]),
  courseFile('tincan.xml', 'launch folder encoded', ['index.html?lang=en', './index.html#top']),
  courseFile('tincan.xml', 'launch port', ['index.html?lang=en', 'https://example.org:8443/x?y=1#z']),
  courseFile('tincan.xml', 'cdata launch', ['index.html?lang=en', '<![CDATA[index.html?lang=en&x=1]]>']),
  courseFile('tincan.xml', 'question activity', [
    '  </activities>',
    '<activity id="https://example.org/q1" type="http://adlnet.gov/expapi/activities/cmi.interaction"><name lang="und">Q</name><description lang="und">Q?</description><interactionType>choice</interactionType><correctResponsePatterns><correctResponsePattern>a</correctResponsePattern></correctResponsePatterns><choices><component><id>a</id><description lang="und">A</description></component></choices></activity></activities>',
  ]),
  courseFile('tincan.xml', 'resource', [
    '<launch lang="en">index.html?lang=en</launch>',
    '<launch lang="en">index.html?lang=en</launch><resource lang="en">x.pdf</resource>',
  ]),
  courseFile('tincan.xml', 'order launch first', [
    '<name lang="en">Leave rules</name>\n      <description lang="en">Kinds of leave and who grants them.</description>\n      <launch lang="en">index.html?lang=en</launch>',
    '<launch lang="en">index.html?lang=en</launch><name lang="en">Leave rules</name><description lang="en">K</description>',
  ]),
  courseFile('leave.crs', 'level 3a', ['Level=1', 'Level=3A']),
  courseFile('leave.crs', 'version 2.2', ['Version=3.5', 'Version=2.2']),
  courseFile('leave.crs', 'version 4', ['Version=3.5', 'Version=4.0']),
  courseFile('leave.crs', 'max fields greater', ['Max_Fields_CST=3', 'Max_Fields_CST=10']),
  courseFile('leave.crs', 'blank lines', ['[Course_Behavior]', '\n\n[Course_Behavior]']),
  courseFile('leave.crs', 'spaces in group', ['[Course]', '[ Course ]']),
  courseFile('leave.crs', 'total objectives', [
    'Total_Blocks=1',
    'Total_Blocks=1\nTotal_Objectives=0\nTotal_Complex_Objectives=0',
  ]),
  courseFile('leave.au', 'mastery decimal', ['"100","60"', '"100","60.5"']),
  courseFile('leave.au', 'time 4 digits', ['01:00:00', '0001:00:00']),
  courseFile('leave.au', 'exit', ['Continue,No message', 'Exit,Message']),
  courseFile('leave.au', 'action c,n', ['Continue,No message', 'C,N']),
  courseFile('leave.au', 'command line', ['"A1","Lesson",""', '"A1","Lesson","-x"']),
  courseFile('leave.au', 'web launch empty', ['"lang=en"', '""']),
  courseFile('leave.au', 'web launch two', ['"lang=en"', '"lang=en&mode=x"']),
  courseFile('leave.au', 'file with spaces around', ['"index.html"', '" index.html "']),
  courseFile('leave.au', 'http file', ['"index.html"', '"http://example.org/x?y=1"']),
  courseFile('leave.au', 'dot file', ['"index.html"', '"./index.html#a"']),
  courseFile('leave.cst', 'lower ids', ['"B1","A1"', '"b1","a1"']),
  courseFile('leave.cst', 'blank cells', ['"ROOT","B1","A2"', '"ROOT","B1","A2"\n']),
  courseFile('leave.cst', 'root lower', ['"ROOT"', '"root"']),
  courseFile('leave.pre', 'and or', ['"A2","A1"', '"A2","A1 & (B1 | A1)"']),
  courseFile('leave.pre', 'complete', ['"A2","A1"', '"A2","A1=C"']),
  courseFile('leave.pre', 'not', ['"A2","A1"', '"A2","~A1"']),
];
