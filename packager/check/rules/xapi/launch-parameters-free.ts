import { rule } from '../../rule.ts';

/** What an LMS adds to the address (xAPI 0.95 to 1.0, launch by query as tools use it). */
const TAKEN: ReadonlySet<string> = new Set([
  'endpoint',
  'auth',
  'actor',
  'registration',
  'activity_id',
  'grouping',
  'activity_platform',
]);

export default rule({
  id: 'launch-parameters-free',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, launch; launch by query string',
  help: {
    en: {
      what: 'The address of a launch leaves the LMS its own parameters',
      why: 'The LMS adds a second one of that name: reports go to the wrong place, or are sent as the wrong learner.',
      how: 'Remove it from the address; the LMS adds it',
    },
    hi: {
      what: 'launch का पता LMS के अपने पैरामीटर उसके लिए छोड़ता है',
      why: 'LMS उसी नाम का दूसरा जोड़ता है: सूचनाएँ ग़लत जगह, या ग़लत शिक्षार्थी के नाम जाती हैं।',
      how: 'पते से इसे हटाएँ; LMS इसे जोड़ता है',
    },
  },
  messages: {
    en: { taken: { what: '“{address}” uses the parameter {name}' } },
    hi: { taken: { what: '“{address}” में {name} पैरामीटर है' } },
  },
  *check(course) {
    for (const { element, address } of course.launches) {
      const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
      for (const name of new Set(new URLSearchParams(query).keys()))
        if (TAKEN.has(name.toLowerCase()))
          yield { key: 'taken', data: { address, name }, location: course.at(element) };
    }
  },
});
