/** Why a course could not be packed, with words. */
import type { AssetId, Id } from '../course/course.ts';
import type { MessageData, WordTable } from '../course/words.ts';

export type PackError =
  /** The outline has no pages, so there is nothing for a package of pages. */
  | { readonly code: 'no-pages' }
  /** A file that a page shows is not in the course folder, or the course does not know it. */
  | {
      readonly code: 'media-missing';
      readonly page: Id;
      readonly block: Id;
      readonly asset: AssetId;
      readonly data: { readonly pageTitle: string; readonly name: string };
    }
  /** The folder to write into has files in it. */
  | { readonly code: 'folder-not-empty'; readonly data: { readonly out: string } }
  /** The file system refused; `reason` is its own code, as ENOSPC. */
  | { readonly code: 'not-written'; readonly data: { readonly out: string; readonly reason: string } }
  | { readonly code: 'cancelled' };

/** What fills the placeholders of a PackError's words. */
export const packErrorData = (error: PackError): MessageData => ('data' in error ? error.data : {});

/** Words by the code of a PackError. */
export const PACK_ERROR_WORDS: WordTable = {
  en: {
    'no-pages': {
      what: 'The course has no pages to pack',
      why: 'A package is made of pages; PDFs, films and links go to the platform by themselves.',
      how: 'Add a page to a module',
    },
    'media-missing': {
      what: '“{name}” on page “{pageTitle}” is not in the course folder',
      why: 'Learners would see an empty place. Nothing was packed.',
      how: 'Add the file again',
    },
    'folder-not-empty': {
      what: 'The folder {out} has files in it',
      why: 'They would be mixed with the package. Nothing was changed.',
      how: 'Choose a new or empty folder',
    },
    'not-written': {
      what: '{out} could not be written: {reason}',
      why: 'An older package of that name is unchanged.',
      how: 'Check the space on the disk and your rights in the folder',
    },
    cancelled: { what: 'Packing was stopped', why: 'Nothing was written.', how: 'Start it again' },
  },
  hi: {
    'no-pages': {
      what: 'कोर्स में पैक करने को कोई पृष्ठ नहीं है',
      why: 'पैकेज पृष्ठों से बनता है; PDF, फ़िल्म और लिंक मंच पर अलग से जाते हैं।',
      how: 'किसी भाग में पृष्ठ जोड़ें',
    },
    'media-missing': {
      what: 'पृष्ठ “{pageTitle}” की “{name}” कोर्स के फ़ोल्डर में नहीं है',
      why: 'शिक्षार्थी को वहाँ ख़ाली जगह दिखती। कुछ पैक नहीं किया गया।',
      how: 'फ़ाइल फिर जोड़ें',
    },
    'folder-not-empty': {
      what: 'फ़ोल्डर {out} में पहले से फ़ाइलें हैं',
      why: 'वे पैकेज में मिल जातीं। कुछ बदला नहीं गया।',
      how: 'नया या ख़ाली फ़ोल्डर चुनें',
    },
    'not-written': {
      what: '{out} लिखी नहीं जा सकी: {reason}',
      why: 'इस नाम का पुराना पैकेज जैसा था वैसा ही है।',
      how: 'डिस्क में जगह और फ़ोल्डर में अपनी अनुमति देखें',
    },
    cancelled: { what: 'पैक करना रोक दिया गया', why: 'कुछ लिखा नहीं गया।', how: 'फिर शुरू करें' },
  },
};
