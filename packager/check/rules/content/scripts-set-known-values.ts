import { isElement, takes } from '../../cmi-words.ts';
import { SCORM } from '../../kinds.ts';
import { placesIn, within } from '../../place-in-text.ts';
import { rule } from '../../rule.ts';
import { scriptsOf } from '../../script.ts';
import { type Literal, without } from '../../script-literals.ts';

const COMMENTS: ReadonlySet<Literal> = new Set(['comment']);

/** A call that names an element as it stands, and the value where that is written there too. */
const CALL =
  /(?<![\w$])(?:[\w$]*[gs]etValue[\w$]*|scorm\s*\.\s*[gs]et)\s*\(\s*(["'])(cmi\.[\w.]+|adl\.nav\.request)\1\s*(?:,\s*(?:(["'])([^"'\\\n]*)\3|(-?\d[\d.]*))\s*\)|[,)])/gi;
/** A call of the LMS itself without the argument that every LMS asks for. */
const BARE =
  /(?<![\w$.])(?:(?:window|parent|top)\s*\.\s*)?(?:API|API_1484_11)\s*\.\s*((?:LMS)?(?:Initialize|Finish|Terminate|Commit))\s*\(\s*\)/g;

interface Slip {
  readonly index: number;
  readonly key: 'element' | 'value' | 'argument';
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
}

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
    },
    hi: {
      element: { what: '“{element}” किसी LMS को मालूम नहीं' },
      value: { what: '“{element}” में “{value}” लिखा जाता है, जो वहाँ नहीं चलता' },
      argument: { what: '{name}() बिना आर्गुमेंट के बुलाया गया है', how: '{name}("") लिखें' },
    },
  },
  async *check(view) {
    const told = new Set<string>();
    for await (const { file, code, ...start } of scriptsOf(view)) {
      if (!/cmi\.|adl\.nav|API/.test(code)) continue;
      const bare = without(code, COMMENTS);
      const slips = [...slipsIn(bare)].sort((a, b) => a.index - b.index);
      const placeOf = placesIn(bare);
      for (const { index, key, data } of slips) {
        const place = placeOf(index);
        const once = `${key} ${Object.values(data).join(' ')}`;
        if (told.has(once)) continue;
        told.add(once);
        yield { key, data, location: { in: 'package', file, ...within(start, place) } };
      }
    }
  },
});
