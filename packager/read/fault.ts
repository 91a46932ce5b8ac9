/**
 * Every fault a container can have, by its stable name. The readers collect
 * them; rules give them words and severities. The list is family A of the
 * standards notes, plus what only a folder can have.
 */
export const CONTAINER_FAULTS = [
  // The container as a whole.
  'unreadable', // the file system refused: data.reason
  'empty', // no bytes, or no entries
  'not-a-zip', // no end-of-central-directory record: data.format of another archive, data.came in its place
  'truncated', // begins like a ZIP, its directory is gone or cut short: data.sentAs 'text'
  'multi-disk', // spanned or split archive
  'zip64', // uses Zip64 records; PKZIP 2.04g readers cannot open it
  'entry-count-differs', // the end record and the directory disagree
  'data-before', // bytes before the first entry: a self-extractor, a prefix
  'data-after', // bytes after the end record
  'too-many-entries', // the reader stopped at its cap: data.limit
  // One entry: cannot be read.
  'encrypted',
  'method-unsupported', // neither stored nor deflated: data.method
  'bomb-ratio', // declares a size no honest file has: data.ratio
  'too-large', // above the cap for one file or for all: data.limit
  'overlapping-entries', // shares its bytes with another entry
  'truncated-entry', // its bytes end beyond the archive
  'damaged-entry', // its deflate stream is broken
  'crc-mismatch',
  'size-differs', // local header, directory and content disagree on a size
  // One entry: the two headers disagree, or readers will.
  'local-name-differs',
  'local-header-differs', // method or flags
  'local-header-missing',
  'data-descriptor', // sizes follow the data; Java's ZipInputStream refuses stored ones
  'duplicate-entry',
  'case-duplicate', // same name but for case
  'nfc-duplicate', // same name but for Unicode normalisation
  'file-and-folder', // one entry is a file where another needs a folder
  // One entry: its name.
  'traversal',
  'absolute-path',
  'drive-path',
  'empty-name',
  'nul-or-control',
  'windows-reserved', // device name, trailing dot or space, or one of <>:"|?*
  'backslash',
  'untidy-path', // empty or '.' segments
  'name-not-utf8', // not flagged UTF-8 and not ASCII, or flagged and malformed
  'path-too-long',
  // One entry: what it is.
  'symlink',
  'special-file', // device, pipe or socket
  'nested-zip',
  'junk', // left by an operating system or a version control system
] as const;

export type ContainerFaultKind = (typeof CONTAINER_FAULTS)[number];

/** A fault of the container, named; rules turn each into a finding. */
export interface ContainerFault {
  readonly kind: ContainerFaultKind;
  /** The entry it is about, under the name a person would recognise; its control characters are shown as U+FFFD. */
  readonly file?: string;
  /** Byte offset in the archive, where known. */
  readonly offset?: number;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Thrown when the content of one entry cannot be given; the same fault is then in `faults`. */
export class UnreadableEntry extends Error {
  override readonly name = 'UnreadableEntry';
  readonly fault: ContainerFault;
  constructor(fault: ContainerFault) {
    super(`${fault.kind}: ${fault.file ?? 'container'}`);
    this.fault = fault;
  }
}
