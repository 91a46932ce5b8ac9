/** Slips in pages and scripts, which a person meets only when the lesson runs: each a warning of its rule. */
import { edited, type Fault, type Variant, withFiles } from './variant.ts';

const at = (rule: string, variant: Variant): Fault => ({ ...variant, rule });

const LAST = "<script>const leave = () => window.parent.API?.LMSFinish('');</script>";
/** A script at the end of the page of the lesson. */
const script = (what: string, code: string, type = ''): Variant =>
  edited('scorm12', 'index.html', what, [LAST, `${LAST}\n<script${type}>\n${code}\n</script>`]);
/** The script file of the lesson in other words. */
const file = (what: string, code: string): Variant =>
  edited('scorm12', 'script.js', what, ['document.title', `${code}\ndocument.title`]);

const UNREADABLE: readonly Variant[] = [
  script('a bracket too many', 'function start( { go(); }'),
  script('a value left out', 'const pages = ;'),
  script('a loop with a colon', 'for (let i = 0; i < 5: i++) go(i);'),
  script('an object that never ends', "new Shape({ color: 'white', depth: false );"),
  script('quotes of a word processor', 'start(“one”);'),
  script('an end of script inside a text', "const text = '</script>';"),
  file('versions that were never merged', '<<<<<<< HEAD\nlet a = 1;\n=======\nlet a = 2;\n>>>>>>> mine'),
  file('TypeScript that was not compiled', 'interface Score { raw: number }'),
  file('JSX that was not compiled', 'const A = () => <div className="a">x</div>;'),
  file('a module that is run as a script', 'export const a = 1;'),
  file('await outside a function', 'await fetch("style.css");'),
  file('cut off in the middle', 'if (ready) { start('),
  file('one name twice', 'let a = 1;\nlet a = 2;'),
];

const UNFOUND: readonly Variant[] = [
  script('the next page is not there', 'location.href = "pages/one.html";'),
  script('it gives way to a page that is not there', "window.location.replace('start/index.html');"),
  script('its data are not there', 'fetch("data/course.json").then(show);'),
  script('its data are not there, asked for as of old', 'request.open("GET", "data/course.xml");'),
  script('its data are not there, asked for by jQuery', '$.getJSON("data/course.json", show);'),
  script('a script that it writes', 'document.write(\'<script src="js/one.js"><\\/script>\');'),
  script('a script that it makes', 'one.src = "js/one.js";'),
  script('a window that it opens', 'window.open("help/index.html");'),
  script('a module that it imports', 'import { a } from "./js/one.mjs";', ' type="module"'),
  script('a module that its map names', '{"imports": {"a": "./js/one.mjs"}}', ' type="importmap"'),
  script('a module that it imports later', 'import("./js/one.mjs").then(start);'),
];

const UNKNOWN: readonly Variant[] = [
  script('complete is no status', 'API.LMSSetValue("cmi.core.lesson_status", "complete");'),
  script('Passed is no status', "scorm.set('cmi.core.lesson_status', 'Passed');"),
  script('a slip in the name of an element', 'API.LMSGetValue("cmi.core.lesson_stauts");'),
  script('a score above 100', 'API.LMSSetValue("cmi.core.score.raw", "130");'),
  script('normal is no way to leave', 'API.LMSSetValue("cmi.core.exit", "normal");'),
  script('seconds are no time', 'API.LMSSetValue("cmi.core.session_time", "90");'),
  script('a time of SCORM 2004', 'API.LMSSetValue("cmi.core.session_time", "PT90S");'),
  script('no argument', 'API.LMSCommit();'),
  script('a capital too few', 'API.LMSSetvalue("cmi.core.lesson_location", "1");'),
  script('the spelling of another country', 'API.LMSInitialise("");'),
];

const OTHERS: readonly Fault[] = [
  at(
    'scripts-find-their-files',
    withFiles(script('its data are no JSON', 'fetch("data.json").then(show);'), { 'data.json': '{"a": [1,' }),
  ),
  at(
    'addresses-reach-learners',
    edited('scorm12', 'index.html', 'a base on a disk', [
      '<title>',
      '<base href="file:///C:/course/"><title>',
    ]),
  ),
  at(
    'lessons-reach-their-lms',
    edited('scorm12', 'index.html', 'a slip in the name of the last call', ['LMSFinish', 'LMSFinnish']),
  ),
  at(
    'lessons-reach-their-lms',
    edited('scorm2004', 'index.html', 'the last call of SCORM 1.2', ['Terminate', 'Finish']),
  ),
  ...Object.entries({
    'more.js': '<!DOCTYPE html><html><body>404 Not Found</body></html>',
    'more.css': '<html><head><title>Sign in</title></head></html>',
    'more.json': '<!DOCTYPE html><html></html>',
    'more.jpg': 'Not Found',
    'more.html': '%PDF-1.7 …',
  }).map(([name, text]) =>
    at(
      'media-is-what-it-says',
      withFiles(edited('scorm12', 'script.js', `${name} holds something else`), { [name]: text }),
    ),
  ),
];

export const CONTENT_SLIPS: readonly Fault[] = [
  ...UNREADABLE.map((one) => at('scripts-can-be-read', one)),
  ...UNFOUND.map((one) => at('scripts-find-their-files', one)),
  ...UNKNOWN.map((one) => at('scripts-set-known-values', one)),
  ...OTHERS,
];

/** What is legal in a script, or cannot be told without running it. */
export const CONTENT_ODDITIES: readonly Variant[] = [
  script('comments of HTML', '<!--\nstart();\n//-->'),
  script('data that is no script', '{"a": [1, 2', ' type="application/json"'),
  script('a template', '<p>{{ name }</p>', ' type="text/x-handlebars"'),
  script('a language of old Internet Explorer', 'Sub Start\nEnd Sub', ' language="VBScript"'),
  script('an address joined from parts', 'location.href = "pages/" + number + ".html";'),
  script('an address of a server', 'fetch("/api/scores.json");'),
  script('a page for devices that this course was not made for', 'if (old) { location.href = "old.html"; }'),
  script('an element joined from parts', 'set("cmi.interactions." + n + ".id", id);'),
  script('every word of both data models', "set('cmi.exit', 'normal'); set('cmi.core.exit', '');"),
  script('a call of its own', 'wrapper.Initialize(); myAPI.LMSFinish();'),
];
