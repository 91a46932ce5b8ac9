/** A plan on the desk: a month with its learning days marked, a notebook, a phone, tea. Seen from above. */
import { at, circle, ease, INK, line, type Picture, rect, shape } from '../draw/ink.ts';

/** Days on which something is learnt; the last ones are still open. */
const DAYS = [1, 3, 8, 10, 12, 15, 17, 19, 22, 24, 29];

const month = (t: number): string => {
  const cells = Array.from({ length: 35 }, (_, day) => {
    const x = 22 + (day % 7) * 50;
    const y = 64 + Math.floor(day / 7) * 44;
    const k = DAYS.indexOf(day);
    const done = k >= 0 && k < 7 ? ease(t, 0.5 + k * 0.6, 0.9 + k * 0.6) : 0;
    const cell = rect(x, y, 44, 38, k >= 0 ? '#dcebe9' : '#f1eee6', 4);
    return (
      cell +
      (done > 0
        ? at(
            x + 22,
            y + 19,
            circle(0, 0, 13, INK.peacock) + line('M-6 0l4 5 8-10', INK.paper, 3.5),
            Math.max(0.01, done),
          )
        : k >= 7
          ? `<circle cx="${x + 22}" cy="${y + 19}" r="12" fill="none" stroke="${INK.lagoon}" stroke-width="3" stroke-dasharray="5 5"/>`
          : '')
    );
  });
  return (
    rect(0, 0, 394, 300, '#ffffff', 6) +
    rect(0, 0, 394, 46, INK.madder, 6) +
    rect(0, 30, 394, 16, INK.madder) +
    [60, 140, 254, 334].map((x) => rect(x - 4, -12, 8, 30, INK.slate, 4)).join('') +
    cells.join('')
  );
};

export const plan: Picture = (t) =>
  rect(0, 0, 960, 540, '#c9a377') +
  [70, 190, 320, 430, 505]
    .map((y) => line(`M0 ${y}q240 ${y % 3 ? 10 : -8} 480 0t480 0`, '#00000009', 5))
    .join('') +
  at(92, 116, rect(8, 10, 394, 300, '#0000001f', 6) + month(t), 1.02, -3) +
  at(
    560,
    104,
    rect(8, 10, 250, 330, '#0000001f', 8) +
      rect(0, 0, 250, 330, INK.indigo, 8) +
      rect(12, 8, 230, 314, INK.paper, 4) +
      [34, 76, 118, 160, 202, 244]
        .map(
          (y, i) =>
            (i < 3 ? circle(40, y + 8, 8, i < 2 ? INK.moss : INK.haze) : circle(40, y + 8, 8, INK.haze)) +
            line(`M62 ${y + 4}h${150 - (i % 3) * 26}M62 ${y + 16}h${90 + (i % 2) * 30}`, '#cfd8d8', 5),
        )
        .join('') +
      [40, 90, 140, 190, 240, 290].map((y) => circle(0, y, 6, INK.haze)).join(''),
    1,
    4,
  ) +
  at(
    806,
    330,
    rect(-8, -128, 16, 196, INK.turmeric, 2) +
      shape('M-8 68h16l-8 26z', INK.sand) +
      shape('M-3 84h6l-3 10z', INK.night) +
      rect(-8, -140, 16, 16, INK.rose, 3),
    1,
    24,
  ) +
  at(
    868,
    118,
    circle(4, 6, 62, '#0000001a') +
      circle(0, 0, 62, INK.paper) +
      circle(0, 0, 52, '#e7e2d8') +
      circle(0, 0, 40, INK.paper) +
      circle(0, 0, 34, '#b0713d') +
      circle(-8, -8, 16, '#ffffff18'),
  ) +
  at(
    548,
    484,
    rect(-4, -22, 8, 44, 'none') +
      `<g fill="none" stroke="${INK.night}" stroke-width="6"><circle cx="-40" cy="0" r="28"/><circle cx="40" cy="0" r="28"/><path d="M-12-4q12-8 24 0"/></g>` +
      circle(-40, 0, 25, '#ffffff40') +
      circle(40, 0, 25, '#ffffff40'),
    0.9,
    -6,
  );
