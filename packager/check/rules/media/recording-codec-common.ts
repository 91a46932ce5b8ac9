import { rule } from '../../rule.ts';

/** What at least one of the browsers does not decode; others are let pass, since their list grows. */
const RARE: ReadonlySet<string> = new Set([
  ...['h264 10-bit', 'h264 4:2:2', 'h264 4:4:4'],
  ...['hevc', 'mpeg4', 'ac3', 'eac3', 'alac', 'samr', 'theora', 's263', 'jpeg', 'mjpa', 'mjpb'],
  ...['apcn', 'apch', 'apcs', 'apco', 'ap4h', 'dvh1', 'dvhe', 'mpeg2', 'wmv3', 'wma2'],
]);

export default rule({
  id: 'recording-codec-common',
  subject: 'recording',
  severity: 'info',
  spec: 'HTML media in Chromium, Firefox and Safari',
  help: {
    en: {
      what: 'Films and sounds are coded as every browser decodes them',
      why: 'On many phones and office machines they show nothing, or are silent.',
      how: 'Export as H.264 with AAC, or as MP3',
    },
    hi: {
      what: 'फ़िल्म और ध्वनि ऐसे कोडेक में, जो हर ब्राउज़र चलाए',
      why: 'कई फ़ोन और दफ़्तर की मशीनों पर कुछ नहीं दिखता, या आवाज़ नहीं आती।',
      how: 'H.264 और AAC में, या MP3 में निर्यात करें',
    },
  },
  messages: {
    en: { codec: { what: '“{name}” is coded as {codec}' } },
    hi: { codec: { what: '“{name}” {codec} में है' } },
  },
  *check({ name, codecs = [], at }) {
    for (const codec of codecs.filter((one) => RARE.has(one)))
      yield { key: 'codec', data: { name, codec }, location: at };
  },
});
