import { XAPI } from '../../kinds.ts';
import { attributeValue, childrenOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'unit-titles-present',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: XAPI,
  unless: ['manifest-well-formed'],
  spec: 'cmi5 13.1.1, 13.1.2, 13.1.3, 13.1.4, title; tincan.xml, activity name',
  help: {
    en: {
      what: 'What a learner opens has a title',
      why: 'The LMS shows an empty line, or the file name, in its place.',
      how: 'Write a title',
    },
    hi: {
      what: 'विद्यार्थी जो खोलता है उसका शीर्षक है',
      why: 'LMS उसकी जगह ख़ाली पंक्ति या फ़ाइल का नाम दिखाता है।',
      how: 'शीर्षक लिखें',
    },
  },
  messages: {
    en: {
      empty: { what: 'The title of <{element}> “{id}” is empty' },
      none: { what: '<{element}> “{id}” has no name' },
    },
    hi: {
      empty: { what: '<{element}> “{id}” का शीर्षक ख़ाली है' },
      none: { what: '<{element}> “{id}” का नाम नहीं है' },
    },
  },
  *check(course) {
    const isCmi5 = course.view.kind === 'cmi5';
    const shown = isCmi5
      ? course.identified.map(({ element }) => element)
      : course.launches.flatMap((l) => l.element.parent ?? []);
    for (const element of new Set(shown)) {
      const titles = childrenOf(element, isCmi5 ? 'title' : 'name');
      const data = { element: element.local, id: attributeValue(element, 'id') ?? '' };
      const [first] = titles;
      if (first && titles.every((title) => textOf(title).trim() === ''))
        yield { key: 'empty', data, location: course.at(first) };
      // Without a title cmi5.xml does not fit its schema, which says so.
      else if (!first && !isCmi5) yield { key: 'none', data, location: course.at(element) };
    }
  },
});
