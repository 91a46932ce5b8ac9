/**
 * A picture as courses are full of: a slide, a screen or a chart, drawn from a
 * seed by one of few layouts, so that many share their frame and differ in what
 * it holds.
 */
import sharp from 'sharp';
import { numbers } from './numbers.ts';

const [WIDTH, HEIGHT] = [640, 400];
const LAYOUTS = ['bullets', 'bars', 'boxes', 'curve', 'table', 'window'] as const;
const SYLLABLES = 'ka ri to ma ne su la di po ya ve tar min gan shi ro lek un ada bor'.split(' ');

/** @returns a PNG of 640 by 400 pixels */
export function madeSlide(seed: number): Promise<Buffer> {
  const next = numbers(seed + 90_000_011);
  const upTo = (most: number) => Math.floor(next() * most);
  const word = () => Array.from({ length: 1 + upTo(4) }, () => SYLLABLES[upTo(SYLLABLES.length)]).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const text = (x: number, y: number, size: number, said: string, fill = '#222') =>
    `<text x="${x}" y="${y}" font-size="${size}" font-family="sans-serif" fill="${fill}">${said}</text>`;
  const box = (x: number, y: number, w: number, h: number, fill: string, line = 'none') =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" stroke="${line}"/>`;
  const shade = () => ['#274b7a', '#b0562f', '#3f7d4e', '#8a6d1f', '#6b4a86', '#5c6670'][upTo(6)] as string;

  const draw: Record<(typeof LAYOUTS)[number], () => string> = {
    bullets: () =>
      Array.from({ length: 5 + upTo(4) }, (_, i) =>
        text(50, 115 + i * 34, 19, `• ${words(3 + upTo(5))}`),
      ).join(''),
    bars: () =>
      Array.from({ length: 6 + upTo(7) }, (_, i) => {
        const tall = 20 + upTo(220);
        return box(60 + i * 42, 350 - tall, 30, tall, shade()) + text(60 + i * 42, 368, 11, word());
      }).join('') + box(52, 90, 2, 260, '#222'),
    boxes: () =>
      Array.from({ length: 5 + upTo(5) }, () => {
        const [x, y] = [30 + upTo(470), 90 + upTo(230)];
        return (
          `<path d="M${x + 50} ${y + 20}L${30 + upTo(570)} ${90 + upTo(260)}" stroke="#444" stroke-width="2"/>` +
          box(x, y, 90 + upTo(50), 40, '#eef2f8', shade()) +
          text(x + 8, y + 25, 13, words(2))
        );
      }).join(''),
    curve: () =>
      Array.from({ length: 1 + upTo(4) }, () => {
        const path = Array.from(
          { length: 24 },
          (_, i) => `${i ? 'L' : 'M'}${60 + i * 22} ${100 + upTo(240)}`,
        ).join('');
        return `<path d="${path}" fill="none" stroke="${shade()}" stroke-width="3"/>`;
      }).join('') +
      box(52, 90, 2, 260, '#222') +
      box(52, 350, 540, 2, '#222'),
    table: () =>
      Array.from({ length: 8 }, (_, row) =>
        Array.from(
          { length: 4 },
          (_, column) =>
            box(30 + column * 145, 88 + row * 36, 145, 36, row % 2 ? '#f3f4f6' : '#ffffff', '#bbb') +
            text(36 + column * 145, 111 + row * 36, 13, column ? String(upTo(100_000)) : words(1 + upTo(2))),
        ).join(''),
      ).join(''),
    window: () =>
      box(0, 80, 130, 320, '#e4e7ec') +
      Array.from({ length: 9 }, (_, i) => text(12, 106 + i * 30, 12, words(1 + upTo(2)))).join('') +
      Array.from({ length: 6 + upTo(6) }, () => {
        const [x, y] = [145 + upTo(330), 95 + upTo(250)];
        return (
          box(x, y, 60 + upTo(120), 22, upTo(3) ? '#fff' : shade(), '#999') +
          text(x + 5, y + 15, 11, words(2))
        );
      }).join(''),
  };
  const layout = LAYOUTS[upTo(LAYOUTS.length)] as (typeof LAYOUTS)[number];
  const head = box(0, 0, WIDTH, 66, shade()) + text(28, 43, 25, words(2 + upTo(3)), '#fff');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${box(0, 0, WIDTH, HEIGHT, '#fff')}${head}${draw[layout]()}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
