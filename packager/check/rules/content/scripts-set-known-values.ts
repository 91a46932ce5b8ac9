import { SCORM } from '../../kinds.ts';
import type { Location } from '../../location.ts';
import { type Edition, isElement, isOfOther, isReadOnly, takes } from '../../manifest/cmi-words.ts';
import { atMost } from '../../package/at-most.ts';
import { type LmsCall, type LmsObject, lmsCalls } from '../../package/lms-calls.ts';
import { placesIn, within } from '../../package/place-in-text.ts';
import type { Script } from '../../package/script.ts';
import { askOfEveryText, SCRIPTED } from '../../package/text-pass.ts';
import { rule } from '../../rule.ts';

/** A call that names an element as it stands, and the value where that is written there too. */
const CALL =
  /(?<![\w$])(?:[\w$]{0,60}[gs]etValue[\w$]{0,60}|scorm\s*\.\s*[gs]et)\s*\(\s*(["'])(cmi\.[\w.]+|adl\.nav\.request)\1\s*(?:,\s*(?:(["'])([^"'\\\n]*)\3|(-?\d[\d.]*))\s*\)|[,)])/gi;
/** A wrapper of the LMS that sets an element, as it stands by itself: other things have a setValue too. */
const SETS = /^(?:LMSSetValue|doLMSSetValue|doSetValue)\s*\(/;
/** The same of a library, which brings for every element a function that nobody may call. */
const LIBRARY_SETS = /^scorm\s*\.\s*set\s*\(/;

const setsForCertain = (call: string, value: string | undefined): boolean =>
  SETS.test(call) || (value !== undefined && LIBRARY_SETS.test(call));

/** What an LMS is called by. */
const FUNCTIONS: Readonly<Record<LmsObject, readonly string[]>> = {
  API: [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
    'LMSGetDiagnostic',
  ],
  API_1484_11: [
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ],
};
/** Those that take an empty text and nothing else (SCORM 1.2 RTE 3.3; SCORM 2004 RTE 3.1). */
const TAKE_NOTHING = /^(?:LMSInitialize|LMSFinish|LMSCommit|Initialize|Terminate|Commit)$/;
const OF_ELEMENTS = /^(?:LMS)?([GS]et)Value$/;
const EDITION: Readonly<Record<LmsObject, Edition>> = { API: '1.2', API_1484_11: '2004' };

/** Whether a name is another in other capitals, or with a letter too many, too few or another. */
const isNear = (name: string, to: string): boolean =>
  name.toLowerCase() === to.toLowerCase() ||
  [...to].some((_, i) => {
    const [before, after] = [to.slice(0, i), to.slice(i + 1)];
    return (
      name === before + after ||
      (name.startsWith(before) && name.endsWith(to.slice(i)) && name.length === to.length + 1) ||
      (name.startsWith(before) && name.endsWith(after) && name.length === to.length)
    );
  });

/** The function that a name is a slip of, or that does the same in the other edition. */
function meant(object: LmsObject, name: string): string | undefined {
  const functions = FUNCTIONS[object];
  if (functions.includes(name)) return undefined;
  // “API” is the name of many things; what begins like a function of an LMS is meant for one.
  if (object === 'API' && !name.startsWith('LMS')) return undefined;
  const same =
    name === 'Finish'
      ? 'Terminate'
      : name.replace(/^LMS(?:Finish$)?/, (of) => (of === 'LMS' ? '' : 'Terminate'));
  return functions.find((one) => isNear(name, one) || one === same);
}

interface Slip {
  readonly index: number;
  readonly key: 'element' | 'value' | 'argument' | 'given' | 'function' | 'edition' | 'read-only' | 'nothing';
  readonly data: Readonly<Record<string, string>>;
}

/** What is wrong in a call of the LMS itself. */
function slipOfCall({ object, name, index, args }: LmsCall): Slip | undefined {
  const [first, second] = args;
  const right = meant(object, name);
  if (right !== undefined) return { index, key: 'function', data: { name, right } };
  if (TAKE_NOTHING.test(name) && FUNCTIONS[object].includes(name)) {
    if (args.length === 0) return { index, key: 'argument', data: { name } };
    const isMore = first !== undefined && !(first.isText && first.text === '');
    return isMore ? { index, key: 'given', data: { name, value: first.text } } : undefined;
  }
  const does = OF_ELEMENTS.exec(name)?.[1];
  if (does === undefined || !first?.isText) return undefined;
  const element = first.text;
  const edition = EDITION[object];
  // Wrappers ask for a name only to hear whether the call before was taken.
  if (does === 'Get' && /\.(?:student|learner)_name$/.test(element)) return undefined;
  if (isOfOther(edition, element)) return { index, key: 'edition', data: { element, edition } };
  if (does === 'Set' && isReadOnly(element)) return { index, key: 'read-only', data: { element } };
  if (/^(?:cmi\b|core\.)/.test(element) && !isElement(element))
    return { index, key: 'element', data: { element } };
  if (does === 'Set' && args.length === 1) return { index, key: 'nothing', data: { element } };
  if (does === 'Set' && second && !takes(element, second.text))
    return { index, key: 'value', data: { element, value: second.text } };
  return undefined;
}

function* slipsIn(script: Script): Generator<Slip> {
  const { uncommented: code } = script;
  /** Brackets of calls that have been judged. */
  const told = new Set<number>();
  for (const call of lmsCalls(script)) {
    const slip = slipOfCall(call);
    if (!slip) continue;
    told.add(call.open);
    yield slip;
  }
  for (const { 0: whole, index, 2: element = '', 4: word, 5: number } of code.matchAll(CALL)) {
    if (told.has(index + whole.indexOf('('))) continue;
    const value = word ?? number;
    if (element.startsWith('cmi.') && !isElement(element)) yield { index, key: 'element', data: { element } };
    else if (value !== undefined && !takes(element, value))
      yield { index, key: 'value', data: { element, value } };
    else if (setsForCertain(whole, value) && code[index - 1] !== '.' && isReadOnly(element))
      yield { index, key: 'read-only', data: { element } };
  }
}

/** Of each text so many are told; a library has few, a hostile one millions. */
const MOST_SLIPS = 100;

const slips = askOfEveryText<Slip & { location: Location }>({
  of: SCRIPTED,
  *ask({ file, scripts }) {
    for (const script of scripts) {
      if (!/cmi\.|adl\.nav|API/.test(script.code)) continue;
      const placeOf = placesIn(script.code);
      for (const slip of atMost(slipsIn(script), MOST_SLIPS).sort((a, b) => a.index - b.index))
        yield { ...slip, location: { in: 'package', file, ...within(script, placeOf(slip.index)) } };
    }
  },
});

export default rule({
  id: 'scripts-set-known-values',
  subject: 'package',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 RTE 3.3 and 3.4; SCORM 2004 RTE 3.1 and 4.2',
  help: {
    en: {
      what: 'Scripts speak to the LMS in the words of the data model',
      why: 'The LMS answers with an error and records nothing of it.',
      how: 'Correct the word in the script',
    },
    hi: {
      what: 'स्क्रिप्ट LMS से data model के शब्दों में बात करती हैं',
      why: 'LMS जवाब में त्रुटि देता है और उसका कुछ दर्ज नहीं करता।',
      how: 'स्क्रिप्ट में शब्द सुधारें',
    },
  },
  messages: {
    en: {
      element: { what: 'No LMS knows “{element}”' },
      value: { what: '“{element}” is set to “{value}”, which it does not take' },
      argument: { what: '{name}() is called without its argument', how: 'Write {name}("")' },
      given: {
        what: '{name} is given “{value}”, not an empty text',
        why: 'The LMS answers with an error: the lesson does not begin or end, or nothing is kept.',
        how: 'Write {name}("")',
      },
      edition: {
        what: '“{element}” is no element of SCORM {edition}',
        why: 'The object that is called knows the elements of SCORM {edition} alone; it answers with an error and records nothing.',
        how: 'Name the element of SCORM {edition} that means the same',
      },
      'read-only': {
        what: '“{element}” is set, which only the LMS does',
        why: 'The LMS answers with an error and keeps its own value.',
        how: 'Take the line out',
      },
      nothing: { what: '“{element}” is set, but to no value', how: 'Write the value as the second argument' },
      function: { what: 'No LMS has a function {name}', how: 'Write {right}' },
    },
    hi: {
      element: { what: '“{element}” किसी LMS को मालूम नहीं' },
      value: { what: '“{element}” में “{value}” लिखा जाता है, जो वहाँ नहीं चलता' },
      argument: { what: '{name}() बिना आर्गुमेंट के बुलाया गया है', how: '{name}("") लिखें' },
      given: {
        what: '{name} को ख़ाली पाठ नहीं, “{value}” दिया गया है',
        why: 'LMS जवाब में त्रुटि देता है: पाठ शुरू या ख़त्म नहीं होता, या कुछ सहेजा नहीं जाता।',
        how: '{name}("") लिखें',
      },
      edition: {
        what: '“{element}” SCORM {edition} का तत्व नहीं है',
        why: 'जिसे बुलाया गया वह केवल SCORM {edition} के तत्व जानता है; वह त्रुटि बताता है और कुछ दर्ज नहीं करता।',
        how: 'उसी अर्थ वाला SCORM {edition} का तत्व लिखें',
      },
      'read-only': {
        what: '“{element}” बदला जाता है, जो केवल LMS लिखता है',
        why: 'LMS जवाब में त्रुटि देता है और अपना ही मान रखता है।',
        how: 'वह पंक्ति हटाएँ',
      },
      nothing: { what: '“{element}” में कोई मान नहीं लिखा जाता', how: 'मान दूसरे आर्गुमेंट में लिखें' },
      function: { what: 'किसी LMS में {name} नाम का फ़ंक्शन नहीं है', how: '{right} लिखें' },
    },
  },
  async *check(view) {
    const told = new Set<string>();
    for (const { key, data, location } of await slips(view)) {
      const once = `${key} ${Object.values(data).join(' ')}`;
      if (!told.has(once)) yield { key, data, location };
      told.add(once);
    }
  },
});
