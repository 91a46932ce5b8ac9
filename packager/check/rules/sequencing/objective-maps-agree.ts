import type { XmlElement } from '../../../read/xml.ts';
import { SCORM2004 } from '../../kinds.ts';
import { attributeOf, attributeValue } from '../../manifest/elements.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { allSequencing, type Objective } from '../../manifest/sequencing.ts';
import { type Finding, rule } from '../../rule.ts';

/** What imsss maps, and what adlseq maps besides, in the order in which the requirements are numbered. */
const STATUSES = ['SatisfiedStatus', 'NormalizedMeasure'];
const SCORES = ['RawScore', 'MinScore', 'MaxScore', 'CompletionStatus', 'ProgressMeasure'];

const NUMBERS = {
  imsss: { read: 'REQ_31.10.1.4.6', write: 'REQ_31.10.1.4.7' },
  adlseq: { read: 'REQ_31.15.2.2.12', write: 'REQ_31.15.2.2.13' },
};
const BLANK = { imsss: 'REQ_31.10.2.4.PENDING', adlseq: 'REQ_31.15.2.2.1.2' };

const requirementOf = (way: 'read' | 'write', property: string, ofAdl: boolean): string =>
  `${NUMBERS[ofAdl ? 'adlseq' : 'imsss'][way]}.${(ofAdl ? SCORES : STATUSES).indexOf(property) + 1}`;

const isTrue = (map: XmlElement, name: string): boolean =>
  /^(true|1)$/.test(attributeValue(map, name)?.trim() ?? '');

/** Only what is written counts: the default of a read is true, and many packages leave it so on every map. */
function* readTwice(manifest: Manifest, { id, maps }: Objective, ofAdl: boolean): Generator<Finding> {
  for (const property of ofAdl ? SCORES : STATUSES) {
    const name = `read${property}`;
    const spec = requirementOf('read', property, ofAdl);
    const second = maps.filter((map) => isTrue(map, name))[1];
    const data = { id: id?.value ?? '', name };
    if (second) yield { key: 'read', data, location: manifest.at(attributeOf(second, name) ?? second), spec };
  }
}

export default rule({
  id: 'objective-maps-agree',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'IMS Simple Sequencing, objective map',
  requirements: [
    ...Object.values(BLANK),
    ...SCORES.flatMap((name) => [requirementOf('read', name, true), requirementOf('write', name, true)]),
    ...STATUSES.flatMap((name) => [requirementOf('read', name, false), requirementOf('write', name, false)]),
  ],
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
        const ofAdl = list === scored;
        const written = new Set<string>();
        for (const objective of list) {
          for (const map of objective.maps) {
            const target = attributeValue(map, 'targetObjectiveID')?.trim() ?? '';
            if (target === '')
              yield {
                key: 'blank',
                location: manifest.at(map),
                spec: BLANK[ofAdl ? 'adlseq' : 'imsss'],
              };
            for (const property of ofAdl ? SCORES : STATUSES) {
              const name = `write${property}`;
              if (!isTrue(map, name)) continue;
              const data = { target, name };
              const spec = requirementOf('write', property, ofAdl);
              // Several writers of an objective nobody named are one fault, told above.
              if (target !== '' && written.has(`${name} ${target}`))
                yield { key: 'write', data, location: manifest.at(attributeOf(map, name) ?? map), spec };
              written.add(`${name} ${target}`);
            }
          }
          yield* readTwice(manifest, objective, ofAdl);
        }
      }
    }
  },
});
