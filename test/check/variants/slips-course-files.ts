/** Slips in the files that describe cmi5, xAPI and AICC courses, one at a time, each with the rule that must warn. */
import { courseFile, type Fault } from './variant.ts';

const told = (rule: string, ...given: Parameters<typeof courseFile>): Fault => ({
  ...courseFile(...given),
  rule,
});

/** What the standard lets pass, or an LMS bears, and yet is wrong: told as a warning. */
export const COURSE_FILE_SLIPS: readonly Fault[] = [
  told('unit-titles-present', 'cmi5.xml', 'langstring empty title', [
    '<title><langstring lang="en">The form</langstring></title>',
    '<title><langstring lang="en"></langstring></title>',
  ]),
  told('unit-titles-present', 'cmi5.xml', 'langstring space title', [
    '<title><langstring lang="en">The form</langstring></title>',
    '<title><langstring lang="en">  </langstring></title>',
  ]),
  told('unit-titles-present', 'cmi5.xml', 'course title empty', [
    '<title><langstring lang="en">Leave rules</langstring></title>',
    '<title><langstring lang="en"></langstring></title>',
  ]),
  told('launch-paths-relative', 'cmi5.xml', 'url root slash', ['index.html?lang=en', '/index.html']),
  told('one-activity-launches', 'tincan.xml', 'launch on 2 activities', [
    '      <description lang="en">Earned, casual and medical leave.</description>\n',
    '<launch lang="en">index.html</launch>',
  ]),
  told('activity-types-absolute', 'tincan.xml', 'type missing scheme', [
    'type="http://adlnet.gov/expapi/activities/course"',
    'type="course"',
  ]),
  told('activity-types-absolute', 'tincan.xml', 'type empty', [
    'type="http://adlnet.gov/expapi/activities/course"',
    'type=""',
  ]),
  told('unit-titles-present', 'tincan.xml', 'name missing', ['<name lang="en">Leave rules</name>', '']),
  told('unit-titles-present', 'tincan.xml', 'name empty', [
    '<name lang="en">Leave rules</name>',
    '<name lang="en"></name>',
  ]),
  told('one-text-per-language', 'tincan.xml', 'name lang twice', [
    '<name lang="en">Leave rules</name>',
    '<name lang="en">Leave rules</name><name lang="en">b</name>',
  ]),
  told('tincan-names-exact', 'tincan.xml', 'Launch capital', [
    '<launch lang="en">index.html?lang=en</launch>',
    '<Launch lang="en">index.html?lang=en</Launch>',
  ]),
  told('unit-titles-present', 'tincan.xml', 'title instead of name', [
    '<name lang="en">Leave rules</name>',
    '<title>Leave</title>',
  ]),
  told('aicc-counts-agree', 'leave.crs', 'total aus wrong', ['Total_AUs=2', 'Total_AUs=5']),
  told('aicc-counts-agree', 'leave.crs', 'total aus word', ['Total_AUs=2', 'Total_AUs=two']),
  told('aicc-counts-agree', 'leave.crs', 'total blocks wrong', ['Total_Blocks=1', 'Total_Blocks=4']),
  told('aicc-counts-agree', 'leave.crs', 'max fields cst wrong', ['Max_Fields_CST=3', 'Max_Fields_CST=2']),
  told('aicc-course-values-formed', 'leave.crs', 'level 9', ['Level=1', 'Level=9']),
  told('aicc-course-keywords', 'leave.crs', 'version bad', ['Version=3.5', 'Version=']),
  told('aicc-course-values-formed', 'leave.crs', 'max normal 0', ['Max_Normal=99', 'Max_Normal=0']),
  told('aicc-course-keywords', 'leave.crs', 'no behavior', ['[Course_Behavior]\nMax_Normal=99\n', '']),
  told('aicc-keywords-once', 'leave.crs', 'dup id', [
    'Course_ID=LEAVE-1',
    'Course_ID=LEAVE-1\nCourse_ID=LEAVE-2',
  ]),
  told('aicc-course-keywords', 'leave.crs', 'no creator', ['Course_Creator=Training Institute\n', '']),
  told('aicc-scores-in-range', 'leave.au', 'score mastery above', ['"100","60"', '"100","160"']),
  told('aicc-scores-in-range', 'leave.au', 'score text', ['"100","60"', '"hundred","60"']),
  told('aicc-time-limits-formed', 'leave.au', 'time limit bad', ['01:00:00', '1h']),
  told('aicc-time-limits-formed', 'leave.au', 'action bad', ['Continue,No message', 'Stop']),
  told('aicc-launch-parameters-free', 'leave.au', 'web launch aicc_sid', ['"lang=en"', '"aicc_sid=1"']),
  told('aicc-columns-complete', 'leave.au', 'no web_launch column', [',"Web_Launch",', ',"Web",']),
  told('aicc-units-described', 'leave.des', 'title empty', [
    '"A1","kinds","Kinds of leave"',
    '"A1","kinds",""',
  ]),
  told('aicc-units-described', 'leave.des', 'row missing', [
    '"A2","form","The form","How to fill it in"\n',
    '',
  ]),
  told('aicc-units-placed', 'leave.cst', 'unit twice in block', ['"B1","A1"', '"B1","A1","A1"']),
  told('aicc-units-placed', 'leave.cst', 'dup block', ['"B1","A1"', '"B1","A1"\n"B1","A1"']),
  told('aicc-units-placed', 'leave.cst', 'unit not placed', ['"ROOT","B1","A2"', '"ROOT","B1"']),
  told('aicc-prerequisites-resolve', 'leave.pre', 'unknown', ['"A2","A1"', '"A2","A7"']),
  told('aicc-prerequisites-resolve', 'leave.pre', 'syntax', ['"A2","A1"', '"A2","A1 &"']),
  told('one-launch-per-language', 'tincan.xml', 'two launches without language', [
    '<launch lang="en">index.html?lang=en</launch>',
    '<launch>index.html</launch><launch>index.html?x</launch>',
  ]),
  told(
    'tincan-elements-in-place',
    'tincan.xml',
    'an activity in an activity',
    [
      '    </activity>\n    <activity id="https://example.org/leave/kinds"',
      '    <activity id="https://example.org/leave/kinds"',
    ],
    ['    </activity>\n  </activities>', '</activity></activity></activities>'],
  ),
  told('manifest-of-xml-1-0', 'cmi5.xml', 'XML 1.1', ['version="1.0"', 'version="1.1"']),
  told('manifest-of-xml-1-0', 'tincan.xml', 'XML 1.1', ['version="1.0"', 'version="1.1"']),
  told('aicc-blocks-placed', 'leave.cst', 'block not in root', ['"ROOT","B1","A2"', '"ROOT","A2",""']),
];
