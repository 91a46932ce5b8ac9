import { SCORM12 } from '../../kinds.ts';
import { childOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'time-limit-whole',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM12,
  spec: 'SCORM 1.2 CAM, adlcp:maxtimeallowed and adlcp:timelimitaction',
  help: {
    en: {
      what: 'What happens when time is up stands beside the time allowed',
      why: 'Without a limit there is no end of time: the action is never taken.',
      how: 'Add <adlcp:maxtimeallowed>, or remove the action',
    },
    hi: {
      what: 'समय पूरा होने पर क्या हो, यह समय-सीमा के साथ लिखा है',
      why: 'सीमा न हो तो समय कभी पूरा नहीं होता: यह क़दम कभी नहीं उठाया जाता।',
      how: '<adlcp:maxtimeallowed> जोड़ें, या यह क़दम हटाएँ',
    },
  },
  messages: {
    en: { idle: { what: '“{title}” has a timelimitaction but no maxtimeallowed' } },
    hi: { idle: { what: '“{title}” में timelimitaction है, maxtimeallowed नहीं' } },
  },
  *check(manifest) {
    for (const { element, title, identifier } of manifest.items()) {
      const action = childOf(element, 'timelimitaction');
      if (!action || childOf(element, 'maxtimeallowed')) continue;
      yield { key: 'idle', data: { title: title || (identifier ?? '') }, location: manifest.at(action) };
    }
  },
});
