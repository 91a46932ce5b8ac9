import { WEB } from '../../kinds.ts';
import { firstOf } from '../../package/first-of.ts';
import { rule } from '../../rule.ts';

/** Flash, Java, Silverlight, Shockwave and the Unity player. */
const PLUGIN = /\.(swf|jar|class|jnlp|xap|dcr|dir|cct|unity3d)$/i;

export default rule({
  id: 'no-plugin-files',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 16.2; end of Flash Player, 31 December 2020',
  help: {
    en: {
      what: 'No file needs a plugin that browsers have dropped',
      why: 'Nothing opens it any more: it only makes the upload larger, and scanners for viruses stop at it.',
      how: 'Remove it, or put a film or a page in its place',
    },
    hi: {
      what: 'कोई फ़ाइल ऐसा प्लगइन नहीं माँगती जो ब्राउज़र छोड़ चुके',
      why: 'उसे अब कुछ नहीं खोलता: अपलोड भारी होता है, और वायरस-जाँच उस पर रुकती है।',
      how: 'उसे हटाएँ, या उसकी जगह फ़िल्म या पृष्ठ रखें',
    },
  },
  messages: {
    en: {
      plugin: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} needs a plugin',
      },
    },
    hi: {
      plugin: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} को प्लगइन चाहिए' },
    },
  },
  *check({ files }) {
    yield* firstOf(
      files.paths.filter((path) => PLUGIN.test(path)),
      'plugin',
    );
  },
});
