import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

/** Pixels the platform cuts it to. */
const WIDTH = 265;
const HEIGHT = 150;

export default rule({
  id: 'thumbnail-fits',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT upload form, IMAGE_MAX_SIZE',
  help: {
    en: {
      what: 'The course has a thumbnail the platform takes',
      why: 'The upload form asks for a PNG or JPEG of at most 1 MB and cuts it to 265 × 150.',
      how: 'Choose a picture in the format 16:9',
    },
    hi: {
      what: 'कोर्स का चित्र मंच के लायक है',
      why: 'अपलोड फ़ॉर्म 1 MB तक का PNG या JPEG माँगता है और उसे 265 × 150 में काटता है।',
      how: '16:9 का चित्र चुनें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The course has no thumbnail' },
      type: { what: 'The thumbnail is {type}' },
      large: { what: 'The thumbnail has {size, number} KB; {limit, number} KB fit' },
      small: { what: 'The thumbnail is only {width, number} × {height, number}' },
    },
    hi: {
      missing: { what: 'कोर्स का चित्र नहीं है' },
      type: { what: 'कोर्स का चित्र {type} है' },
      large: { what: 'कोर्स का चित्र {size, number} KB है; {limit, number} KB तक चलता है' },
      small: { what: 'कोर्स का चित्र केवल {width, number} × {height, number} है' },
    },
  },
  *check({ project, limits }) {
    const { thumbnail, assets } = project.course;
    const file = thumbnail && assets[thumbnail];
    const location = inCourse('/thumbnail');
    if (!file) {
      yield { key: 'missing', location };
      return;
    }
    const { mediaType, bytes, width = WIDTH, height = HEIGHT } = file;
    const limit = limits.thumbnailBytes ?? Number.POSITIVE_INFINITY;
    if (!/^image\/(png|jpeg)$/.test(mediaType)) yield { key: 'type', data: { type: mediaType }, location };
    if (bytes > limit) {
      yield {
        key: 'large',
        data: { size: Math.ceil(bytes / 1024), limit: Math.floor(limit / 1024) },
        location,
      };
    }
    if (width < WIDTH || height < HEIGHT) yield { key: 'small', data: { width, height }, location };
  },
});
