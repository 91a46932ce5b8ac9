import { WEB } from '../../kinds.ts';
import { placesIn, type TextPlace } from '../../package/place-in-text.ts';
import { askOfEveryText, SCRIPTED } from '../../package/text-pass.ts';
import { rule } from '../../rule.ts';

/** Addresses that take down who visits a page, and by nothing else are met in courses. */
const TRACKER =
  /(?:https?:)?\/\/((?:www|ssl|stats|script|static|cdn|connect|bat|snap|js|in|api|o\d+)?\.?(?:google-analytics\.com|googletagmanager\.com|doubleclick\.net|facebook\.net|hotjar\.com|clarity\.ms|mixpanel\.com|mxpnl\.com|segment\.(?:com|io)|amplitude\.com|fullstory\.com|mouseflow\.com|crazyegg\.com|quantserve\.com|scorecardresearch\.com|newrelic\.com|nr-data\.net|bat\.bing\.com|licdn\.com|statcounter\.com|yandex\.ru\/metrika))(?=[/"'`?:]|\b)/i;

const trackers = askOfEveryText<TextPlace & { file: string; host: string }>({
  of: SCRIPTED,
  *ask({ file, text }) {
    const match = TRACKER.exec(text);
    const host = match?.[1]?.toLowerCase();
    if (match && host !== undefined) yield { file, host, ...placesIn(text)(match.index) };
  },
});

export default rule({
  id: 'no-tracking',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'DPDP Act 2023, sections 4 to 6; GIGW 3.0, privacy',
  help: {
    en: {
      what: 'No script watches learners for somebody else',
      why: 'What each learner does goes to a company abroad, without leave and beyond the organisation’s reach.',
      how: 'Remove it; the LMS records what is needed',
    },
    hi: {
      what: 'कोई स्क्रिप्ट किसी और के लिए शिक्षार्थियों पर नज़र नहीं रखती',
      why: 'हर शिक्षार्थी का किया बिना अनुमति बाहर की कंपनी तक जाता है, संस्था की पहुँच से बाहर।',
      how: 'इसे हटाएँ; जो चाहिए वह LMS दर्ज करता है',
    },
  },
  messages: {
    en: {
      tracks: { what: '“{file}” sends to {host}' },
    },
    hi: {
      tracks: { what: '“{file}” {host} को भेजती है' },
    },
  },
  async *check(view) {
    const told = new Set<string>();
    for (const { file, host, ...place } of await trackers(view)) {
      if (told.has(host)) continue;
      told.add(host);
      yield { key: 'tracks', data: { file, host }, location: { in: 'package', file, ...place } };
    }
  },
});
