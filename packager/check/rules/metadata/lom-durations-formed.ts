import { SCORM } from '../../kinds.ts';
import { LOM_2004, lomElements, lomName, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

const LASTING: ReadonlySet<string> = new Set(['duration', 'typicallearningtime']);
/** Period, time of the clock, and the alternative form with zeros for a date. */
const FORMS = [
  /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  /^\d{1,4}:\d{2}(:\d{2}(\.\d+)?)?$/,
  /^P?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/,
];

export default rule({
  id: 'lom-durations-formed',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'ISO 8601; IMS LOM 1.2.1, duration and typicallearningtime',
  help: {
    en: {
      what: 'Durations of the metadata have the form of the standard',
      why: 'A catalogue cannot tell how long the course takes.',
      how: 'Write PT1H30M for an hour and a half',
    },
    hi: {
      what: 'विवरण की अवधियाँ मानक के रूप में हैं',
      why: 'सूची नहीं बता पाती कि कोर्स में कितना समय लगता है।',
      how: 'डेढ़ घंटे के लिए PT1H30M लिखें',
    },
  },
  messages: {
    en: {
      form: { what: '“{value}” is no duration of ISO 8601' },
    },
    hi: {
      form: { what: '“{value}” ISO 8601 की अवधि नहीं है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      if (lom.root.ns === LOM_2004) continue;
      for (const element of lomElements(lom, 'datetime')) {
        const value = wordsIn(element);
        if (
          !element.parent ||
          !LASTING.has(lomName(element.parent)) ||
          value === '' ||
          FORMS.some((form) => form.test(value))
        )
          continue;
        yield { key: 'form', data: { value }, location: placeIn(lom, element) };
      }
    }
  },
});
