import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** Sources of pictures and films, maps of scripts, repositories, back-ups. */
const LEFT =
  /(^|\/)(\.git|\.svn|\.hg|node_modules|\.idea|\.vscode)\/|(^|\/)(\.gitignore|\.npmrc|package-lock\.json|yarn\.lock)$|\.(map|psd|ai|indd|fla|xfl|aep|prproj|cptx|story|bak|orig|tmp|swp|log)$|~$/i;

export default rule({
  id: 'no-leftovers-of-making',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  help: {
    en: {
      what: 'No leftovers of making the course',
      why: 'They make the upload larger, and show how the course was made to everyone.',
      how: 'Leave them out',
    },
    hi: {
      what: 'कोर्स बनाने की फ़ालतू फ़ाइलें नहीं',
      why: 'इनसे अपलोड भारी होता है, और हर कोई देख सकता है कि कोर्स कैसे बना।',
      how: 'इन्हें छोड़ दें',
    },
  },
  messages: {
    en: {
      left: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} is not needed to learn',
      },
    },
    hi: { left: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} सीखने के लिए ज़रूरी नहीं' } },
  },
  *check({ files }) {
    const left = files.paths.filter((path) => LEFT.test(path));
    const [file] = left;
    if (file === undefined) return;
    yield { key: 'left', data: { file, more: left.length - 1 }, location: { in: 'package', file } };
  },
});
