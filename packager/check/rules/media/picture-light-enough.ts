import { rule } from '../../rule.ts';

export default rule({
  id: 'picture-light-enough',
  subject: 'picture',
  severity: 'off',
  spec: 'iGOT creation portal, IMAGE_MAX_SIZE 1 MB',
  help: {
    en: {
      what: 'A picture weighs no more than a page can bear',
      why: 'On a mobile network the page stands half empty for long.',
      how: 'Save it as JPEG or WebP at 80 %, in the size it is shown',
    },
    hi: {
      what: 'चित्र उतना ही भारी है जितना पृष्ठ उठा सके',
      why: 'मोबाइल नेटवर्क पर पृष्ठ देर तक आधा ख़ाली रहता है।',
      how: 'JPEG या WebP में 80 % पर, दिखने के आकार में सहेजें',
    },
  },
  messages: {
    en: {
      heavy: { what: '“{name}” weighs {megabytes} MB' },
    },
    hi: {
      heavy: { what: '“{name}” {megabytes} MB का है' },
    },
  },
  *check({ name, bytes, limits, at }) {
    if (bytes <= (limits.pictureBytes ?? Number.POSITIVE_INFINITY)) return;
    yield { key: 'heavy', data: { name, megabytes: Math.round(bytes / 104_857.6) / 10 }, location: at };
  },
});
