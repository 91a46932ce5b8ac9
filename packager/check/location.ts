/** Where a finding points: into a package (file, line, column) or a course (page, block). */
export interface Location {
  readonly in: 'package' | 'course';
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
  readonly page?: string;
  readonly lang?: string;
  readonly block?: string;
  /** JSON pointer: into course.json, or into the document of `page` in `lang` where those are given. */
  readonly pointer?: string;
}
