/** What of a package the platform can also take by itself: as data, with the words beside it. */
import { inLang, mainLang } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import type { MessageData, WordTable } from '../course/words.ts';

export interface PackNote {
  /** Key of NOTE_WORDS. */
  readonly key: string;
  readonly data: MessageData;
}

/** Items that are more than pages, in the order of the outline; in the package each is a page. */
export function ownResources(project: Project): PackNote[] {
  const { course } = project;
  const lang = mainLang(course);
  return course.outline.flatMap((module, i) =>
    module.items.flatMap((item): PackNote[] =>
      item.kind === 'pages'
        ? []
        : [{ key: `own-${item.kind}`, data: { title: inLang(item.title, lang, course), module: i + 1 } }],
    ),
  );
}

export const NOTE_WORDS: WordTable = {
  en: {
    'own-pdf': {
      what: '“{title}” (PDF, module {module}) is a page of the package',
      why: 'The platform can also count it as a resource of its own.',
      how: 'For that, upload the PDF there by itself',
    },
    'own-video': {
      what: '“{title}” (film, module {module}) is a page of the package',
      why: 'The platform can also count it as a resource of its own.',
      how: 'For that, upload the film there by itself, as an MP4',
    },
    'own-audio': {
      what: '“{title}” (sound, module {module}) is a page of the package',
      why: 'The platform can also count it as a resource of its own.',
      how: 'For that, upload the recording there by itself, as an MP3',
    },
    'own-link': {
      what: '“{title}” (link, module {module}) is a page of the package',
      why: 'The platform can also count it as a resource of its own.',
      how: 'For that, add the link there by itself',
    },
    'own-assessment': {
      what: '“{title}” (assessment, module {module}) is a page of the package',
      why: 'The platform can also run assessments itself.',
      how: 'For that, set it up there with the same questions',
    },
  },
  hi: {
    'own-pdf': {
      what: '“{title}” (PDF, भाग {module}) पैकेज में एक पृष्ठ है',
      why: 'मंच इसे अलग सामग्री भी गिन सकता है।',
      how: 'उसके लिए PDF वहाँ अलग से अपलोड करें',
    },
    'own-video': {
      what: '“{title}” (फ़िल्म, भाग {module}) पैकेज में एक पृष्ठ है',
      why: 'मंच इसे अलग सामग्री भी गिन सकता है।',
      how: 'उसके लिए फ़िल्म वहाँ अलग से MP4 में अपलोड करें',
    },
    'own-audio': {
      what: '“{title}” (ध्वनि, भाग {module}) पैकेज में एक पृष्ठ है',
      why: 'मंच इसे अलग सामग्री भी गिन सकता है।',
      how: 'उसके लिए रिकॉर्डिंग वहाँ अलग से MP3 में अपलोड करें',
    },
    'own-link': {
      what: '“{title}” (लिंक, भाग {module}) पैकेज में एक पृष्ठ है',
      why: 'मंच इसे अलग सामग्री भी गिन सकता है।',
      how: 'उसके लिए लिंक वहाँ अलग से जोड़ें',
    },
    'own-assessment': {
      what: '“{title}” (मूल्यांकन, भाग {module}) पैकेज में एक पृष्ठ है',
      why: 'मंच मूल्यांकन अपने आप भी चला सकता है।',
      how: 'उसके लिए वहाँ इन्हीं प्रश्नों से बनाएँ',
    },
  },
};
