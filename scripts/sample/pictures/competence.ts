/** What a role asks of a person: how one works with people, how one works in an office, what one knows of the field. */
import { CAST } from '../draw/cast.ts';
import { at, circle, ease, fade, INK, line, type Picture, rect, shape, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';

/** Two people who talk and listen. */
const people = (): string =>
  circle(-22, -16, 15, INK.paper) +
  shape('M-48 38c0-30 12-40 26-40s26 10 26 40z', INK.paper) +
  circle(26, -10, 12, INK.paper) +
  shape('M6 38c1-24 8-34 20-34s21 10 22 34z', INK.paper) +
  shape(
    'M-4-50h44a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6h-18l-10 9v-9h-16a6 6 0 0 1-6-6v-16a6 6 0 0 1 6-6z',
    '#ffffffb8',
  ) +
  [8, 20, 32].map((x) => circle(x, -36, 3, INK.plum)).join('');

/** A file with a graph and a pen. */
const officeWork = (): string =>
  rect(-36, -44, 62, 82, INK.paper, 4) +
  line('M-24-28h38M-24-16h26', INK.haze, 5) +
  [
    [-22, 16],
    [-6, 26],
    [10, 36],
  ]
    .map(([x, h]) => rect(x ?? 0, 26 - (h ?? 0), 11, h ?? 0, INK.lagoon, 1))
    .join('') +
  at(36, 6, rect(-5, -40, 10, 56, INK.turmeric, 2) + shape('M-5 16h10l-5 14z', INK.sand), 1, 24);

/** A tap with a drop, and an ear of grain: the subject one works for. */
const field = (): string =>
  line('M-44-20h46q14 0 14 14v10', INK.paper, 14) +
  rect(-22, -42, 10, 20, INK.paper, 2) +
  rect(-36, -48, 38, 9, INK.paper, 4) +
  shape('M16 14c-12 17-15 22-15 29a15 15 0 0 0 30 0c0-7-3-12-15-29z', INK.pool) +
  line('M-30 48V8', INK.sand, 4) +
  [10, 20, 30]
    .map((y) => shape(`M-30 ${y + 6}q-14-3-14-15 13 2 14 15q1-13 14-15 0 12-14 15z`, INK.sand))
    .join('');

export const competence: Picture = (t) => {
  const discs = [
    { x: 210, y: 190, fill: INK.plum, icon: people },
    { x: 480, y: 108, fill: INK.peacock, icon: officeWork },
    { x: 750, y: 190, fill: INK.moss, icon: field },
  ];
  return (
    rect(0, 0, 960, 540, '#e9e6ee') +
    shape('M0 420q480-70 960 0v120H0z', '#d9d3e0') +
    discs
      .map((d, i) => {
        const come = ease(t, 0.6 + i * 1.5, 1.8 + i * 1.5);
        const float = swing(t + i, 5) * 3;
        return (
          fade(
            come,
            line(
              `M${d.x + (480 - d.x) * 0.28} ${d.y + (330 - d.y) * 0.42 + float}L${480 + (d.x - 480) * 0.28} ${330 + (d.y - 330) * 0.34}`,
              '#b9afc4',
              5,
            ),
          ) + at(d.x, d.y + float + (1 - come) * 14, fade(come, circle(0, 0, 86, d.fill) + d.icon()), 0.92)
        );
      })
      .join('') +
    at(
      480,
      306 + swing(t, 4) * 1.2,
      person({
        ...CAST.meera,
        left: { elbow: [-44, 58], hand: [-20, 80] },
        right: { elbow: [44, 58], hand: [20, 80] },
      }),
      1.45,
    )
  );
};
