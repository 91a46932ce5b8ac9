import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionOf, folderOf, resolve } from '../../packager/check/package/reference.ts';

const path = (href: string, from = '') => {
  const target = resolve(href, from);
  return target.kind === 'file' ? target.path : target.kind;
};

describe('resolve', () => {
  it.each([
    ['index.html', '', 'index.html'],
    ['index.html', 'content/', 'content/index.html'],
    ['../index.html', 'content/', 'index.html'],
    ['./a/./b.html', '', 'a/b.html'],
    ['a%20b.html', '', 'a b.html'],
    ['%E0%A4%95.html', '', 'क.html'],
    ['100%.html', '', '100%.html'],
    ['a.html?x=../../y#z', '', 'a.html'],
    ['/a.html', 'content/', 'a.html'],
    ['a\\b.html', '', 'a/b.html'],
    ['../../x', 'a/', 'outside'],
    ['%2e%2e/x', '', 'outside'],
    ['a%2F..%2F..%2Fx', '', 'outside'],
    ['./', 'content/', 'content/'],
    ['./', '', ''],
    ['#top', '', 'none'],
    ['', '', 'none'],
    ['https://example.org/', '', 'external'],
    ['//example.org/x', '', 'external'],
    ['data:text/plain,x', '', 'external'],
  ])('%s from %s is %s', (href, from, expected) => {
    expect(path(href, from)).toBe(expected);
  });

  it('never gives a path that leaves the package', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '%2e%2e', 'b c', '\\', '/', '?', '#', '%00');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const target = resolve(parts.join('/'), 'x/y/');
        if (target.kind !== 'file') return;
        expect(target.path.startsWith('/')).toBe(false);
        expect(`${target.path}/`.split('/').filter((p) => p === '..' && !parts.includes('%2e%2e'))).toEqual(
          [],
        );
      }),
    );
  });

  it('finds again what was written as an address', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9 _&+=,;()[\]é\u0915-]{1,20}$/).filter((n) => n.trim() === n);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        expect(path(names.map(encodeURIComponent).join('/'))).toBe(names.join('/'));
      }),
    );
  });
});

it('reads folders and extensions', () => {
  expect([folderOf('a/b/c.html'), folderOf('c.html')]).toEqual(['a/b/', '']);
  expect(['x.HTML', 'a.b/c', '.htaccess', 'x.tar.gz'].map(extensionOf)).toEqual([
    'html',
    '',
    'htaccess',
    'gz',
  ]);
});
