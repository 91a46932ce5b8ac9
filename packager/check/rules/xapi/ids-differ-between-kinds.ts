import { collapse } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ids-differ-between-kinds',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['cmi5'],
  spec: 'cmi5 13.1.2.0-1, 13.1.3.0-1, 13.1.4.0-1',
  help: {
    en: {
      what: 'A unit, a block and an objective do not share an id',
      why: 'Statements name only the id: reports cannot tell which of the two is meant.',
      how: 'Give one of them another id',
    },
    hi: {
      what: 'इकाई, खंड और उद्देश्य की id अलग-अलग है',
      why: 'सूचनाओं में केवल id होती है: रिपोर्ट नहीं बता पाती कि दोनों में से कौन-सा है।',
      how: 'किसी एक को दूसरी id दें',
    },
  },
  messages: {
    en: {
      shared: { what: '<{first}> and <{second}> share the id “{id}”' },
    },
    hi: {
      shared: { what: '<{first}> और <{second}> की id “{id}” एक है' },
    },
  },
  *check(course) {
    const owners = new Map<string, string>();
    for (const { element, id } of course.identified) {
      // A course of one unit may go by the same id as its unit.
      if (!id || element.local === 'course') continue;
      const value = collapse(id.value);
      const first = owners.get(value);
      owners.set(value, first ?? element.local);
      if (value === '' || first === undefined || first === element.local) continue;
      const data = { id: value, first, second: element.local };
      yield { key: 'shared', data, location: course.at(id) };
    }
  },
});
