import { SCORM } from '../../kinds.ts';
import { lomChildren, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-titles-present',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['metadata-matches-schema', 'metadata-file-well-formed', 'manifest-well-formed'],
  spec: 'IMS LOM 1.2.1, 1.2; IEEE 1484.12.1, 1.2',
  help: {
    en: {
      what: 'The metadata have a title',
      why: 'A catalogue has nothing to show for the course.',
      how: 'Write a <title> in <general>',
    },
    hi: {
      what: 'विवरण में शीर्षक है',
      why: 'सूची के पास कोर्स के लिए दिखाने को कुछ नहीं।',
      how: '<general> में <title> लिखें',
    },
  },
  messages: {
    en: {
      none: { what: 'The metadata have no title' },
    },
    hi: {
      none: { what: 'विवरण में शीर्षक नहीं है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      const [general] = lomChildren(lom.root, 'general');
      if (wordsIn(lomChildren(general, 'title')[0]) === '') {
        yield { key: 'none', location: placeIn(lom, general ?? lom.root) };
      }
    }
  },
});
