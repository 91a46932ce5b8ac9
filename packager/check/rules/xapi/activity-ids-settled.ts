import { XAPI } from '../../kinds.ts';
import { isAbsoluteIri } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

/** Everybody has a computer of this address; a host of one word may well be a tool's own number for the course. */
const OWN = /^(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)$/i;
/** Hosts that stand in templates until somebody puts in their own; gaps in braces are told by no-placeholders-left. */
const OPEN = /^(?:www\.)?(?:your|my)[-_]?(?:domain|site|company|organi[sz]ation|course|host)\b/i;

export default rule({
  id: 'activity-ids-settled',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: XAPI,
  spec: 'xAPI 1.0.3, Data 2.4.4.1 (activity ids are unique and stay)',
  help: {
    en: {
      what: 'Ids are the course’s own, not those of a template',
      why: 'Everyone who used the template files results under the same id: reports mix the courses.',
      how: 'Write an address of your own organisation; it need not open anything',
    },
    hi: {
      what: 'id कोर्स की अपनी हैं, नमूने की नहीं',
      why: 'जिस-जिस ने वही नमूना लिया, सबके परिणाम एक ही id पर जाते हैं: रिपोर्ट में कोर्स मिल जाते हैं।',
      how: 'अपनी संस्था का पता लिखें; उससे कुछ खुलना ज़रूरी नहीं',
    },
  },
  messages: {
    en: {
      open: { what: 'The id “{id}” is that of a template' },
      private: { what: 'The id “{id}” names a computer of one’s own' },
    },
    hi: {
      open: { what: 'id “{id}” नमूने की है' },
      private: { what: 'id “{id}” किसी के अपने कंप्यूटर का नाम है' },
    },
  },
  *check(course) {
    for (const { id } of course.identified) {
      const text = id?.value.trim() ?? '';
      if (!id || text === '') continue;
      const host = isAbsoluteIri(text) && URL.canParse(text) ? new URL(text).hostname : '';
      const key = OPEN.test(host) ? 'open' : OWN.test(host) ? 'private' : undefined;
      // What stands under it bears the same mark.
      if (key) {
        yield { key, data: { id: text }, location: course.at(id) };
        return;
      }
    }
  },
});
