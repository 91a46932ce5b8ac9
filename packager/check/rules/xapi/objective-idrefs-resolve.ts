import { attributeOf, collapse, elementsIn } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'objective-idrefs-resolve',
  subject: 'xapi',
  severity: 'error',
  appliesTo: ['cmi5'],
  spec: 'cmi5 13.1.3, objectives',
  help: {
    en: {
      what: 'Every objective a unit names is in the list of objectives',
      why: 'The LMS refuses the course, or shows the unit without its objective.',
      how: 'Name an id from <objectives>, or add the objective there',
    },
    hi: {
      what: 'इकाई जिस उद्देश्य का नाम लेती है वह सूची में है',
      why: 'LMS कोर्स लौटा देता है, या इकाई बिना उद्देश्य के दिखाता है।',
      how: '<objectives> की कोई id लिखें, या उद्देश्य वहाँ जोड़ें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The objective “{id}” is not in the list' },
    },
    hi: {
      missing: { what: 'उद्देश्य “{id}” सूची में नहीं है' },
    },
  },
  *check(course) {
    // A unit of that id is no objective.
    const objectives = course.identified.filter(({ element }) => element.local === 'objective');
    const known = new Set(objectives.map(({ id }) => collapse(id?.value)));
    for (const element of elementsIn(course.root)) {
      const idref = element.local === 'objective' ? attributeOf(element, 'idref') : undefined;
      if (!idref || known.has(collapse(idref.value))) continue;
      yield { key: 'missing', data: { id: idref.value }, location: course.at(idref) };
    }
  },
});
