import { sameId } from '../../manifest/aicc-course.ts';
import { waitsForItself } from '../../manifest/waiting.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-prerequisites-do-not-loop',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present'],
  spec: 'AICC CMI001, prerequisites file (.pre)',
  help: {
    en: {
      what: 'No unit waits for itself',
      why: 'Each waits until the other is done: learners can open none of them.',
      how: 'Remove one of the prerequisites',
    },
    hi: {
      what: 'कोई इकाई अपने ही पूरे होने का इंतज़ार नहीं करती',
      why: 'हर इकाई दूसरी के पूरे होने तक रुकी रहती है: शिक्षार्थी कोई भी नहीं खोल पाते।',
      how: 'कोई एक शर्त हटाएँ',
    },
  },
  messages: {
    en: { loop: { what: '“{id}” waits, over its prerequisites, for itself' } },
    hi: { loop: { what: '“{id}” अपनी शर्तों से होकर अपना ही इंतज़ार करती है' } },
  },
  *check(course) {
    const rows = course.tables.get('pre')?.rows ?? [];
    const scripts = new Map(rows.map(({ cells: [id = '', script = ''] }) => [sameId(id), sameId(script)]));
    for (const {
      cells: [id = ''],
      line,
    } of rows)
      if (waitsForItself(sameId(id), scripts))
        yield { key: 'loop', data: { id }, location: course.at('pre', line) };
  },
});
