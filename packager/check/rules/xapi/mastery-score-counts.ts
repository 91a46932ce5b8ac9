import { attributeOf, attributeValue } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

const WITHOUT_PASSING: ReadonlySet<string> = new Set(['NotApplicable', 'Completed']);

export default rule({
  id: 'mastery-score-counts',
  subject: 'xapi',
  severity: 'info',
  appliesTo: ['cmi5'],
  unless: ['manifest-matches-schema'],
  spec: 'cmi5 13.1.4, moveOn and masteryScore',
  help: {
    en: {
      what: 'Where a mastery score is set, passing counts',
      why: 'The unit counts as done without being passed: the score decides nothing in the LMS.',
      how: 'Write moveOn="Passed" or "CompletedAndPassed", if passing should be asked',
    },
    hi: {
      what: 'जहाँ उत्तीर्ण अंक है वहाँ उत्तीर्ण होना मायने रखता है',
      why: 'इकाई बिना उत्तीर्ण हुए पूरी मानी जाती है: LMS में इस अंक से कुछ तय नहीं होता।',
      how: 'उत्तीर्ण होना ज़रूरी हो तो moveOn="Passed" या "CompletedAndPassed" लिखें',
    },
  },
  messages: {
    en: {
      idle: { what: 'masteryScore {value} stands beside moveOn {moveOn}' },
    },
    hi: {
      idle: { what: 'masteryScore {value} के साथ moveOn {moveOn} है' },
    },
  },
  *check(course) {
    for (const unit of course.units) {
      const score = attributeOf(unit, 'masteryScore', '');
      const moveOn = attributeValue(unit, 'moveOn', '') ?? 'NotApplicable';
      if (!score || !WITHOUT_PASSING.has(moveOn)) continue;
      yield { key: 'idle', data: { value: score.value, moveOn }, location: course.at(score) };
    }
  },
});
