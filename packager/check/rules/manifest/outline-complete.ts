import { SCORM2004 } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'outline-complete',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  spec: 'REQ_30.6.1, REQ_30.6.3.5, REQ_30.6.3.6, REQ_30.6.3.6.6',
  help: {
    en: {
      what: 'The table of contents has a default, titles and items',
      why: 'SCORM 2004 asks for each of them; a strict LMS refuses the package.',
      how: 'Add what is missing',
    },
    hi: {
      what: 'विषय-सूची में default, शीर्षक और विषय हैं',
      why: 'SCORM 2004 इनमें से हर एक माँगता है; सख़्त LMS पैकेज लौटा देता है।',
      how: 'जो नहीं है वह जोड़ें',
    },
  },
  messages: {
    en: {
      default: {
        what: '<organizations> names no default',
        how: 'Add default with the identifier of an organization',
      },
      title: { what: '<{element}> {id} has no title', how: 'Add a <title>' },
      empty: { what: 'The organization {id} has no items', how: 'Add an <item> for each lesson' },
    },
    hi: {
      default: {
        what: '<organizations> में default नहीं लिखा',
        how: 'default में किसी organization की पहचान लिखें',
      },
      title: { what: '<{element}> {id} का शीर्षक नहीं है', how: '<title> जोड़ें' },
      empty: { what: 'organization {id} में कोई विषय नहीं है', how: 'हर पाठ के लिए <item> जोड़ें' },
    },
  },
  *check(manifest) {
    const { organizations, organizationsElement: all } = manifest;
    if (!all || organizations.length === 0) return;
    if (!attributeOf(all, 'default'))
      yield { key: 'default', location: manifest.at(all), spec: 'REQ_30.6.1' };
    for (const { element, identifier, title } of [...organizations, ...manifest.items()]) {
      const data = { element: element.local, id: identifier ?? '' };
      const spec = element.local === 'item' ? 'REQ_30.6.3.6.6' : 'REQ_30.6.3.5';
      if (title === undefined) yield { key: 'title', data, location: manifest.at(element), spec };
    }
    for (const { element, identifier, items } of organizations) {
      const data = { id: identifier ?? '' };
      if (items.length === 0)
        yield { key: 'empty', data, location: manifest.at(element), spec: 'REQ_30.6.3.6' };
    }
  },
});
