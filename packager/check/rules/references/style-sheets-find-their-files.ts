import { WEB } from '../../kinds.ts';
import { cssAddresses } from '../../package/css.ts';
import { extensionOf, folderOf, resolve } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'style-sheets-find-their-files',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'CSS Values 4, url()',
  help: {
    en: {
      what: 'Style sheets find the files they name',
      why: 'A font or a background is missing; the text is still there.',
      how: 'Add the file, or remove the line',
    },
    hi: {
      what: 'स्टाइल शीट को अपनी फ़ाइलें मिल जाती हैं',
      why: 'कोई फ़ॉन्ट या पृष्ठभूमि नहीं दिखती; पाठ फिर भी रहता है।',
      how: 'फ़ाइल जोड़ें या वह पंक्ति हटाएँ',
    },
  },
  messages: {
    en: { missing: { what: '“{url}” is not in the package' } },
    hi: { missing: { what: '“{url}” पैकेज में नहीं है' } },
  },
  async *check(view) {
    for (const file of view.files.paths.filter((path) => extensionOf(path) === 'css')) {
      for (const { url, line, column } of cssAddresses((await view.text(file)) ?? '')) {
        const target = resolve(url, folderOf(file));
        if (target.kind !== 'file' || view.holds(target)) continue;
        yield { key: 'missing', data: { url }, location: { in: 'package', file, line, column } };
      }
    }
  },
});
