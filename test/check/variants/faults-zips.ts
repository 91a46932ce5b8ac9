/** Faults in the bytes of ZIP files, one at a time, each with the rule that must tell. */
import type { Fault, Variant } from './variant.ts';

const zip = (rule: string, what: string, options: NonNullable<Variant['change']['zip']>): Fault => ({
  rule,
  what,
  base: 'scorm12',
  change: { zip: options },
});
const PAGE = { name: 'index.html' };
const page = (rule: string, what: string, rest: object): Fault =>
  zip(rule, what, { entries: [{ ...PAGE, ...rest }] });
const named = (rule: string, name: string, rest: object = {}): Fault =>
  zip(rule, `a file called ${JSON.stringify(name)}`, { entries: [{ name, text: 'x', ...rest }] });
const upload = (what: string, raw: string): Fault => ({
  rule: 'archive-is-zip',
  what: `${what} that is called .zip`,
  base: 'scorm12',
  change: { raw },
});

/** Faults in the bytes of a ZIP. */
export const ZIP_FAULTS: readonly Fault[] = [
  ...[1, 4, 21, 22, 23, 100, 500].map((cut) =>
    zip('archive-complete', `the last ${cut} bytes gone`, { entries: [], cut }),
  ),
  ...[9, 14, 93].map((method) =>
    page('entries-stored-or-deflated', `packed by method ${method}`, { method }),
  ),
  ...[1, 0x41].map((flags) => page('entries-not-encrypted', `locked, with the flags ${flags}`, { flags })),
  page('entry-checksum-matches', 'a checksum of nothing', { crc: 0 }),
  page('entry-header-present', 'a place beyond the end', { at: 99_999_999 }),
  page('entry-header-present', 'a place within another', { at: 3 }),
  named('entry-names-relative', 'C:/x.txt'),
  named('entry-names-printable', 'a\0.txt'),
  named('entry-names-printable', 'a\u202efdp.exe'),
  named('entry-names-not-empty', ''),
  named('entry-names-stay-inside', 'a/../../x'),
  named('entries-are-plain-files', 'pipe', { mode: 0o010644 }),
  named('entries-are-plain-files', 'device', { mode: 0o020644 }),
  named('entry-is-file-or-folder', 'index.html/x.txt'),
  zip('entries-not-bombs', 'a file that swells', {
    entries: [{ name: 'b.bin', text: '\0', repeat: 30_000_000 }],
  }),
  upload('a RAR archive', 'Rar!\u001a\u0007\u0001\0xxxxxxxxxxxxxxxxx'),
  upload('a 7-Zip archive', '7z\u00bc\u00af\u0027\u001cxxxxxxxxxxxxxxxxxxxxxx'),
  upload('a gzip archive', '\u001f\u008b\b\0xxxxxxxxxxxxxxxxxx'),
  upload('a web page', '<!doctype html><html>'),
  upload('a PDF', '%PDF-1.4 xxxxxxxxxxxxxxxxx'),
  upload('a picture', '\u0089PNG\r\n\u001a\nxxxxxxxxxxxx'),
  upload('a film', '\0\0\0\u0018ftypmp42\0\0\0\0mp42isomxxxxxxxxxxx'),
  upload('a program', 'MZ\u0090\0xxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
  upload('text', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
];
