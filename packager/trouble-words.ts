/** What the operating system refuses and why an archive does not open, in words: 'ENOSPC' says nothing to a trainer. */
import type { UiLang } from './course/words.ts';
import type { FileTroubleKind } from './host.ts';
import type { ContainerFaultKind } from './read/fault.ts';

const KINDS: Readonly<Record<string, FileTroubleKind>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'exists',
  ENOTEMPTY: 'not-empty',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'busy',
  ENAMETOOLONG: 'name-too-long',
};

/** The kind of trouble that a code of the system (`ENOSPC`) stands for; undefined where it stands for none of them. */
export const troubleOf = (code: string): FileTroubleKind | undefined =>
  Object.hasOwn(KINDS, code) ? KINDS[code] : undefined;

export const TROUBLE_WORDS: Readonly<Record<UiLang, Readonly<Record<FileTroubleKind, string>>>> = {
  en: {
    missing: 'it is not there',
    exists: 'something of that name is already there',
    'not-empty': 'the folder is not empty',
    'no-permission': 'you have no right to it',
    'read-only': 'the disk can only be read',
    'disk-full': 'the disk is full',
    busy: 'another program holds it',
    'name-too-long': 'the name is too long for this disk',
    failed: 'the disk or the network did not answer',
  },
  hi: {
    missing: 'वह वहाँ नहीं है',
    exists: 'उस नाम से कुछ पहले से है',
    'not-empty': 'फ़ोल्डर ख़ाली नहीं है',
    'no-permission': 'आपको इसकी अनुमति नहीं है',
    'read-only': 'इस डिस्क पर लिखा नहीं जा सकता',
    'disk-full': 'डिस्क भर गई है',
    busy: 'कोई दूसरा प्रोग्राम इसे खोले हुए है',
    'name-too-long': 'इस डिस्क के लिए नाम बहुत लंबा है',
    failed: 'डिस्क या नेटवर्क ने जवाब नहीं दिया',
  },
};

/** Why a file does not open as an archive (read/fault.ts). */
const CONTAINER_WORDS: Readonly<Record<UiLang, Partial<Record<ContainerFaultKind, string>>>> = {
  en: {
    'not-a-zip': 'it is no ZIP',
    truncated: 'its end is missing',
    empty: 'it is empty',
    'multi-disk': 'it is one part of several',
  },
  hi: {
    'not-a-zip': 'यह ZIP नहीं है',
    truncated: 'इसका अंत ग़ायब है',
    empty: 'यह ख़ाली है',
    'multi-disk': 'यह कई हिस्सों में से एक है',
  },
};

/** A reason that may be a code of the system or a fault of an archive, in words of `lang`; any other as it is. */
export function reasonInWords(reason: string, lang: UiLang): string {
  const kind = troubleOf(reason);
  if (kind) return TROUBLE_WORDS[lang][kind];
  return Object.entries(CONTAINER_WORDS[lang]).find(([fault]) => fault === reason)?.[1] ?? reason;
}
