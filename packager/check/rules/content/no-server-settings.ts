import { WEB } from '../../kinds.ts';
import { firstOf } from '../../package/first-of.ts';
import { rule } from '../../rule.ts';

const SETTINGS = /(^|\/)(\.htaccess|\.htpasswd|\.user\.ini|php\.ini|web\.config|nginx\.conf|httpd\.conf)$/i;

export default rule({
  id: 'no-server-settings',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'Apache HTTP Server, AllowOverride; IIS, web.config; PHP, .user.ini',
  help: {
    en: {
      what: 'The package holds no settings for a web server',
      why: 'Where the server obeys them, they change how it answers for every course; elsewhere they show how yours is set up.',
      how: 'Remove it from the package',
    },
    hi: {
      what: 'पैकेज में वेब सर्वर की सेटिंग नहीं',
      why: 'सर्वर इन्हें माने तो हर कोर्स के उत्तर बदल जाते हैं; न माने तो आपके सर्वर की बातें सबको दिखती हैं।',
      how: 'इसे पैकेज से हटाएँ',
    },
  },
  messages: {
    en: {
      settings: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} sets up a web server',
      },
    },
    hi: {
      settings: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} वेब सर्वर की सेटिंग है' },
    },
  },
  *check({ files }) {
    yield* firstOf(
      files.paths.filter((path) => SETTINGS.test(path)),
      'settings',
    );
  },
});
