import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'files-listed-once',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS,
  help: {
    en: {
      what: 'A resource lists each file once',
      why: 'Nothing breaks; the list is longer than it need be.',
      how: 'Remove one of the two',
    },
    hi: { what: 'resource में हर फ़ाइल एक बार है', why: 'कुछ टूटता नहीं; सूची बेवजह लंबी है।', how: 'दो में से एक हटाएँ' },
  },
  messages: {
    en: { twice: { what: '“{path}” is listed twice in one resource' } },
    hi: { twice: { what: '“{path}” एक ही resource में दो बार है' } },
  },
  *check(manifest) {
    for (const { files } of manifest.resources) {
      const seen = new Set<string>();
      for (const { href, target } of files) {
        if (!href || target.kind !== 'file') continue;
        if (seen.has(target.path))
          yield { key: 'twice', data: { path: target.path }, location: manifest.at(href) };
        seen.add(target.path);
      }
    }
  },
});
