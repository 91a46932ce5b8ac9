/** Files a browser shows or plays without a page of ours around them: nothing in them can speak to an LMS. */
export const CANNOT_REPORT: ReadonlySet<string> = new Set(
  'pdf doc docx ppt pptx xls xlsx odt odp ods txt zip mp4 m4v webm mov avi mp3 m4a wav ogg png jpg jpeg gif webp swf css js json xml'.split(
    ' ',
  ),
);

/** Programs that a web server runs; an LMS hands them out as they are. */
export const RUNS_ON_SERVER: ReadonlySet<string> = new Set(
  'php phtml asp aspx jsp jspx cfm cgi pl'.split(' '),
);
