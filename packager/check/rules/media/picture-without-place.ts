import { rule } from '../../rule.ts';

export default rule({
  id: 'picture-without-place',
  subject: 'picture',
  severity: 'info',
  spec: 'Exif 2.3, GPS tags; DPDP Act 2023',
  help: {
    en: {
      what: 'Pictures do not tell where they were taken',
      why: 'Anyone can read a home or an office from the file.',
      how: 'Save the picture without its location',
    },
    hi: {
      what: 'चित्र से पता नहीं चलता कि वह कहाँ लिया गया',
      why: 'फ़ाइल से कोई भी घर या दफ़्तर की जगह जान सकता है।',
      how: 'चित्र बिना जगह की जानकारी के सहेजें',
    },
  },
  messages: {
    en: { place: { what: '“{name}” holds the place where it was taken' } },
    hi: { place: { what: '“{name}” में लिखा है कि वह कहाँ लिया गया' } },
  },
  *check({ name, tellsPlace, at }) {
    if (tellsPlace) yield { key: 'place', data: { name }, location: at };
  },
});
