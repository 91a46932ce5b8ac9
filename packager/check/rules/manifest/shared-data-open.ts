import { scormName } from '../../manifest/demands.ts';
import { attributeValue } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'shared-data-open',
  subject: 'manifest',
  severity: 'info',
  appliesTo: ['scorm2004-4'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 4th Edition CAM 3.4.1, readSharedData and writeSharedData',
  help: {
    en: {
      what: 'Shared data can be read or written',
      why: 'A lesson that may do neither has no use for it: every call answers with an error.',
      how: 'Set readSharedData or writeSharedData to true, or remove the map',
    },
    hi: {
      what: 'साझा डेटा पढ़ा या लिखा जा सकता है',
      why: 'जिस पाठ को दोनों की मनाही है उसके लिए यह बेकार है: हर कॉल पर त्रुटि मिलती है।',
      how: 'readSharedData या writeSharedData को true करें, या map हटाएँ',
    },
  },
  messages: {
    en: {
      shut: { what: '“{id}” may neither be read nor written' },
    },
    hi: {
      shut: { what: '“{id}” न पढ़ा जा सकता है, न लिखा' },
    },
  },
  *check(manifest) {
    for (const map of manifest.elements('map')) {
      const is = (name: string) => ['false', '0'].includes(attributeValue(map, name)?.trim() ?? '');
      if (scormName(map) !== 'adlcp:map' || !is('readSharedData') || !is('writeSharedData')) continue;
      yield { key: 'shut', data: { id: attributeValue(map, 'targetID') ?? '' }, location: manifest.at(map) };
    }
  },
});
