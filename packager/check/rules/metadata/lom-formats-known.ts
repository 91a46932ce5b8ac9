import { SCORM } from '../../kinds.ts';
import { lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+*-]+(\s*;.*)?$/;

export default rule({
  id: 'lom-formats-known',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IMS LOM 1.2.1, 4.1 format; IEEE 1484.12.1, 4.1; RFC 6838',
  help: {
    en: {
      what: 'The format of the metadata is a media type',
      why: 'A catalogue that looks for videos or pages does not find the course.',
      how: 'Write text/html, or non-digital',
    },
    hi: {
      what: 'विवरण में format एक media type है',
      why: 'वीडियो या पृष्ठ खोजने वाली सूची को कोर्स नहीं मिलता।',
      how: 'text/html या non-digital लिखें',
    },
  },
  messages: {
    en: { form: { what: '“{value}” in <format> is no media type' } },
    hi: { form: { what: '<format> में “{value}” media type नहीं है' } },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'format')) {
        const value = wordsIn(element);
        if (value === '' || value === 'non-digital' || MEDIA_TYPE.test(value)) continue;
        yield { key: 'form', data: { value }, location: placeIn(lom, element) };
      }
    }
  },
});
