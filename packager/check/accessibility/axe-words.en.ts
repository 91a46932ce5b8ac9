/** What axe's rules find, in English; by axe's own ids. */
import type { Words } from '../../course/words.ts';

const READER = 'Who listens to the page hears nothing of it, or the wrong thing.';

export const EN = {
  'not-yet': {
    what: 'Review: not run. {open} of {total} views are unseen or changed',
    why: 'A view is a page in one language and theme. Contrast, names and order as they are shown are not tested there.',
    how: 'Test the pages in a browser, or say by name why it may go up untested',
  },
  'not-run': {
    what: 'Review: not run. No browser has looked at the pages',
    why: 'Contrast, names and order of what is shown are not tested: {reason}.',
    how: 'Install Chromium, or name it in CHROMIUM_PATH, and check again',
  },
  aria: {
    what: 'An element is announced in a way that does not hold',
    why: READER,
    how: 'If it is in a block of yours, write the block anew; else tell whoever looks after Kriti',
  },
  other: {
    what: 'A test of accessibility failed: {rule}',
    why: 'Some learners with a disability cannot see, hear or use it.',
    how: 'Read about the rule at dequeuniversity.com, and change the block',
  },
  unsure: {
    what: 'A person must look at this: {rule}',
    why: 'A program cannot decide whether every learner can see or use it.',
    how: 'Look at it in every scheme of colours, and by keyboard alone',
  },
  'image-alt': {
    what: 'A picture has no description',
    why: 'Who cannot see it does not learn what it shows.',
    how: 'Say in a sentence what the picture shows, or mark it as decoration',
  },
  'color-contrast': {
    what: 'Words stand out too little from what is behind them',
    why: 'People with weak sight, and anybody in sunlight, cannot read them.',
    how: 'Choose a darker or a lighter colour in the design of the course',
  },
  'link-in-text-block': {
    what: 'A link is told from the text by its colour alone',
    why: 'Who does not tell these colours apart does not find the link.',
    how: 'Underline links, or choose a colour that differs more',
  },
  'link-name': {
    what: 'A link has no words',
    why: 'Who listens to the page does not hear where it leads.',
    how: 'Write into the link where it leads',
  },
  'button-name': {
    what: 'A button has no words',
    why: 'Who listens to the page does not hear what it does.',
    how: 'Give the button a text',
  },
  label: {
    what: 'A field to fill in has no label',
    why: 'Who listens to the page does not hear what is to be written there.',
    how: 'Write the question or a label before the field',
  },
  'select-name': {
    what: 'A list to choose from has no label',
    why: 'Who listens to the page does not hear what is to be chosen.',
    how: 'Write into the question what is to be chosen',
  },
  'heading-order': {
    what: 'A heading skips a level',
    why: 'Headings are the table of contents of who listens to the page.',
    how: 'Choose the level that follows the heading before it',
  },
  'empty-heading': {
    what: 'A heading has no words',
    why: 'It is announced, and nothing is said.',
    how: 'Write the heading, or take it away',
  },
  'document-title': {
    what: 'The page has no title',
    why: 'Nobody hears or sees in which course they are.',
    how: 'Give the course and the page a title',
  },
  'html-has-lang': {
    what: 'The page does not say its language',
    why: 'It is read aloud in the voice of another language.',
    how: 'Choose the languages of the course',
  },
  'html-lang-valid': {
    what: 'The language of the page is none that is known',
    why: 'It is read aloud in the voice of another language.',
    how: 'Choose the languages of the course from the list',
  },
  'valid-lang': {
    what: 'The language of a passage is none that is known',
    why: 'It is read aloud in the voice of another language.',
    how: 'Choose the language of the passage from the list',
  },
  list: {
    what: 'A list holds something that is no entry',
    why: 'How many entries it has is announced wrongly.',
    how: 'Write the list anew with the list button',
  },
  listitem: {
    what: 'An entry stands outside a list',
    why: 'It is not announced as part of a list.',
    how: 'Write the list anew with the list button',
  },
  'th-has-data-cells': {
    what: 'A head of a table heads no cells',
    why: 'Who listens to the table does not hear which column a figure is in.',
    how: 'Take the row or column away, or put the head where its cells are',
  },
  'td-headers-attr': {
    what: 'A cell names a head that is not in its table',
    why: 'Who listens to the table does not hear which column a figure is in.',
    how: 'Make the table anew, with a first row of heads',
  },
  'frame-title': {
    what: 'Something shown in a frame has no name',
    why: 'Who listens to the page does not hear what it is.',
    how: 'Give the document or film a title',
  },
  'video-caption': {
    what: 'A film has no captions',
    why: 'Who cannot hear, or has no sound on, misses what is said.',
    how: 'Add a caption file to the film',
  },
  'svg-img-alt': {
    what: 'A drawing has no description',
    why: 'Who cannot see it does not learn what it shows.',
    how: 'Say in a sentence what the drawing shows',
  },
  'role-img-alt': {
    what: 'A drawing has no description',
    why: 'Who cannot see it does not learn what it shows.',
    how: 'Say in a sentence what the drawing shows',
  },
  'scrollable-region-focusable': {
    what: 'A part that scrolls cannot be reached by keyboard',
    why: 'Who uses no mouse never sees the end of it.',
    how: 'Make the table or formula smaller, or split it in two',
  },
  'target-size': {
    what: 'Something to press is smaller than 24 pixels',
    why: 'People whose hands tremble, and thumbs on a phone, miss it.',
    how: 'Put more words into the link, or more space around it',
  },
  'nested-interactive': {
    what: 'Something to press lies within something to press',
    why: 'By keyboard or by ear only one of them can be used.',
    how: 'Take the link out of the heading or button',
  },
  'summary-name': {
    what: 'Something to unfold has no words',
    why: 'Nobody who listens to the page knows what is folded away.',
    how: 'Write a title for it',
  },
  'duplicate-id-aria': {
    what: 'Two elements of the page bear the same name inside',
    why: READER,
    how: 'Copy the block into a new one, and take the old one away',
  },
} as const satisfies Record<string, Words>;
