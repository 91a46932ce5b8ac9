import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

/** Pixels across that a picture needs: in the column of the text it is half as wide as on a phone turned sideways. */
const WIDTH: Readonly<Record<string, number>> = { text: 240, wide: 480, full: 640 };
/** Lines of a film; 360 is the least that film sites call watchable. */
const LINES = 360;
const RASTER = /^image\/(?:png|jpeg|webp|gif|avif)$/;

export default rule({
  id: 'pictures-sharp-enough',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Learner Engagement 002',
  help: {
    en: {
      what: 'Pictures and films have enough pixels for their place',
      why: 'They are drawn larger than they are, and writing in them cannot be read.',
      how: 'Take the original in its full size, or show the picture smaller',
    },
    hi: {
      what: 'चित्रों और फ़िल्मों में जगह के हिसाब से पर्याप्त पिक्सेल हैं',
      why: 'वे खिंचकर धुंधले दिखते हैं, और उनमें लिखा पढ़ा नहीं जाता।',
      how: 'मूल चित्र पूरे आकार में लें, या उसे छोटा दिखाएँ',
    },
  },
  messages: {
    en: {
      picture: { what: 'The picture is {pixels, number} pixels wide; here it needs {least, number}' },
      film: { what: 'The film has {pixels, number} lines; it needs {least, number}' },
    },
    hi: {
      picture: { what: 'चित्र {pixels, number} पिक्सेल चौड़ा है; यहाँ {least, number} चाहिए' },
      film: { what: 'फ़िल्म में {pixels, number} पंक्तियाँ हैं; {least, number} चाहिए' },
    },
  },
  *check(page) {
    const seen = new Set<string>();
    for (const { node, location } of page.ofType('image', 'video')) {
      const { mediaType = '', width, height } = page.course.assets[attr<string>(node, 'asset')] ?? {};
      const isFilm = node.type === 'video';
      const pixels = isFilm ? Math.min(width ?? Infinity, height ?? Infinity) : width;
      const least = isFilm ? LINES : (WIDTH[attr<string>(node, 'width')] ?? 0);
      const place = `${location.block ?? ''} ${attr<string>(node, 'asset')}`;
      if (pixels === undefined || pixels >= least || seen.has(place)) continue;
      if (!isFilm && !RASTER.test(mediaType)) continue;
      seen.add(place);
      yield { key: isFilm ? 'film' : 'picture', data: { pixels, least }, location };
    }
  },
});
