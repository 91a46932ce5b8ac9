import { SCORM } from '../../kinds.ts';
import { isElement, takes } from '../../manifest/cmi-words.ts';
import { atMost } from '../../package/at-most.ts';
import { placesIn, within } from '../../package/place-in-text.ts';
import { askOfEveryText, SCRIPTED } from '../../package/text-pass.ts';
import { type Location, rule } from '../../rule.ts';

/** A call that names an element as it stands, and the value where that is written there too. */
const CALL =
  /(?<![\w$])(?:[\w$]{0,60}[gs]etValue[\w$]{0,60}|scorm\s*\.\s*[gs]et)\s*\(\s*(["'])(cmi\.[\w.]+|adl\.nav\.request)\1\s*(?:,\s*(?:(["'])([^"'\\\n]*)\3|(-?\d[\d.]*))\s*\)|[,)])/gi;
/** A call of the LMS itself without the argument that every LMS asks for. */
const BARE =
  /(?<![\w$.])(?:(?:window|parent|top)\s*\.\s*)?(?:API|API_1484_11)\s*\.\s*((?:LMS)?(?:Initialize|Finish|Terminate|Commit))\s*\(\s*\)/g;

/** What SCORM 1.2 calls an LMS by, and a call of the object that every lesson looks for. */
const FUNCTIONS = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
];
const OF_THE_LMS = /(?<![\w$.])(?:(?:window|parent|top)\s*\.\s*)?API\s*\??\.\s*(LMS\w+)\s*\(/g;

/** The function that a name is a slip of: other capitals, or a letter too many, too few or another. */
function meant(name: string): string | undefined {
  const near = (to: string) =>
    name.toLowerCase() === to.toLowerCase() ||
    [...to].some((_, i) => {
      const [before, after] = [to.slice(0, i), to.slice(i + 1)];
      return (
        name === before + after ||
        (name.startsWith(before) && name.endsWith(to.slice(i)) && name.length === to.length + 1) ||
        (name.startsWith(before) && name.endsWith(after) && name.length === to.length)
      );
    });
  return FUNCTIONS.includes(name) ? undefined : FUNCTIONS.find(near);
}

interface Slip {
  readonly index: number;
  readonly key: 'element' | 'value' | 'argument' | 'function';
  readonly data: Readonly<Record<string, string>>;
}

function* slipsIn(code: string): Generator<Slip> {
  for (const { index, 2: element = '', 4: word, 5: number } of code.matchAll(CALL)) {
    const value = word ?? number;
    if (element.startsWith('cmi.') && !isElement(element)) yield { index, key: 'element', data: { element } };
    else if (value !== undefined && !takes(element, value))
      yield { index, key: 'value', data: { element, value } };
  }
  for (const { index, 1: name = '' } of code.matchAll(BARE)) yield { index, key: 'argument', data: { name } };
  const rights = new Map<string, string | undefined>();
  for (const { index, 1: name = '' } of code.matchAll(OF_THE_LMS)) {
    if (!rights.has(name)) rights.set(name, meant(name));
    const right = rights.get(name);
    if (right !== undefined) yield { index, key: 'function', data: { name, right } };
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
      for (const slip of atMost(slipsIn(script.uncommented), MOST_SLIPS).sort((a, b) => a.index - b.index))
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
      function: { what: 'No LMS has a function {name}', how: 'Write {right}' },
    },
    hi: {
      element: { what: '“{element}” किसी LMS को मालूम नहीं' },
      value: { what: '“{element}” में “{value}” लिखा जाता है, जो वहाँ नहीं चलता' },
      argument: { what: '{name}() बिना आर्गुमेंट के बुलाया गया है', how: '{name}("") लिखें' },
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
