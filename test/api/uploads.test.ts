import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { refuse } from '../../packager/api/failures.ts';
import { createUploads, PIECE_LIMIT, type TakeIn } from '../../packager/api/uploads.ts';
import type { Reply, UploadProgress } from '../../packager/api.ts';
import { ok } from '../../packager/course/result.ts';
import { ICONS, openCourse, sendFile, type TestApp, temporaryFolder, testApp } from './test-app.ts';

const pictures = readdirSync(ICONS).filter((name) => name.endsWith('.png'));
const picture = (name = '256x256.png'): Buffer => readFileSync(new URL(name, ICONS));

const replyOf = async (response: Response): Promise<Reply<UploadProgress>> =>
  (await response.json()) as Reply<UploadProgress>;

/** One piece, with whatever is wrong with it. */
function piece(app: TestApp, query: Record<string, string>, body: Uint8Array): Promise<Response> {
  const all = new URLSearchParams({
    name: 'a.png',
    id: 'one',
    offset: '0',
    total: String(body.length),
    ...query,
  });
  const headers = { authorization: `Bearer ${app.token}` };
  return app.request(`/assets?${all}`, { method: 'POST', headers, body: new Uint8Array(body) });
}

describe('a file into a course', () => {
  it.each(pictures)('%s arrives whole and is served again', async (name) => {
    const app = await testApp();
    const path = await openCourse(app);
    const bytes = picture(name);
    const reply = await replyOf(await sendFile(app, path, name, bytes, 1000));
    if (!reply.ok || !reply.value.assetId || !reply.value.asset) throw new Error(JSON.stringify(reply));
    const { assetId, asset } = reply.value;
    const size = Number.parseInt(name, 10);
    expect(assetId).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(asset).toMatchObject({
      name,
      ext: 'png',
      mediaType: 'image/png',
      bytes: bytes.length,
      width: size,
      height: size,
    });

    const { assetBase } = await app.ask('course.open', { path });
    const served = await app.request(`${assetBase}${assetId}.png`);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(served.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('comes in pieces of any size, and any part of it can be asked for', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const { assetBase } = await app.ask('course.open', { path });
    const bytes = picture();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 700, max: 40_000 }),
        fc.nat(bytes.length - 1),
        fc.nat(),
        async (size, start, more) => {
          const reply = await replyOf(await sendFile(app, path, 'x.png', bytes, size));
          const end = Math.min(bytes.length - 1, start + (more % 5000));
          const address = `${assetBase}${reply.ok && reply.value.assetId}.png`;
          const part = await app.request(address, { headers: { range: `bytes=${start}-${end}` } });
          expect(part.status).toBe(206);
          expect(part.headers.get('content-range')).toBe(`bytes ${start}-${end}/${bytes.length}`);
          expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(start, end + 1))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    ['bytes=-10', 206, 10],
    ['bytes=10-', 206, -10],
    ['bytes=999999-', 416, 0],
    ['bytes=-0', 416, 0],
    ['bytes=5-2', 200, 0],
    ['bytes=0-1,4-5', 200, 0],
    ['pages=1-2', 200, 0],
  ])('of which %s is asked answers %i', async (range, status, length) => {
    const app = await testApp();
    const path = await openCourse(app);
    const { assetBase } = await app.ask('course.open', { path });
    const reply = await replyOf(await sendFile(app, path, 'x.png', picture()));
    const response = await app.request(`${assetBase}${reply.ok && reply.value.assetId}.png`, {
      headers: { range },
    });
    expect(response.status).toBe(status);
    const whole = picture().length;
    if (status !== 416)
      expect((await response.arrayBuffer()).byteLength).toBe(length > 0 ? length : whole + length);
    else expect(response.headers.get('content-range')).toBe(`bytes */${whole}`);
  });

  it('that no course can hold is refused by name and leaves nothing', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const program = readFileSync(process.execPath).subarray(0, 5000);
    const reply = await replyOf(await sendFile(app, path, 'tool.png', program));
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-kind' } });
    expect(reply.ok || reply.error.what).toContain('tool.png');
    expect(await readdir(join(path, 'assets'))).toEqual([]);
  });

  it('that is a PDF has its pages counted; one that cannot be read comes in without', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const three = await PDFDocument.create();
    for (let i = 0; i < 3; i += 1) three.addPage();
    const bytes = Buffer.from(await three.save());
    expect(await replyOf(await sendFile(app, path, 'rules.pdf', bytes))).toMatchObject({
      ok: true,
      value: { asset: { ext: 'pdf', pages: 3 } },
    });
    const torn = await replyOf(await sendFile(app, path, 'torn.pdf', Buffer.from('%PDF-1.7\nnothing')));
    expect(torn).toMatchObject({ ok: true, value: { asset: { ext: 'pdf' } } });
    expect(torn.ok && torn.value.asset).not.toHaveProperty('pages');
  });

  it('with a script in it is refused', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await replyOf(await sendFile(app, path, 'a.svg', svg))).toMatchObject({
      error: { code: 'unsafe-drawing' },
    });
  });
});

describe('a piece', () => {
  it('out of order is refused with the place to go on from', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const bytes = picture();
    const total = String(bytes.length);
    await piece(app, { path, total }, bytes.subarray(0, 1000));
    for (const offset of ['0', '500', '2000']) {
      const response = await piece(app, { path, total, offset }, bytes.subarray(0, 100));
      expect(response.status).toBe(409);
      expect(await replyOf(response)).toMatchObject({ error: { code: 'wrong-offset', received: 1000 } });
    }
    const rest = await piece(app, { path, total, offset: '1000' }, bytes.subarray(1000));
    expect(await replyOf(rest)).toMatchObject({
      ok: true,
      value: { received: bytes.length, asset: { width: 256 } },
    });
  });

  it.each([
    ['beyond the end', { offset: '0', total: '10' }, 11, 'wrong-offset', 409],
    ['of nothing', { offset: '0', total: '10' }, 0, 'wrong-offset', 409],
    ['of an empty file', { offset: '0', total: '0' }, 0, 'empty-file', 400],
    ['of 5 TB', { offset: '0', total: String(5 * 2 ** 40) }, 10, 'file-too-large', 400],
    ['without a size', { total: 'many' }, 10, 'wrong-input', 400],
    ['with a negative place', { offset: '-1', total: '10' }, 10, 'wrong-input', 400],
    ['with half a place', { offset: '0.5', total: '10' }, 10, 'wrong-input', 400],
    ['without a name of its upload', { id: '' }, 10, 'wrong-input', 400],
    ['from the middle of nothing', { offset: '5', total: '10' }, 5, 'no-such-upload', 404],
    ['that is too long', { total: String(2 ** 30) }, PIECE_LIMIT + 1, 'too-large', 413],
  ])('%s is refused', async (_, query, length, code, status) => {
    const app = await testApp();
    const path = await openCourse(app);
    const response = await piece(app, { path, ...query }, new Uint8Array(length));
    expect(await replyOf(response)).toMatchObject({ ok: false, error: { code } });
    expect(response.status).toBe(status);
  });

  it('for a course that is not open is refused', async () => {
    const app = await testApp();
    expect(await replyOf(await piece(app, { path: app.folder }, picture()))).toMatchObject({
      error: { code: 'not-open' },
    });
  });

  it('of another file under the same id is refused', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    await piece(app, { path, total: '100' }, new Uint8Array(10));
    for (const other of [{ name: 'b.png' }, { total: '200' }, { path: await openCourse(app, 'second') }]) {
      const response = await piece(app, { path, total: '100', offset: '10', ...other }, new Uint8Array(10));
      expect(await replyOf(response)).toMatchObject({ error: { code: 'no-such-upload' } });
    }
  });

  it('that comes while another is written waits its turn, or is told its place', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const bytes = picture();
    const total = String(bytes.length);
    const half = bytes.length >> 1;
    const both = await Promise.all([
      piece(app, { path, total, offset: '0' }, bytes.subarray(0, half)),
      piece(app, { path, total, offset: '0' }, bytes.subarray(0, half)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const rest = await piece(app, { path, total, offset: String(half) }, bytes.subarray(half));
    expect(await replyOf(rest)).toMatchObject({ ok: true, value: { asset: { width: 256 } } });
  });
});

describe('an upload', () => {
  const one = { id: 'x', course: '/c', name: 'n', total: 100 };
  const asset = { name: 'n', ext: 'png', mediaType: 'image/png', bytes: 100 };
  const takeIn: TakeIn = async () => ok({ assetId: 'a'.repeat(64), asset });

  async function uploads(idle?: number) {
    const folder = join(await temporaryFolder(), 'passing');
    const made = createUploads(folder, idle);
    onTestFinished(() => made.close());
    return { folder, made };
  }

  it('that is stopped leaves nothing, and may begin again', async () => {
    const { folder, made } = await uploads();
    await made.append({ ...one, offset: 0 }, randomBytes(40), takeIn);
    expect(await readdir(folder)).toHaveLength(1);
    await made.abort('x');
    await made.abort('x');
    expect(await readdir(folder)).toEqual([]);
    expect(await made.append({ ...one, offset: 40 }, randomBytes(10), takeIn)).toMatchObject({
      error: { code: 'no-such-upload' },
    });
    expect(await made.append({ ...one, offset: 0 }, randomBytes(10), takeIn)).toEqual({
      ok: true,
      value: { received: 10 },
    });
  });

  it('that is stopped while a piece is written leaves nothing', async () => {
    const { folder, made } = await uploads();
    const writing = made.append({ ...one, total: 2 ** 22 + 1, offset: 0 }, randomBytes(2 ** 22), takeIn);
    await made.abort('x');
    await writing;
    expect(await readdir(folder)).toEqual([]);
  });

  it('of which nothing more comes is given up', async () => {
    const { folder, made } = await uploads(30);
    await made.append({ ...one, offset: 0 }, randomBytes(40), takeIn);
    await expect.poll(() => readdir(folder)).toEqual([]);
  });

  it('that is slow but goes on is not', async () => {
    const { made } = await uploads(300);
    for (let offset = 0; offset < 90; offset += 10) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await made.append({ ...one, offset }, randomBytes(10), takeIn)).toMatchObject({ ok: true });
    }
  });

  it('keeps the bytes as they came', async () => {
    const { folder, made } = await uploads();
    const bytes = randomBytes(100);
    await made.append({ ...one, offset: 0 }, bytes.subarray(0, 33), takeIn);
    let whole: Buffer | undefined;
    const last = await made.append({ ...one, offset: 33 }, bytes.subarray(33), async (file, givenUp) => {
      whole = await readFile(file);
      return takeIn(file, givenUp);
    });
    expect(last).toMatchObject({ ok: true, value: { received: 100, asset } });
    expect(whole?.equals(bytes)).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });

  it('that is stopped while the whole file is taken in ends that', async () => {
    const { folder, made } = await uploads();
    const taken = made.append({ ...one, offset: 0 }, randomBytes(100), async (_, givenUp) => {
      const ended = new Promise((resolve) => givenUp.addEventListener('abort', resolve));
      void made.abort('x');
      await ended;
      return refuse('no-such-upload');
    });
    expect(await taken).toMatchObject({ error: { code: 'no-such-upload' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('into a folder that is gone says so', async () => {
    const { folder, made } = await uploads();
    await made.append({ ...one, offset: 0 }, randomBytes(10), takeIn);
    await rm(folder, { recursive: true });
    await made.append({ ...one, id: 'y', offset: 0 }, randomBytes(10), takeIn);
    await made.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('ends with the app', async () => {
    const { folder, made } = await uploads();
    for (const id of ['a', 'b', 'c']) await made.append({ ...one, id, offset: 0 }, randomBytes(10), takeIn);
    await made.close();
    expect(await readdir(folder)).toEqual([]);
  });
});
