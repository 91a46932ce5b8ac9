import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';
import { allSequencing, objectiveName } from '../../sequencing.ts';

export default rule({
  id: 'objective-ids-unique',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unless: ['manifest-matches-schema'],
  spec: 'REQ_31.10.1.2.2, REQ_31.10.1.2.3, REQ_31.10.2.2.2, REQ_31.15.2.1.2, REQ_31.15.2.1.3',
  help: {
    en: {
      what: 'Every objective of an activity has its own id',
      why: 'The LMS keeps the results of two objectives as one, or of none.',
      how: 'Give each objectiveID another value',
    },
    hi: {
      what: 'गतिविधि के हर उद्देश्य की अपनी पहचान है',
      why: 'LMS दो उद्देश्यों का परिणाम एक जगह रखता है, या कहीं नहीं।',
      how: 'हर objectiveID का मान अलग रखें',
    },
  },
  messages: {
    en: {
      twice: { what: 'The objectiveID “{id}” is used twice in one activity' },
      blank: { what: 'An objectiveID is empty' },
      unnamed: { what: 'An objective with mapInfo has no objectiveID' },
    },
    hi: {
      twice: { what: 'objectiveID “{id}” एक ही गतिविधि में दो बार है' },
      blank: { what: 'objectiveID ख़ाली है' },
      unnamed: { what: 'mapInfo वाले उद्देश्य में objectiveID नहीं है' },
    },
  },
  *check(manifest) {
    for (const { objectives, scored } of allSequencing(manifest)) {
      for (const list of [objectives, scored]) {
        const seen = new Set<string>();
        for (const { element, id, maps } of list) {
          if (!id) {
            if (maps.length > 0) yield { key: 'unnamed', location: manifest.at(element) };
            continue;
          }
          const value = objectiveName(id);
          if (value === '') yield { key: 'blank', location: manifest.at(id) };
          else if (seen.has(value)) yield { key: 'twice', data: { id: value }, location: manifest.at(id) };
          seen.add(value);
        }
      }
    }
  },
});
