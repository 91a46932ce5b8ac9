/** Words of pasting and of what the page editor says about text, in English; paste.hi.ts has the same keys. */
export const PASTE_EN = {
  'pasted-word': 'Pasted from Word, without its fonts, colours and empty lines',
  'pasted-powerpoint': 'Pasted from PowerPoint, without its fonts and colours',
  'pasted-excel': 'Pasted from a spreadsheet as a table, without its fonts and colours',
  'pasted-libreoffice': 'Pasted from LibreOffice, without its fonts, colours and empty lines',
  'pasted-google-docs': 'Pasted from Google Docs, without its fonts, colours and empty lines',
  'pasted-web': 'Pasted from a web page, without its looks',
  'pasted-markdown': 'Pasted as Markdown: its signs became headings, lists and tables',
  'pasted-text': 'Pasted as paragraphs and lists',
  'paste-as-text': 'Paste as plain text',
  'paste-moved-on': 'You have gone on writing. Undo back to the paste, then press Ctrl Shift V',
  'left-pictures':
    '{n, plural, one {# picture did not come along} other {# pictures did not come along}}: copy each by itself or drop the file on its place',
  'left-pictures-named':
    '{n, plural, one {# picture did not come along} other {# pictures did not come along}} ({names}): copy each by itself or drop the file on its place',
  'left-comments': '{n, plural, one {# comment was} other {# comments were}} left out',
  'left-deletions':
    '{n, plural, one {# deleted passage was} other {# deleted passages were}} left out, as the author meant',
  'left-contents': 'The list of contents was left out: a course makes its own',
  'left-hidden': '{n, plural, one {# hidden passage was} other {# hidden passages were}} left out',
  'left-frames':
    '{n, plural, one {# film or frame was} other {# films or frames were}} left out: add the file instead',
  'left-links':
    '{n, plural, one {# link leads} other {# links lead}} to a file or into the old document: only the words stayed',
  'left-lettering':
    '{n, plural, one {# point has a letter} other {# points have letters}} before it, as in (a): here points have numbers',
  'make-pages': 'Make pages of this page…',
  'make-n-pages': 'Make {n} pages of it…',
  'make-pages-title': 'Make pages of this page',
  'make-n-pages-now': 'Make {n} pages',
  'make-one-page': 'Leave it on one page',
  'make-pages-where': 'A new page begins',
  'make-pages-main': 'At main headings',
  'make-pages-second': 'At second headings too',
  'make-pages-never': 'Never',
  'make-pages-page': 'Page',
  'make-pages-words': 'Words',
  'make-pages-time': 'Time',
  'make-pages-stays': 'Everything stays on this page.',
  'make-pages-hint': 'Headings become titles. It is one step, and one undo brings the long page back.',
  'make-pages-no-headings':
    'This page has no headings to cut it at. Make the lines where a page should begin headings first: Ctrl Alt 2.',
  'pages-made': '{n} pages made, one after the other',
} as const;
