import { SCORM } from '../../kinds.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-base-names-differ',
  subject: 'package',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, assets_proxy; its change of 4 May 2026',
  help: {
    en: {
      what: 'No two files share a name in different folders',
      why: 'Open edX whose SCORM block is older than May 2026 serves files by their name alone: the learner gets the first it finds.',
      how: 'Give one of them another name, and name it so where it is used',
    },
    hi: {
      what: 'अलग फ़ोल्डरों में एक नाम की दो फ़ाइलें नहीं हैं',
      why: 'जिस Open edX का SCORM block मई 2026 से पुराना है वह फ़ाइल को केवल नाम से खोजता है: विद्यार्थी को वही मिलती है जो पहले मिल जाए।',
      how: 'किसी एक का नाम बदलें, और जहाँ काम आती है वहाँ भी यही लिखें',
    },
  },
  messages: {
    en: {
      shared: { what: '“{first}” and “{file}” share a name' },
    },
    hi: {
      shared: { what: '“{first}” और “{file}” का नाम एक है' },
    },
  },
  *check({ files }) {
    const first = new Map<string, string>();
    for (const file of files.paths) {
      const name = baseNameOf(file);
      const before = first.get(name);
      if (before === undefined) first.set(name, file);
      else yield { key: 'shared', data: { first: before, file }, location: { in: 'package', file } };
    }
  },
});
