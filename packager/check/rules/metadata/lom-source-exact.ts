import { SCORM } from '../../kinds.ts';
import { lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { VOCABULARIES } from '../../manifest/lom-vocabulary.ts';
import { rule } from '../../rule.ts';

/** What people write when they mean it. */
const MEANT = /^(IEEE[\s_-]*)?LOM[\s_-]*v?(er(sion)?)?[\s_.-]*(1([.,]0)?)?$/i;

export default rule({
  id: 'lom-source-exact',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IEEE 1484.12.1, vocabulary source; IMS LOM 1.2.1',
  help: {
    en: {
      what: 'LOM’s own vocabulary is named LOMv1.0',
      why: 'Under another name a catalogue takes its words for those of a vocabulary it does not know.',
      how: 'Write <source>LOMv1.0</source>',
    },
    hi: {
      what: 'LOM की अपनी शब्दावली का नाम LOMv1.0 है',
      why: 'दूसरे नाम पर सूची इन्हें किसी अनजानी शब्दावली के शब्द मानती है।',
      how: '<source>LOMv1.0</source> लिखें',
    },
  },
  messages: {
    en: {
      name: { what: 'The source of <{element}> is “{source}”' },
    },
    hi: {
      name: { what: '<{element}> का source “{source}” है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, ...Object.keys(VOCABULARIES))) {
        const [part] = lomChildren(element, 'source');
        const source = wordsIn(part);
        if (!part || !MEANT.test(source) || source === 'LOMv1.0') continue;
        yield { key: 'name', data: { element: element.local, source }, location: placeIn(lom, part) };
      }
    }
  },
});
