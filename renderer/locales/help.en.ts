/** The words of help and tour in English; help.hi.ts has the same keys. */
export const HELP_EN = {
  help: 'Help',
  'help-open': 'Help for this screen',
  'help-close': 'Close help',
  'help-back': 'Back',
  'help-find': 'Search the help',
  'help-all': 'All pages of help',
  tour: 'Tour',
  'tour-offer': 'New here? {n} short steps show where things are.',
  'tour-take': 'Take the tour',
  'tour-decline': 'Not now',
  'tour-end': 'End the tour',
  'tour-next': 'Next',
  'tour-back': 'Back',
  'tour-at': '{n} of {all}',
  'tour-start': 'Begin here',
  'tour-start-text':
    'Make a course, open one, or look at the finished sample. If no course is open, Next offers the sample.',
  'tour-outline': 'The outline',
  'tour-outline-text':
    'Modules and their pages, in the learner’s order. Drag to move, F2 to rename, + to add.',
  'tour-write': 'Write, and press /',
  'tour-write-text':
    'Write as in any program. On an empty line / offers pictures, films, tables and questions. All is saved by itself.',
  'tour-problems': 'What needs mending',
  'tour-problems-text':
    'Checked while you write. Each line says what is so and why, and has a button that mends it.',
  'tour-preview': 'See it as a learner',
  'tour-preview-text': 'Runs the very package that would be uploaded, in a player like that of iGOT.',
  'tour-upload': 'Get ready to upload',
  'tour-upload-text': 'Makes the file for iGOT and checks it once more. Help is behind the ? above, or F1.',
} as const;
