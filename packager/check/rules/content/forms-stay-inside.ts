import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'forms-stay-inside',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'iGOT upload form, declaration 3',
  help: {
    en: {
      what: 'No form sends what learners write to elsewhere',
      why: 'Their answers go to somebody the organisation knows nothing of.',
      how: 'Keep the answer in the course, or ask on the platform',
    },
    hi: {
      what: 'कोई फ़ॉर्म शिक्षार्थी का लिखा कहीं और नहीं भेजता',
      why: 'उनके उत्तर ऐसे व्यक्ति तक जाते हैं जिसे संस्था नहीं जानती।',
      how: 'उत्तर कोर्स में ही रखें, या मंच पर पूछें',
    },
  },
  messages: {
    en: { sends: { what: 'A form sends to {host}' } },
    hi: { sends: { what: 'एक फ़ॉर्म {host} को भेजता है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const url = element.attributes.get('action') ?? element.attributes.get('formaction');
      const host = url && /^\s*(?:https?:)?\/\/([^/?#\s]+)/i.exec(url)?.[1];
      if (host) yield { key: 'sends', data: { host }, location: page.at(element) };
    }
  },
});
