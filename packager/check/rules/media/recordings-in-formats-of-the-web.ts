import { WEB } from '../../kinds.ts';
import { firstOf } from '../../package/first-of.ts';
import { rule } from '../../rule.ts';

/** MOV and MKV are left out: what they hold may well be played; and .au, a table of AICC. */
const OTHER = /\.(avi|wmv|asf|flv|f4v|mpe?g|vob|3gp|3g2|rm|rmvb|ogm|divx|wma|amr|aiff?|midi?|ra)$/i;

export default rule({
  id: 'recordings-in-formats-of-the-web',
  subject: 'package',
  severity: 'warning',
  appliesTo: WEB,
  spec: 'HTML media in Chromium, Firefox and Safari',
  help: {
    en: {
      what: 'Films and sounds are of kinds that browsers play',
      why: 'No browser plays it: the learner sees an empty player, or a download.',
      how: 'Export it as MP4 (H.264 with AAC), a sound as MP3',
    },
    hi: {
      what: 'फ़िल्में और ध्वनियाँ ऐसी हैं जिन्हें ब्राउज़र चलाते हैं',
      why: 'इसे कोई ब्राउज़र नहीं चलाता: ख़ाली प्लेयर दिखता है, या डाउनलोड होता है।',
      how: 'MP4 (H.264 और AAC) में निर्यात करें, ध्वनि MP3 में',
    },
  },
  messages: {
    en: {
      kind: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} plays in no browser',
      },
    },
    hi: {
      kind: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} किसी ब्राउज़र में नहीं चलती' },
    },
  },
  *check({ files }) {
    yield* firstOf(
      files.paths.filter((path) => OTHER.test(path)),
      'kind',
    );
  },
});
