import { SCORM } from '../../kinds.ts';
import { LOM_2004, lomElements, lomName, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

const DATE =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}(:?\d{2})?)?)?)?)?$/;

/** Whether the day that a date begins with exists; a month or year alone has none. */
function isInCalendar(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

export default rule({
  id: 'lom-dates-formed',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'ISO 8601; SCORM 1.2 CTS, datetime',
  help: {
    en: {
      what: 'Dates of the metadata are written year first',
      why: 'A catalogue cannot read another order: 03/04 is two different days.',
      how: 'Write 2026-11-28',
    },
    hi: {
      what: 'विवरण की तारीख़ें वर्ष से शुरू होती हैं',
      why: 'सूची दूसरा क्रम नहीं समझती: 03/04 दो अलग दिन हो सकते हैं।',
      how: '2026-11-28 की तरह लिखें',
    },
  },
  messages: {
    en: {
      form: { what: '“{value}” is no date of ISO 8601' },
      day: { what: 'There is no {value} in the calendar', how: 'Correct the day' },
    },
    hi: {
      form: { what: '“{value}” ISO 8601 की तारीख़ नहीं है' },
      day: { what: 'कैलेंडर में {value} नहीं है', how: 'दिन ठीक करें' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'datetime')) {
        const value = wordsIn(element);
        if (!element.parent || lomName(element.parent) !== 'date' || value === '') continue;
        const location = placeIn(lom, element);
        // The schema of the newer binding holds the form itself.
        if (lom.root.ns !== LOM_2004 && !DATE.test(value)) yield { key: 'form', data: { value }, location };
        else if (!isInCalendar(value)) yield { key: 'day', data: { value: value.slice(0, 10) }, location };
      }
    }
  },
});
