import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-files-in-plain-text',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, file formats',
  help: {
    en: {
      what: 'The files of the course are plain text without a mark in front',
      why: 'An LMS takes the mark for a part of the first word and does not find it.',
      how: 'Save the file as plain text, without a byte order mark',
    },
    hi: {
      what: 'कोर्स की फ़ाइलें सादे पाठ में हैं, शुरू में कोई चिह्न नहीं',
      why: 'LMS उस चिह्न को पहले शब्द का हिस्सा मानता है और शब्द नहीं पाता।',
      how: 'फ़ाइल सादे पाठ में, BOM के बिना सहेजें',
    },
  },
  messages: {
    en: {
      wide: { what: '{file} is written in UTF-16' },
      mark: { what: '{file} begins with a byte order mark' },
    },
    hi: { wide: { what: '{file} UTF-16 में लिखी है' }, mark: { what: '{file} BOM से शुरू होती है' } },
  },
  async *check(course) {
    for (const [extension, path] of course.paths) {
      const start = Buffer.from((await course.view.bytes(path))?.subarray(0, 3) ?? []).toString('hex');
      const key = /^(fffe|feff)/.test(start) ? 'wide' : start === 'efbbbf' ? 'mark' : undefined;
      if (key) yield { key, data: { file: baseNameOf(path) }, location: course.at(extension, 1) };
    }
  },
});
