import type { Item } from '../../../course/course.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

const EXPECTED: Readonly<Partial<Record<Item['kind'], string>>> = {
  pdf: 'application/pdf',
  video: 'video/',
  audio: 'audio/',
};

export default rule({
  id: 'item-file-fits',
  subject: 'course',
  severity: 'error',
  help: {
    en: {
      what: 'A film item has a film, a PDF item a PDF, a sound item a sound',
      why: 'Nothing would play or open there.',
      how: 'Choose another file, or add it as an item of its own kind',
    },
    hi: {
      what: 'फ़िल्म में फ़िल्म, PDF में PDF, रिकॉर्डिंग में ध्वनि है',
      why: 'वहाँ न कुछ चलेगा, न खुलेगा।',
      how: 'दूसरी फ़ाइल चुनें, या इसे इसके अपने प्रकार में जोड़ें',
    },
  },
  messages: {
    en: {
      pdf: { what: '“{name}” is no PDF' },
      video: { what: '“{name}” is no film' },
      audio: { what: '“{name}” is no sound file' },
    },
    hi: {
      pdf: { what: '“{name}” PDF नहीं है' },
      video: { what: '“{name}” फ़िल्म नहीं है' },
      audio: { what: '“{name}” ध्वनि की फ़ाइल नहीं है' },
    },
  },
  *check({ project }) {
    const { assets, outline } = project.course;
    for (const [m, module] of outline.entries()) {
      for (const [i, item] of module.items.entries()) {
        const expected = EXPECTED[item.kind];
        const asset = 'asset' in item ? assets[item.asset] : undefined;
        if (!expected || !asset || asset.mediaType.startsWith(expected)) continue;
        yield { key: item.kind, data: { name: asset.name }, location: inCourse(`/outline/${m}/items/${i}`) };
      }
    }
  },
});
