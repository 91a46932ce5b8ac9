import { SCORM12 } from '../../kinds.ts';
import { childOf, textOf } from '../../manifest/elements.ts';
import { waitsForItself } from '../../manifest/waiting.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'prerequisites-do-not-loop',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unless: ['prerequisites-parse'],
  spec: 'SCORM 1.2 CAM, adlcp:prerequisites',
  help: {
    en: {
      what: 'No lesson waits for itself',
      why: 'Each waits until the other is done: learners can open none of them.',
      how: 'Remove one of the prerequisites',
    },
    hi: {
      what: 'कोई पाठ अपने ही पूरे होने का इंतज़ार नहीं करता',
      why: 'हर पाठ दूसरे के पूरे होने तक रुका रहता है: शिक्षार्थी कोई भी नहीं खोल पाते।',
      how: 'कोई एक शर्त हटाएँ',
    },
  },
  messages: {
    en: { loop: { what: '“{title}” waits, over its prerequisites, for itself' } },
    hi: { loop: { what: '“{title}” अपनी शर्तों से होकर अपना ही इंतज़ार करता है' } },
  },
  *check(manifest) {
    const scripts = new Map<string, string>();
    const items = [...manifest.items()];
    for (const { identifier, element } of items)
      if (identifier !== undefined) scripts.set(identifier, textOf(childOf(element, 'prerequisites')));
    for (const { identifier, title, element } of items) {
      if (identifier === undefined || !waitsForItself(identifier, scripts)) continue;
      const location = manifest.at(childOf(element, 'prerequisites') ?? element);
      yield { key: 'loop', data: { title: title || identifier }, location };
    }
  },
});
