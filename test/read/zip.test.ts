import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ContainerFaultKind } from '../../packager/read/fault.ts';
import { CONTAINER_FAULTS } from '../../packager/read/fault.ts';
import type { PackageFiles } from '../../packager/read/package.ts';
import { verifyContents } from '../../packager/read/verify.ts';
import { openZip } from '../../packager/read/zip.ts';
import { type RawArchive, type RawEntry, rawZip } from './raw-zip.ts';

const opened = async (bytes: Uint8Array, limits = {}): Promise<PackageFiles> => {
  const zip = await openZip(bytes, limits);
  if (!zip.ok) throw new Error(zip.error.kind);
  return zip.value;
};
const kindsOf = (files: PackageFiles) => files.faults.map(({ kind }) => kind);
const text = async (files: PackageFiles, path: string) => Buffer.from(await files.read(path)).toString();
const GOOD: RawEntry = { name: 'good.txt', content: 'good' };

/** Each case: one bad entry beside a good one, the faults it has, and whether it may still be read. */
const ENTRIES: [string, RawEntry, ContainerFaultKind[], readable: string | false][] = [
  ['encrypted', { name: 'a', content: 'x', flags: 1 }, ['encrypted'], false],
  ['LZMA', { name: 'a', content: 'x', method: 14 }, ['method-unsupported'], false],
  ['on another disk', { name: 'a', content: 'x', disk: 2 }, ['multi-disk'], false],
  ['a bomb by its word', { name: 'a', content: Buffer.alloc(9e6), deflate: true }, ['bomb-ratio'], false],
  ['a link', { name: 'a', content: '/etc/passwd', madeOnUnixAs: 0o120777 }, ['symlink'], false],
  ['a device', { name: 'a', madeOnUnixAs: 0o020666 }, ['special-file'], false],
  ['climbing', { name: '../../etc/passwd', content: 'x' }, ['traversal'], false],
  ['climbing inside', { name: 'a/../../b', content: 'x' }, ['traversal'], false],
  ['climbing backwards', { name: '..\\b', content: 'x' }, ['backslash', 'traversal'], false],
  ['absolute', { name: '/etc/passwd', content: 'x' }, ['absolute-path'], false],
  ['on a share', { name: '\\\\host\\share', content: 'x' }, ['backslash', 'absolute-path'], false],
  ['on a drive', { name: 'C:\\a', content: 'x' }, ['backslash', 'drive-path'], false],
  ['cut by NUL', { name: 'a.html\0.png', content: 'x' }, ['nul-or-control'], false],
  ['nameless', { name: '', content: 'x' }, ['empty-name'], false],
  ['a name without end', { name: 'a'.repeat(1025), content: 'x' }, ['path-too-long'], false],
  ['a folder without end', { name: `${'a/'.repeat(101)}b`, content: 'x' }, ['path-too-long'], false],
  ['a long name', { name: `${'a'.repeat(200)}`, content: 'x' }, ['path-too-long'], 'a'.repeat(200)],
  ['a device of Windows', { name: 'img/aux.png', content: 'x' }, ['windows-reserved'], 'img/aux.png'],
  ['a dot at the end', { name: 'notes./a', content: 'x' }, ['windows-reserved'], 'notes./a'],
  ['a question mark', { name: 'why?.html', content: 'x' }, ['windows-reserved'], 'why?.html'],
  ['backslashes', { name: 'img\\a.png', content: 'x' }, ['backslash'], 'img/a.png'],
  ['untidy', { name: './a//b', content: 'x' }, ['untidy-path'], 'a/b'],
  ['twice', { name: 'good.txt', content: 'evil' }, ['duplicate-entry'], false],
  ['twice but for case', { name: 'Good.TXT', content: 'x' }, ['case-duplicate'], 'Good.TXT'],
  ['below a file', { name: 'good.txt/a', content: 'x' }, ['file-and-folder'], 'good.txt/a'],
  ['junk', { name: '__MACOSX/._a', content: 'x' }, ['junk'], '__MACOSX/._a'],
  ['a ZIP', { name: 'inner.ZIP', content: 'x' }, ['nested-zip'], 'inner.ZIP'],
  ['flagged UTF-8', { name: 'पाठ.html', content: 'x', flags: 0x800 }, [], 'पाठ.html'],
  ['not flagged', { name: 'पाठ.html', content: 'x' }, ['name-not-utf8'], 'पाठ.html'],
  ['in code page 437', { name: Buffer.from([0x8e, 0x2e, 0x61]), content: 'x' }, ['name-not-utf8'], 'Ä.a'],
  [
    'flagged but broken',
    { name: Buffer.from([0x61, 0xff]), content: 'x', flags: 0x800 },
    ['name-not-utf8'],
    'a\ufffd',
  ],
  ['called otherwise inside', { name: 'a', content: 'x', local: { name: 'b' } }, ['local-name-differs'], 'a'],
  [
    'deflated, it says inside',
    { name: 'a', content: 'x', local: { method: 8 } },
    ['local-header-differs'],
    'a',
  ],
  ['of another size inside', { name: 'a', content: 'x', local: { size: 9 } }, ['size-differs'], 'a'],
  ['of another CRC inside', { name: 'a', content: 'x', local: { crc: 9 } }, ['local-header-differs'], 'a'],
  ['with sizes behind', { name: 'a', content: 'x', flags: 8 }, ['data-descriptor'], 'a'],
  ['elsewhere', { name: 'a', content: 'x', offset: 1e6 }, ['local-header-missing'], false],
  [
    'over the good one',
    { name: 'good.txt2', offset: 0, size: 4, compressedSize: 4 },
    ['local-name-differs', 'local-header-differs', 'overlapping-entries'],
    false,
  ],
  [
    'longer than the archive',
    { name: 'a', content: 'x', compressedSize: 1e6, size: 1e6 },
    ['truncated-entry'],
    false,
  ],
];

describe('an entry', () => {
  test.each(ENTRIES)('%s', async (_, entry, kinds, readable) => {
    const files = await opened(rawZip([GOOD, entry]));
    expect(kindsOf(files)).toEqual(kinds);
    expect(files.paths).toEqual(readable === false ? ['good.txt'] : ['good.txt', readable]);
    expect(await text(files, 'good.txt')).toBe('good');
    for (const { file } of files.faults) expect(file).not.toMatch(/[\0-\x1f]/);
  });

  test('whose name differs only in its normal form collides', async () => {
    const flags = 0x800;
    const files = await opened(
      rawZip([
        { name: 'é', flags },
        { name: 'é'.normalize('NFD'), flags },
      ]),
    );
    expect(kindsOf(files)).toEqual(['nfc-duplicate']);
  });

  test('keeps its name from the Unicode extra field while its CRC fits', async () => {
    const name = Buffer.from([0x8e]);
    const field = (crc: number) => {
      const head = Buffer.alloc(9);
      const utf8 = Buffer.from('Ж');
      head.writeUInt16LE(0x7075, 0);
      head.writeUInt16LE(5 + utf8.length, 2);
      head[4] = 1;
      head.writeUInt32LE(crc, 5);
      return Buffer.concat([head, utf8]);
    };
    expect((await opened(rawZip([{ name, extra: field(crc32(name)) }]))).paths).toEqual(['Ж']);
    expect((await opened(rawZip([{ name, extra: field(1) }]))).paths).toEqual(['Ä']);
  });
});

describe('damage that only reading finds', () => {
  const DAMAGE: [string, RawEntry, ContainerFaultKind][] = [
    ['CRC of a stored entry', { name: 'a', content: 'x', crc: 1 }, 'crc-mismatch'],
    ['CRC of a deflated entry', { name: 'a', content: 'x', deflate: true, crc: 1 }, 'crc-mismatch'],
    ['no deflate stream', { name: 'a', content: 'not deflated at all', method: 8 }, 'damaged-entry'],
    ['a stored entry of another size', { name: 'a', content: 'abc', size: 2 }, 'size-differs'],
    ['more than it says', { name: 'a', content: 'x'.repeat(1e5), deflate: true, size: 10 }, 'size-differs'],
    [
      'more than it says, much',
      { name: 'a', content: Buffer.alloc(1e8), deflate: true, size: 10 },
      'size-differs',
    ],
    ['less than it says', { name: 'a', content: 'x', deflate: true, size: 10 }, 'size-differs'],
  ];
  test.each(DAMAGE)('%s', async (_, entry, kind) => {
    const files = await opened(rawZip([entry, GOOD]));
    expect(files.faults).toEqual([]);
    await expect(files.read('a')).rejects.toMatchObject({ name: 'UnreadableEntry', fault: { kind } });
    await verifyContents(files);
    expect(kindsOf(files)).toEqual([kind]);
    expect(await text(files, 'good.txt')).toBe('good');
  });

  test('bytes behind the end of a deflate stream', async () => {
    const { deflateRawSync } = await import('node:zlib');
    for (const size of [10, 400_000]) {
      const content = Buffer.from(Array.from({ length: size }, (_, i) => (i * 7919) % 251));
      const packed = Buffer.concat([deflateRawSync(content, { level: 0 }), Buffer.from('behind')]);
      const files = await opened(
        rawZip([{ name: 'a', content: packed, method: 8, size, crc: crc32(content) }]),
      );
      await expect(files.read('a')).rejects.toMatchObject({ fault: { kind: 'size-differs' } });
    }
  });
});

describe('the archive', () => {
  const ARCHIVES: [string, RawEntry[], RawArchive, ContainerFaultKind[]][] = [
    ['with bytes before', [GOOD], { before: Buffer.from('#!/bin/sh\n') }, ['data-before']],
    ['with bytes after', [GOOD], { after: Buffer.alloc(1000) }, ['data-after']],
    ['with many bytes after', [GOOD], { after: Buffer.alloc(66_000) }, ['data-after']],
    [
      'with a comment like an end record',
      [GOOD],
      { comment: Buffer.from('PK\x05\x06'.padEnd(22, '\0')) },
      [],
    ],
    ['that claims fewer entries', [GOOD, { name: 'b' }], { entries: 1 }, ['entry-count-differs']],
    ['that claims more entries', [GOOD], { entries: 9 }, ['truncated']],
    ['of several disks', [GOOD], { disk: 1 }, ['multi-disk']],
    ['without entries', [], {}, ['empty']],
  ];
  test.each(ARCHIVES)('%s', async (_, entries, archive, kinds) => {
    const files = await opened(rawZip(entries, archive));
    expect(kindsOf(files)).toEqual(kinds);
    if (entries.length > 0) expect(await text(files, 'good.txt')).toBe('good');
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['text', Buffer.from('neither one nor the other'), 'not-a-zip'],
    ['one byte', Buffer.from('P'), 'not-a-zip'],
    ['half a ZIP', rawZip([GOOD]).subarray(0, 40), 'truncated'],
    ['its end cut', rawZip([GOOD]).subarray(0, -3), 'truncated'],
  ])('%s', async (_, bytes, kind) => {
    expect(await openZip(bytes)).toMatchObject({ ok: false, error: { kind } });
  });

  test('that is not there', async () => {
    expect(await openZip('/no/such.zip')).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', data: { reason: 'ENOENT' } },
    });
    expect(await openZip('/')).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
  });

  test('beyond the caps', async () => {
    const many = Array.from({ length: 5 }, (_, i) => ({ name: `${i}`, content: 'abc' }));
    const few = await opened(rawZip(many), { entries: 3 });
    expect([few.paths.length, kindsOf(few)]).toEqual([3, ['too-many-entries']]);
    const small = await opened(rawZip(many), { totalBytes: 7 });
    expect([small.paths.length, kindsOf(small)]).toEqual([2, ['too-large', 'too-large', 'too-large']]);
  });
});

describe('reading', () => {
  const content = Buffer.from(Array.from({ length: 700_000 }, (_, i) => (i * i) % 256));
  test.each([false, true])('gives any range (deflated: %s)', async (deflate) => {
    const files = await opened(rawZip([{ name: 'v.mp4', content, deflate }]));
    for (const [start, end] of [
      [0, 10],
      [255_999, 256_001],
      [699_990, 800_000],
      [5, 5],
      [-5, 3],
      [900_000, 900_001],
    ] as const) {
      const parts: Uint8Array[] = [];
      for await (const part of files.stream('v.mp4', { start, end })) parts.push(part);
      expect(Buffer.concat(parts)).toEqual(content.subarray(Math.max(0, start), end));
    }
  });

  test('stops at the limit the caller sets, which is no fault of the package', async () => {
    const files = await opened(rawZip([{ name: 'a', content, deflate: true }]));
    await expect(files.read('a', 699_999)).rejects.toMatchObject({ fault: { kind: 'too-large' } });
    expect(files.faults).toEqual([]);
    expect((await files.read('a', 700_000)).length).toBe(700_000);
  });

  test('can be left in the middle', async () => {
    const files = await opened(rawZip([{ name: 'a', content, deflate: true }]));
    for await (const piece of files.stream('a')) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect((await files.read('a')).length).toBe(700_000);
  });

  test('of what is not there is our bug', async () => {
    const files = await opened(rawZip([GOOD]));
    expect(() => files.size('b')).toThrow('no such file');
  });
});

test('every kind of fault of a ZIP is shown by a case above, or where it says', () => {
  const shown = new Set<string>(ENTRIES.flatMap(([, , kinds]) => kinds));
  const elsewhere = [
    'unreadable',
    'empty',
    'not-a-zip',
    'truncated',
    'zip64',
    'entry-count-differs',
    'data-before',
    'data-after',
  ];
  elsewhere.push('too-many-entries', 'too-large', 'damaged-entry', 'crc-mismatch', 'nfc-duplicate');
  expect(CONTAINER_FAULTS.filter((kind) => !shown.has(kind) && !elsewhere.includes(kind))).toEqual([]);
});
