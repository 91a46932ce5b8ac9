import { SCORM } from '../../kinds.ts';
import { LOM_2004, lomsOf, placeIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-fits-edition',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['manifest-well-formed', 'manifest-matches-schema', 'metadata-matches-schema'],
  spec: 'SCORM 1.2 CAM, 2.2; SCORM 2004 CAM, 4.3',
  help: {
    en: {
      what: 'The metadata are written as the edition of SCORM has it',
      why: 'An LMS of this edition passes over metadata in the other form.',
      how: 'Write them in the form of this edition, or export again',
    },
    hi: {
      what: 'विवरण SCORM के इसी संस्करण के रूप में है',
      why: 'इस संस्करण का LMS दूसरे रूप का विवरण छोड़ देता है।',
      how: 'इसी संस्करण के रूप में लिखें, या फिर से निर्यात करें',
    },
  },
  messages: {
    en: {
      other: { what: 'The metadata are in the form of SCORM {form}' },
    },
    hi: {
      other: { what: 'विवरण SCORM {form} के रूप में है' },
    },
  },
  async *check(manifest) {
    const is12 = manifest.view.kind === 'scorm12';
    for await (const lom of lomsOf(manifest)) {
      const isNewer = lom.root.ns === LOM_2004;
      const isOlder = /imsmd/i.test(lom.root.ns);
      if (is12 ? !isNewer : !isOlder) continue;
      yield { key: 'other', data: { form: isNewer ? '2004' : '1.2' }, location: placeIn(lom, lom.root) };
      return;
    }
  },
});
