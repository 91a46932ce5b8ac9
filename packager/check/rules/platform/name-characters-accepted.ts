import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'name-characters-accepted',
  subject: 'package',
  severity: 'off',
  appliesTo: WEB,
  spec: 'iGOT upload form, file-upload.component.ts',
  help: {
    en: {
      what: 'Names hold only A–Z, a–z, 0–9 and _ . - /',
      why: 'The upload form refuses the whole package and lists the names.',
      how: 'Rename the file, and the places that name it',
    },
    hi: {
      what: 'नामों में केवल A–Z, a–z, 0–9 और _ . - / हैं',
      why: 'अपलोड फ़ॉर्म पूरा पैकेज लौटा देता है और ये नाम बताता है।',
      how: 'फ़ाइल का नाम बदलें, और जहाँ-जहाँ वह लिखा है वहाँ भी',
    },
  },
  messages: {
    en: { characters: { what: '“{file}” holds “{characters}”' }, space: { what: '“{file}” holds a space' } },
    hi: { characters: { what: '“{file}” में “{characters}” है' }, space: { what: '“{file}” में ख़ाली जगह है' } },
  },
  *check({ files }) {
    for (const file of files.paths) {
      const characters = [...new Set(file.match(/[^A-Za-z0-9_.\-/]/gu) ?? [])].join('');
      if (characters === '') continue;
      const location = { in: 'package', file } as const;
      yield characters === ' '
        ? { key: 'space', data: { file }, location }
        : { key: 'characters', data: { file, characters }, location };
    }
  },
});
