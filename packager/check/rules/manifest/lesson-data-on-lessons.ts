import { SCORM12 } from '../../kinds.ts';
import { childrenOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** What an LMS hands to a SCO when it starts (CAM 2.3.2.5). */
const ON_SCOS: ReadonlySet<string> = new Set([
  'masteryscore',
  'maxtimeallowed',
  'timelimitaction',
  'datafromlms',
]);

export default rule({
  id: 'lesson-data-on-lessons',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unless: ['identifierref-resolves', 'something-launches'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 1.2 CAM 2.3.2.5, item',
  help: {
    en: {
      what: 'Pass marks, time limits and launch data stand on lessons',
      why: 'Only a lesson that reports to the LMS is given them; here they have no effect.',
      how: 'Move it to the item that opens the lesson, or make its resource a SCO',
    },
    hi: {
      what: 'पास अंक, समय-सीमा और शुरुआती डेटा पाठ पर लिखे हैं',
      why: 'ये केवल LMS को सूचना देने वाले पाठ को मिलते हैं; यहाँ इनका असर नहीं होता।',
      how: 'इसे पाठ खोलने वाले विषय पर ले जाएँ, या उसके resource को SCO बनाएँ',
    },
  },
  messages: {
    en: {
      nothing: { what: '<{name}> stands on “{title}”, which opens nothing' },
      asset: { what: '<{name}> stands on “{title}”, which opens an asset' },
    },
    hi: {
      nothing: { what: '<{name}> “{title}” पर है, जो कुछ नहीं खोलता' },
      asset: { what: '<{name}> “{title}” पर है, जो asset खोलता है' },
    },
  },
  *check(manifest) {
    for (const { element, identifierref, title, identifier } of manifest.items()) {
      const resource = manifest.resourceById(identifierref?.value);
      const key = resource ? 'asset' : 'nothing';
      // Where the type is not stated, the LMS may take the resource for a SCO.
      if (resource && resource.scormtype?.value.trim().toLowerCase() !== 'asset') continue;
      for (const child of childrenOf(element)) {
        if (!ON_SCOS.has(child.local)) continue;
        const data = { name: child.local, title: title || identifier || '' };
        yield { key, data, location: manifest.at(child) };
      }
    }
  },
});
