import type { Item } from '../../../course/course.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

/** What the platform's upload takes of each kind. */
const ACCEPTED: Readonly<Partial<Record<Item['kind'], string>>> = { pdf: 'pdf', video: 'mp4', audio: 'mp3' };

export default rule({
  id: 'item-file-accepted',
  subject: 'course',
  severity: 'off',
  spec: 'docs/platform.md 1.1',
  help: {
    en: {
      what: 'Films are MP4 and recordings MP3, as the platform takes them',
      why: 'By itself the file would be refused there; in a package it plays in most browsers only.',
      how: 'Save it as MP4 or MP3 and choose that file',
    },
    hi: {
      what: 'फ़िल्में MP4 और रिकॉर्डिंग MP3 में हैं, जैसे मंच लेता है',
      why: 'अलग से वह वहाँ नहीं चढ़ेगी; पैकेज में भी हर ब्राउज़र में नहीं चलेगी।',
      how: 'उसे MP4 या MP3 में सहेजकर वही फ़ाइल चुनें',
    },
  },
  messages: {
    en: { other: { what: '“{name}” is not in the form {wanted}' } },
    hi: { other: { what: '“{name}” {wanted} रूप में नहीं है' } },
  },
  *check({ project }) {
    const { assets, outline } = project.course;
    for (const [m, module] of outline.entries()) {
      for (const [i, item] of module.items.entries()) {
        const wanted = ACCEPTED[item.kind];
        const asset = 'asset' in item ? assets[item.asset] : undefined;
        if (!wanted || !asset || asset.ext === wanted) continue;
        const data = { name: asset.name, wanted: wanted.toUpperCase() };
        yield { key: 'other', data, location: inCourse(`/outline/${m}/items/${i}`) };
      }
    }
  },
});
