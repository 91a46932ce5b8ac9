import { rule } from '../../rule.ts';

/** Hours may have up to four places; a value left empty sets no limit. */
const TIME = /^(\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?)?$/;
/** Only the first letter of each word counts. */
const ACTION = /^(?:[ecmn][a-z ]*(?:[,;]\s*[ecmn][a-z ]*)?)?$/i;

export default rule({
  id: 'aicc-time-limits-formed',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-rows-fit-headings'],
  spec: 'AICC CMI001, assignable unit file (.au), Max_Time_Allowed and Time_Limit_Action',
  help: {
    en: {
      what: 'Time limits have the form of the standard',
      why: 'The LMS takes the limit for none, or stops the learner at once.',
      how: 'Write HH:MM:SS, and Exit or Continue with Message or No message',
    },
    hi: {
      what: 'समय-सीमाएँ मानक के रूप में हैं',
      why: 'LMS सीमा को मानता ही नहीं, या विद्यार्थी को तुरंत रोक देता है।',
      how: 'HH:MM:SS लिखें, और Exit या Continue के साथ Message या No message',
    },
  },
  messages: {
    en: {
      time: { what: 'Max_Time_Allowed of “{id}” is “{value}”' },
      action: { what: 'Time_Limit_Action of “{id}” is “{value}”' },
    },
    hi: {
      time: { what: '“{id}” का Max_Time_Allowed “{value}” है' },
      action: { what: '“{id}” का Time_Limit_Action “{value}” है' },
    },
  },
  *check(course) {
    for (const { id, row } of course.units) {
      const location = course.at('au', row.line);
      const time = row.get('max_time_allowed');
      const action = row.get('time_limit_action');
      if (!TIME.test(time)) yield { key: 'time', data: { id, value: time }, location };
      if (!ACTION.test(action)) yield { key: 'action', data: { id, value: action }, location };
    }
  },
});
