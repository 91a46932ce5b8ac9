import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-files-named-alike',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, course files',
  help: {
    en: {
      what: 'The files of a course go by one name',
      why: 'An importer that looks for the files beside each other by name misses this one.',
      how: 'Give it the name of the others',
    },
    hi: {
      what: 'कोर्स की फ़ाइलें एक ही नाम की हैं',
      why: 'जो LMS साथ की फ़ाइलें नाम से खोजता है उसे यह नहीं मिलती।',
      how: 'इसे बाक़ी का नाम दें',
    },
  },
  messages: {
    en: {
      other: { what: '“{file}” is named otherwise than “{name}”' },
    },
    hi: {
      other: { what: '“{file}” का नाम “{name}” जैसा नहीं' },
    },
  },
  *check(course) {
    const stem = (path: string) => path.slice(0, path.lastIndexOf('.')).toLowerCase();
    const named = [...course.paths.values()];
    const usual = named.find((path) => named.some((other) => other !== path && stem(other) === stem(path)));
    if (usual === undefined) return;
    for (const [extension, path] of course.paths) {
      if (stem(path) === stem(usual)) continue;
      const data = { file: baseNameOf(path), name: baseNameOf(usual) };
      yield { key: 'other', data, location: course.at(extension) };
    }
  },
});
