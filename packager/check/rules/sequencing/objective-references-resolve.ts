import { SCORM2004 } from '../../kinds.ts';
import { attributeOf, elementsIn } from '../../manifest/elements.ts';
import { allSequencing, objectiveName } from '../../manifest/sequencing.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'objective-references-resolve',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unless: ['sequencing-references-resolve'],
  spec: 'REQ_31.6.3.1.2.1.2, REQ_31.6.3.1.2.1.3, REQ_31.15.2.1.4',
  cause: ({ data }) => String(data?.id),
  help: {
    en: {
      what: 'Rules name objectives of their own activity',
      why: 'The rule asks about something that is not there and never does what it should.',
      how: 'Name an objectiveID of the same <sequencing>',
    },
    hi: {
      what: 'नियम अपनी ही गतिविधि के उद्देश्य का नाम लेते हैं',
      why: 'नियम ऐसी चीज़ पूछता है जो है ही नहीं, और कभी काम नहीं करता।',
      how: 'उसी <sequencing> का कोई objectiveID लिखें',
    },
  },
  messages: {
    en: {
      blank: { what: 'referencedObjective of a rule is empty', how: 'Name an objectiveID, or remove it' },
      condition: { what: 'A rule names the objective “{id}”, which is not there' },
      scored: { what: 'adlseq:objective “{id}” is no objective of the activity' },
    },
    hi: {
      blank: { what: 'नियम का referencedObjective ख़ाली है', how: 'कोई objectiveID लिखें, या इसे हटाएँ' },
      condition: { what: 'नियम में उद्देश्य “{id}” है, जो यहाँ नहीं है' },
      scored: { what: 'adlseq:objective “{id}” इस गतिविधि का उद्देश्य नहीं है' },
    },
  },
  *check(manifest) {
    for (const { element, scored, known } of allSequencing(manifest)) {
      for (const condition of elementsIn(element)) {
        const named = condition.local === 'ruleCondition' && attributeOf(condition, 'referencedObjective');
        const id = named ? objectiveName(named) : '';
        if (named && id === '')
          yield { key: 'blank', location: manifest.at(named), spec: 'REQ_31.6.3.1.2.1.2' };
        else if (named && !known.has(id))
          yield { key: 'condition', data: { id }, location: manifest.at(named), spec: 'REQ_31.6.3.1.2.1.3' };
      }
      for (const { id } of scored) {
        // One that is empty: objective-ids-unique.
        if (!id || objectiveName(id) === '' || known.has(objectiveName(id))) continue;
        yield { key: 'scored', data: { id: id.value }, location: manifest.at(id), spec: 'REQ_31.15.2.1.4' };
      }
    }
  },
});
