import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { openCourse, testApp } from './test-app.ts';

const PIECE = 4 * 2 ** 20;
const TOTAL = 300 * 2 ** 20;

it('a file of 300 MB goes in and out in constant memory', async () => {
  const app = await testApp();
  const path = await openCourse(app);
  const { assetBase } = await app.ask('course.open', { path });
  const piece = randomBytes(PIECE);
  // Begins like a PDF, so that a course may hold it.
  piece.write('%PDF-1.4\n');

  const before = process.memoryUsage().rss;
  let peak = before;
  const weigh = (): void => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  let reply: { value?: { assetId?: string } } = {};
  for (let offset = 0; offset < TOTAL; offset += PIECE) {
    const query = new URLSearchParams({
      path,
      id: 'x',
      name: 'a.pdf',
      offset: `${offset}`,
      total: `${TOTAL}`,
    });
    const headers = { authorization: `Bearer ${app.token}` };
    const response = await app.request(`/assets?${query}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(piece),
    });
    reply = (await response.json()) as typeof reply;
    weigh();
  }
  const served = await app.request(`${assetBase}${reply.value?.assetId}.pdf`);
  let received = 0;
  const body = served.body as unknown as AsyncIterable<Uint8Array>;
  for await (const part of body) {
    received += part.length;
    weigh();
  }
  expect(received).toBe(TOTAL);
  expect((peak - before) / 2 ** 20, 'MB beyond what the program needs anyway').toBeLessThan(150);
});
