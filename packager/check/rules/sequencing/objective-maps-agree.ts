import type { XmlElement } from '../../../read/xml.ts';
import { attributeOf, attributeValue } from '../../elements.ts';
import { SCORM2004 } from '../../kinds.ts';
import type { Manifest } from '../../manifest.ts';
import { type Finding, rule } from '../../rule.ts';
import { allSequencing, type Objective } from '../../sequencing.ts';

const PROPERTIES = [
  'SatisfiedStatus',
  'NormalizedMeasure',
  'RawScore',
  'MinScore',
  'MaxScore',
  'CompletionStatus',
  'ProgressMeasure',
];
const WRITES = PROPERTIES.map((property) => `write${property}`);
const READS = PROPERTIES.map((property) => `read${property}`);

const isTrue = (map: XmlElement, name: string): boolean =>
  /^(true|1)$/.test(attributeValue(map, name)?.trim() ?? '');

/** Only what is written counts: the default of a read is true, and many packages leave it so on every map. */
function* readTwice(manifest: Manifest, { id, maps }: Objective): Generator<Finding> {
  for (const name of READS) {
    const second = maps.filter((map) => isTrue(map, name))[1];
    const data = { id: id?.value ?? '', name };
    if (second) yield { key: 'read', data, location: manifest.at(attributeOf(second, name) ?? second) };
  }
}

export default rule({
  id: 'objective-maps-agree',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unless: ['manifest-matches-schema'],
  spec: 'REQ_31.10.1.4.6, REQ_31.10.1.4.7, REQ_31.10.2.4.1, REQ_31.15.2.2.12, REQ_31.15.2.2.13',
  help: {
    en: {
      what: 'Each result has one source and one writer',
      why: 'The LMS cannot tell which value counts.',
      how: 'Leave true on one mapInfo and set false on the others',
    },
    hi: {
      what: 'हर परिणाम एक जगह से आता है और एक जगह से लिखा जाता है',
      why: 'LMS नहीं जानता कि कौन-सा मान माना जाए।',
      how: 'एक mapInfo पर true रखें, बाक़ी पर false',
    },
  },
  messages: {
    en: {
      blank: { what: 'A mapInfo names no targetObjectiveID', how: 'Name the shared objective' },
      read: { what: '“{id}” has {name} on more than one mapInfo' },
      write: { what: '“{target}” has {name} more than once in one activity' },
    },
    hi: {
      blank: { what: 'mapInfo में targetObjectiveID नहीं है', how: 'साझा उद्देश्य का नाम लिखें' },
      read: { what: '“{id}” के एक से ज़्यादा mapInfo पर {name} है' },
      write: { what: '“{target}” पर एक गतिविधि में {name} एक से ज़्यादा बार है' },
    },
  },
  *check(manifest) {
    for (const { objectives, scored } of allSequencing(manifest)) {
      for (const list of [objectives, scored]) {
        const written = new Set<string>();
        for (const objective of list) {
          for (const map of objective.maps) {
            const target = attributeValue(map, 'targetObjectiveID')?.trim() ?? '';
            if (target === '') yield { key: 'blank', location: manifest.at(map) };
            for (const name of WRITES.filter((name) => isTrue(map, name))) {
              const data = { target, name };
              // Several writers of an objective nobody named are one fault, told above.
              if (target !== '' && written.has(`${name} ${target}`))
                yield { key: 'write', data, location: manifest.at(attributeOf(map, name) ?? map) };
              written.add(`${name} ${target}`);
            }
          }
          yield* readTwice(manifest, objective);
        }
      }
    }
  },
});
