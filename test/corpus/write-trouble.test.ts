import { describe, expect, test } from 'vitest';
import { writeTroubleOf } from '../../packager/corpus/write-trouble.ts';

const failed = (code: unknown) => Object.assign(new Error('terminating connection'), { code });

describe('what a store says when it cannot be written', () => {
  test.each([
    ['lmdb, of a disk that took less than it was given', 5, { kind: 'disk', reason: 'ENOSPC' }],
    ['lmdb, by a number of the system', 28, { kind: 'disk', reason: 'ENOSPC' }],
    ['the file system', 'EACCES', { kind: 'disk', reason: 'EACCES' }],
    ['PostgreSQL, of a full disk', '53100', { kind: 'disk', reason: 'ENOSPC' }],
    ['PostgreSQL, when it is stopped', '57P01', { kind: 'lost', reason: 'terminating connection' }],
    ['a connection that broke', 'ECONNRESET', { kind: 'lost', reason: 'terminating connection' }],
    ['lmdb, of its own file', -30796, undefined],
    ['PostgreSQL, of a statement', '42601', undefined],
    ['nobody', undefined, undefined],
  ])('%s', (_, code, trouble) => {
    expect(writeTroubleOf(failed(code))).toEqual(trouble);
  });
  test('what is no error of a system says nothing', () => {
    expect(writeTroubleOf(new TypeError('x is undefined'))).toBeUndefined();
    expect(writeTroubleOf('full')).toBeUndefined();
  });
});
