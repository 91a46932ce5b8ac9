/** What a package of pages leaves out, and where it goes instead: as data, with the words beside it. */
import { inLang, mainLang, type Project } from '../course/course.ts';
import type { MessageData, WordTable } from '../course/words.ts';

export interface PackNote {
  /** Key of NOTE_WORDS. */
  readonly key: string;
  readonly data: MessageData;
}

/** Items that are not pages, in the order of the outline. */
export function leftOut(project: Project): PackNote[] {
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
      what: '“{title}” (PDF, module {module}) is not in the package',
      why: 'The platform counts it as a resource of its own.',
      how: 'Upload it there as a PDF',
    },
    'own-video': {
      what: '“{title}” (film, module {module}) is not in the package',
      why: 'The platform counts it as a resource of its own.',
      how: 'Upload it there as an MP4',
    },
    'own-audio': {
      what: '“{title}” (sound, module {module}) is not in the package',
      why: 'The platform counts it as a resource of its own.',
      how: 'Upload it there as an MP3',
    },
    'own-link': {
      what: '“{title}” (link, module {module}) is not in the package',
      why: 'The platform counts it as a resource of its own.',
      how: 'Add it there as a link',
    },
    'own-assessment': {
      what: '“{title}” (assessment, module {module}) is not in the package',
      why: 'The platform runs assessments itself.',
      how: 'Set it up there with the same questions',
    },
  },
  hi: {
    'own-pdf': {
      what: '“{title}” (PDF, भाग {module}) पैकेज में नहीं है',
      why: 'मंच इसे अलग सामग्री गिनता है।',
      how: 'वहाँ PDF के रूप में अपलोड करें',
    },
    'own-video': {
      what: '“{title}” (फ़िल्म, भाग {module}) पैकेज में नहीं है',
      why: 'मंच इसे अलग सामग्री गिनता है।',
      how: 'वहाँ MP4 के रूप में अपलोड करें',
    },
    'own-audio': {
      what: '“{title}” (ध्वनि, भाग {module}) पैकेज में नहीं है',
      why: 'मंच इसे अलग सामग्री गिनता है।',
      how: 'वहाँ MP3 के रूप में अपलोड करें',
    },
    'own-link': {
      what: '“{title}” (लिंक, भाग {module}) पैकेज में नहीं है',
      why: 'मंच इसे अलग सामग्री गिनता है।',
      how: 'वहाँ लिंक के रूप में जोड़ें',
    },
    'own-assessment': {
      what: '“{title}” (मूल्यांकन, भाग {module}) पैकेज में नहीं है',
      why: 'मूल्यांकन मंच अपने आप चलाता है।',
      how: 'वहाँ इन्हीं प्रश्नों से बनाएँ',
    },
  },
};
