/** Faults of the files that describe cmi5, xAPI and AICC courses, one at a time, each with the rule that must tell. */
import { courseFile, type Fault } from './variant.ts';

const told = (rule: string, ...given: Parameters<typeof courseFile>): Fault => ({
  ...courseFile(...given),
  rule,
});

export const COURSE_FILE_FAULTS: readonly Fault[] = [
  told('activity-ids-absolute', 'cmi5.xml', 'course id empty', ['"https://example.org/leave"', '""']),
  told('activity-ids-absolute', 'cmi5.xml', 'au id with space', [
    '"https://example.org/leave/form"',
    '"https://example.org/leave form"',
  ]),
  told('activity-ids-absolute', 'cmi5.xml', 'au id scheme only', [
    '"https://example.org/leave/form"',
    '"urn:"',
  ]),
  told('activity-ids-absolute', 'cmi5.xml', 'block id relative /x', [
    '"https://example.org/leave/first"',
    '"/leave/first"',
  ]),
  told('activity-ids-absolute', 'cmi5.xml', 'objective id #x', [
    ' id="https://example.org/leave/objectives/kinds"',
    ' id="#kinds"',
  ]),
  told('activity-ids-absolute', 'cmi5.xml', 'course id www', [
    '"https://example.org/leave"',
    '"www.example.org/leave"',
  ]),
  told('activity-ids-absolute', 'cmi5.xml', 'guid without urn', [
    '"https://example.org/leave/form"',
    '"6e8bc430-9c3a-11d9-9669-0800200c9a66"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'moveOn passed', ['CompletedAndPassed', 'passed']),
  told('manifest-matches-schema', 'cmi5.xml', 'moveOn Complete', ['CompletedAndPassed', 'Complete']),
  told('manifest-matches-schema', 'cmi5.xml', 'moveOn NotApplicable ', [
    'CompletedAndPassed',
    'NotApplicable ',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'moveOn Passed,Completed', [
    'CompletedAndPassed',
    'Passed,Completed',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'moveOn CompletedAndpassed', [
    'CompletedAndPassed',
    'CompletedAndpassed',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'moveOn true', ['CompletedAndPassed', 'true']),
  told('manifest-matches-schema', 'cmi5.xml', 'launchMethod ownWindow', ['AnyWindow', 'ownWindow']),
  told('manifest-matches-schema', 'cmi5.xml', 'launchMethod Any', ['AnyWindow', 'Any']),
  told('manifest-matches-schema', 'cmi5.xml', 'launchMethod _blank', ['AnyWindow', '_blank']),
  told('manifest-matches-schema', 'cmi5.xml', 'launchMethod ', ['AnyWindow', '']),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore 1.0001', [
    'masteryScore="0.6"',
    'masteryScore="1.0001"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore 100', [
    'masteryScore="0.6"',
    'masteryScore="100"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore NaN', [
    'masteryScore="0.6"',
    'masteryScore="NaN"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore 0,6', [
    'masteryScore="0.6"',
    'masteryScore="0,6"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore 60%', [
    'masteryScore="0.6"',
    'masteryScore="60%"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore INF', [
    'masteryScore="0.6"',
    'masteryScore="INF"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore -1', ['masteryScore="0.6"', 'masteryScore="-1"']),
  told('manifest-matches-schema', 'cmi5.xml', 'masteryScore 1e1', [
    'masteryScore="0.6"',
    'masteryScore="1e1"',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'attr moveon lower', ['moveOn=', 'moveon=']),
  told('manifest-matches-schema', 'cmi5.xml', 'attr masteryscore lower', ['masteryScore=', 'masteryscore=']),
  told('manifest-matches-schema', 'cmi5.xml', 'attr launchmethod lower', ['launchMethod=', 'launchmethod=']),
  told('activity-ids-unique', 'cmi5.xml', 'dup block id', [
    '  <au id="https://example.org/leave/form">',
    '<block id="https://example.org/leave/first"><title><langstring lang="en">b</langstring></title><description><langstring lang="en">b</langstring></description><au id="https://example.org/x"><title><langstring lang="en">b</langstring></title><description><langstring lang="en">b</langstring></description><url>index.html</url></au></block><au id="https://example.org/leave/form">',
  ]),
  told('activity-ids-unique', 'cmi5.xml', 'dup objective id', [
    '    </objective>\n  </objectives>',
    '    </objective><objective id="https://example.org/leave/objectives/kinds"><title><langstring lang="en">b</langstring></title><description><langstring lang="en">b</langstring></description></objective></objectives>',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'block empty', [
    '  <au id="https://example.org/leave/form">',
    '<block id="https://example.org/e"><title><langstring lang="en">b</langstring></title><description><langstring lang="en">b</langstring></description></block><au id="https://example.org/leave/form">',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'block with only objectives', [
    '  <au id="https://example.org/leave/form">',
    '<block id="https://example.org/e"><title><langstring lang="en">b</langstring></title><description><langstring lang="en">b</langstring></description><objectives><objective idref="https://example.org/leave/objectives/kinds"/></objectives></block><au id="https://example.org/leave/form">',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'block without title', [
    '<title><langstring lang="en">Leave</langstring></title>',
    '',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'block without description', [
    '<description><langstring lang="en">All about leave.</langstring></description>',
    '',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'course without description', [
    '<description><langstring lang="en">Kinds of leave and who grants them.</langstring></description>',
    '',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'objective without title', [
    '<title><langstring lang="en">Kinds</langstring></title>',
    '',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'objective without description', [
    '<description><langstring lang="en">Names the kinds of leave.</langstring></description>',
    '',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'title empty elem', [
    '<title><langstring lang="en">The form</langstring></title>',
    '<title/>',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'description text only', [
    '<description><langstring lang="en">How to fill it in.</langstring></description>',
    '<description>How</description>',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'lang en_US', [
    '<langstring lang="en">The form',
    '<langstring lang="en_US">The form',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'lang empty', [
    '<langstring lang="en">The form',
    '<langstring lang="">The form',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'lang english name too long', [
    '<langstring lang="en">The form',
    '<langstring lang="englishlang">The form',
  ]),
  told('objective-idrefs-resolve', 'cmi5.xml', 'objectives idref empty', [
    'idref="https://example.org/leave/objectives/kinds"',
    'idref=""',
  ]),
  told('activity-ids-absolute', 'cmi5.xml', 'objectives no idref', [
    ' idref="https://example.org/leave/objectives/kinds"',
    '',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'objectives list in au empty', [
    '<objective idref="https://example.org/leave/objectives/kinds"/>',
    '',
  ]),
  told(
    'manifest-matches-schema',
    'cmi5.xml',
    'objectives root empty, idref gone',
    [
      '    <objective id="https://example.org/leave/objectives/kinds">\n      <title><langstring lang="en">Kinds</langstring></title>\n      <description><langstring lang="en">Names the kinds of leave.</langstring></description>\n    </objective>\n',
      '',
    ],
    [
      '<objectives>\n        <objective idref="https://example.org/leave/objectives/kinds"/>\n      </objectives>',
      '',
    ],
  ),
  told(
    'manifest-matches-schema',
    'cmi5.xml',
    'objectives after block',
    [
      '  <objectives>\n    <objective id="https://example.org/leave/objectives/kinds">\n      <title><langstring lang="en">Kinds</langstring></title>\n      <description><langstring lang="en">Names the kinds of leave.</langstring></description>\n    </objective>\n  </objectives>\n',
      '',
    ],
    [
      '</courseStructure>',
      '<objectives><objective id="https://example.org/leave/objectives/kinds"><title><langstring lang="en">k</langstring></title><description><langstring lang="en">k</langstring></description></objective></objectives></courseStructure>',
    ],
  ),
  told(
    'manifest-matches-schema',
    'cmi5.xml',
    'url before title',
    ['<url>index.html?lang=en</url>', ''],
    [
      '<title><langstring lang="en">Kinds of leave</langstring></title>',
      '<url>index.html?lang=en</url><title><langstring lang="en">Kinds of leave</langstring></title>',
    ],
  ),
  told('manifest-matches-schema', 'cmi5.xml', 'two urls', [
    '<url>index.html?lang=en</url>',
    '<url>index.html?lang=en</url><url>index.html?lang=en</url>',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'two titles', [
    '<title><langstring lang="en">The form</langstring></title>',
    '<title><langstring lang="en">The form</langstring></title><title><langstring lang="en">The form2</langstring></title>',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'launchParameters before url', [
    '<url>index.html?lang=en</url>',
    '<launchParameters>a</launchParameters><url>index.html?lang=en</url>',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'entitlementKey before launchParameters', [
    '<url>index.html?lang=en</url>',
    '<url>index.html?lang=en</url><entitlementKey>k</entitlementKey><launchParameters>a</launchParameters>',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'url with child', [
    '<url>index.html?lang=en</url>',
    '<url><a/>index.html</url>',
  ]),
  told('launch-addresses-found', 'cmi5.xml', 'url relative dir ..', ['index.html?lang=en', '../index.html']),
  told('files-beside-manifest', 'cmi5.xml', 'url absolute no scheme', [
    'index.html?lang=en',
    'example.org/index.html',
  ]),
  told('launch-addresses-found', 'cmi5.xml', 'url upper case file', ['index.html?lang=en', 'Index.html']),
  told('launch-addresses-found', 'cmi5.xml', 'url encoded name missing', [
    'index.html?lang=en',
    'my%20page.html',
  ]),
  told('launch-addresses-found', 'cmi5.xml', 'url folder', ['index.html?lang=en', './']),
  told('launch-addresses-found', 'cmi5.xml', 'url bad host', [
    'https://example.org/form.html',
    'https://exa mple.org/form.html',
  ]),
  told('launch-addresses-found', 'cmi5.xml', 'url bad port', [
    'https://example.org/form.html',
    'https://example.org:99999/form.html',
  ]),
  told('launch-addresses-found', 'cmi5.xml', 'url htp', [
    'https://example.org/form.html',
    'htps//example.org/form.html',
  ]),
  told('launch-addresses-found', 'cmi5.xml', 'url bare #', ['index.html?lang=en', '#start']),
  told('launch-addresses-found', 'cmi5.xml', 'url ?only', ['index.html?lang=en', '?a=1']),
  told('launch-schemes-reachable', 'cmi5.xml', 'url data', ['index.html?lang=en', 'data:text/html,x']),
  told('launch-schemes-reachable', 'cmi5.xml', 'url blob', [
    'index.html?lang=en',
    'blob:https://example.org/1',
  ]),
  told('launch-query-names-free', 'cmi5.xml', 'url query actor enc', [
    'index.html?lang=en',
    'index.html?a=1&amp;actor=x',
  ]),
  told('unit-types-absolute', 'cmi5.xml', 'activityType relative', [
    '<au id="https://example.org/leave/form">',
    '<au id="https://example.org/leave/form" activityType="lesson">',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'au outside: text in root', [
    '  <au id="https://example.org/leave/form">',
    'hello <au id="https://example.org/leave/form">',
  ]),
  told('manifest-matches-schema', 'cmi5.xml', 'course missing', [
    '  <course id="https://example.org/leave">\n    <title><langstring lang="en">Leave rules</langstring></title>\n    <description><langstring lang="en">Kinds of leave and who grants them.</langstring></description>\n  </course>\n',
    '',
  ]),
  told('launch-addresses-found', 'tincan.xml', 'two launches same lang', [
    '<launch lang="en">index.html?lang=en</launch>',
    '<launch lang="en">index.html?lang=en</launch><launch lang="en">b.html</launch>',
  ]),
  told('launch-addresses-found', 'tincan.xml', 'launch whitespace', ['index.html?lang=en', '   ']),
  told('launch-addresses-found', 'tincan.xml', 'launch uppercase', ['index.html?lang=en', 'INDEX.HTML']),
  told('files-beside-manifest', 'tincan.xml', 'launch res/index.html', [
    'index.html?lang=en',
    'res/index.html',
  ]),
  told('launch-addresses-found', 'tincan.xml', 'launch ..', ['index.html?lang=en', '../index.html']),
  told('launch-schemes-reachable', 'tincan.xml', 'launch file:', [
    'index.html?lang=en',
    'file:///c:/x/index.html',
  ]),
  told('launch-addresses-found', 'tincan.xml', 'launch bad port', [
    'index.html?lang=en',
    'https://example.org:999999/',
  ]),
  told('launch-addresses-found', 'tincan.xml', 'launch folder', ['index.html?lang=en', 'res/']),
  told('activity-ids-absolute', 'tincan.xml', 'id empty', ['id="https://example.org/leave"', 'id=""']),
  told('activity-ids-absolute', 'tincan.xml', 'id space', [
    'id="https://example.org/leave"',
    'id="my course"',
  ]),
  told('activity-ids-absolute', 'tincan.xml', 'id no host', [
    'id="https://example.org/leave"',
    'id="http:///leave"',
  ]),
  told('activity-ids-absolute', 'tincan.xml', 'id http:', ['id="https://example.org/leave"', 'id="http:"']),
  told('activity-ids-absolute', 'tincan.xml', 'id braces', [
    'id="https://example.org/leave"',
    'id="{6e8bc430}"',
  ]),
  told('launch-addresses-found', 'tincan.xml', 'href attr instead of text', [
    '<launch lang="en">index.html?lang=en</launch>',
    '<launch href="index.html"/>',
  ]),
  told('aicc-course-identified', 'leave.crs', 'course title missing', ['Course_Title=Leave rules\n', '']),
  told('aicc-course-identified', 'leave.crs', 'course title empty', [
    'Course_Title=Leave rules',
    'Course_Title=',
  ]),
  told('aicc-course-identified', 'leave.crs', 'group broken', ['[Course]', '[Course']),
  told('aicc-course-identified', 'leave.crs', 'colon for =', ['Course_ID=LEAVE-1', 'Course_ID: LEAVE-1']),
  told('aicc-rows-fit-headings', 'leave.au', 'row too long', ['"A1","Lesson",', '"A1","Lesson","x",']),
  told('aicc-members-exist', 'leave.au', 'quote open', ['"A1","Lesson","",', '"A1,"Lesson","",']),
  told('aicc-launch-files-found', 'leave.au', 'file missing case', ['"index.html"', '"Index.html"']),
  told('aicc-launch-files-found', 'leave.au', 'file backslash', ['"index.html"', '"html\\index.html"']),
  told('aicc-launch-files-found', 'leave.au', 'file ..', ['"index.html"', '"../index.html"']),
  told('aicc-launch-files-found', 'leave.au', 'file drive', ['"index.html"', '"C:/a/index.html"']),
  told('aicc-members-exist', 'leave.au', 'id empty', ['"A1","Lesson"', '"","Lesson"']),
  told('aicc-members-exist', 'leave.au', 'id no A', ['"A1","Lesson"', '"U1","Lesson"']),
  told(
    'aicc-tables-have-commas',
    'leave.au',
    'no unit',
    [
      '"A1","Lesson","","index.html","100","60","01:00:00","Continue,No message","Hand","","lang=en",""\n',
      '',
    ],
    ['"A2","Lesson","","https://example.org/form.html","","","","","Hand","","",""\n', ''],
  ),
  told('aicc-columns-present', 'leave.des', 'no title column', ['"Title"', '"Name"']),
  told('aicc-rows-fit-headings', 'leave.des', 'row short', [
    '"A2","form","The form","How to fill it in"',
    '"A2","form","The form"',
  ]),
  told('aicc-ids-unique', 'leave.des', 'dup', ['"A2","form"', '"A1","form"']),
  told('aicc-root-present', 'leave.cst', 'root empty', ['"ROOT","B1","A2"', '"ROOT","",""']),
  told('aicc-members-exist', 'leave.cst', 'member missing', ['"B1","A1"', '"B1","A9"']),
  told('launch-addresses-found', 'cmi5.xml', 'url with a host and no scheme', [
    'index.html?lang=en',
    '//example.org/index.html',
  ]),
  told('objective-idrefs-resolve', 'cmi5.xml', 'objective named by the id of a unit', [
    'idref="https://example.org/leave/objectives/kinds"',
    'idref="https://example.org/leave/form"',
  ]),
  told('an-activity-launches', 'tincan.xml', 'launch missing', [
    '<launch lang="en">index.html?lang=en</launch>',
    '',
  ]),
  told('an-activity-launches', 'tincan.xml', 'url in place of launch', [
    '<launch lang="en">index.html?lang=en</launch>',
    '<url>index.html</url>',
  ]),
];
