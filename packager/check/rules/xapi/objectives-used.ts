import { attributeOf, collapse, elementsIn } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'objectives-used',
  subject: 'xapi',
  severity: 'info',
  appliesTo: ['cmi5'],
  unless: ['objective-idrefs-resolve'],
  spec: 'cmi5 13.1.3, objectives',
  help: {
    en: {
      what: 'Every objective of the list belongs to a unit or block',
      why: 'The LMS shows it, but nothing a learner does counts towards it.',
      how: 'Name it in the <objectives> of a unit, or remove it',
    },
    hi: {
      what: 'सूची का हर उद्देश्य किसी इकाई या खंड का है',
      why: 'LMS उसे दिखाता है, पर विद्यार्थी के किसी काम से वह पूरा नहीं होता।',
      how: 'किसी इकाई के <objectives> में उसका नाम लिखें, या हटाएँ',
    },
  },
  messages: {
    en: {
      unused: { what: 'No unit names the objective “{id}”' },
    },
    hi: {
      unused: { what: 'कोई इकाई उद्देश्य “{id}” का नाम नहीं लेती' },
    },
  },
  *check(course) {
    const named = new Set<string>();
    for (const element of elementsIn(course.root)) {
      const idref = element.local === 'objective' ? attributeOf(element, 'idref') : undefined;
      if (idref) named.add(collapse(idref.value));
    }
    for (const { element, id } of course.identified) {
      if (element.local !== 'objective' || !id || named.has(collapse(id.value))) continue;
      yield { key: 'unused', data: { id: id.value }, location: course.at(id) };
    }
  },
});
