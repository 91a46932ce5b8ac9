/** Service in a village: a new tap runs; an officer notes it with the people who will use it. */
import { CAST } from '../draw/cast.ts';
import { at, circle, ellipse, INK, line, n, type Picture, rect, shape, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import { hills, shadow, tablet, tree } from '../draw/things.ts';

const house = (): string =>
  rect(-70, -84, 140, 84, '#e9d6b4') +
  rect(-70, -18, 140, 18, '#c98f6a') +
  shape('M-88-80L0-138 88-80z', '#a85b45') +
  line('M-62-92L0-133M62-92L0-133', '#00000014', 4) +
  rect(-20, -56, 36, 56, INK.bark, 2) +
  rect(34, -58, 24, 24, INK.pool) +
  line('M46-58v24M34-46h24', INK.paper, 2.5);

/** Water tank on its stand, with a solar panel that lifts the water. */
const tank = (): string =>
  line('M-34 0L-22-118M34 0L22-118M-28-58h56M-31-30l58-52M31-30l-58-52', INK.slate, 6) +
  rect(-40, -126, 80, 10, INK.slate, 2) +
  rect(-36, -190, 72, 66, INK.lagoon, 8) +
  rect(-36, -172, 72, 6, '#ffffff40') +
  rect(-20, -198, 40, 10, INK.peacock, 4) +
  at(
    84,
    0,
    line('M0 0v-52', INK.slate, 6) +
      shape('M-38-52l16-36h64l-16 36z', INK.indigo) +
      line('M-16-52l16-36M6-52l16-36M-30-70h64', '#8fa8cf', 1.8),
  );

const crops = (y: number, x0: number, count: number): string =>
  Array.from({ length: count }, (_, i) =>
    at(
      x0 + i * 26,
      y + (i % 2) * 5,
      shape('M0 0c-9-5-12-13-12-20 8 3 11 10 12 17 1-8 4-15 12-18 0 8-3 16-12 21z', INK.moss),
    ),
  ).join('');

export const field: Picture = (t) => {
  const pour = ((t * 60) % 24) - 24;
  return (
    rect(0, 0, 960, 540, INK.sky) +
    circle(790, 92, 38, '#f3dfa6') +
    hills(360, '#b9d3d3', 150) +
    hills(372, '#9dbf9c', 90, 120) +
    rect(0, 366, 960, 174, '#b9c98f') +
    shape('M0 404q240-30 480-8t480-12v156H0z', '#cdb98a') +
    shape('M0 430q200-26 330 4t240 106H0z', INK.sprout) +
    at(176, 376, house()) +
    at(60, 384, tree(150, INK.moss)) +
    at(296, 380, tree(110)) +
    at(812, 396, tank(), 1.05) +
    crops(452, 24, 9) +
    crops(488, 50, 8) +
    crops(524, 20, 11) +
    // stand with the tap
    shadow(626, 512, 80) +
    rect(560, 492, 132, 20, '#b8b2a6', 4) +
    rect(602, 380, 18, 116, INK.slate, 3) +
    line('M614 396h26q12 0 12 12v4', INK.slate, 10) +
    rect(622, 378, 22, 7, INK.madder, 3) +
    `<path d="M652 416v64" stroke="${INK.lagoon}" stroke-width="7" stroke-dasharray="16 8" stroke-dashoffset="${n(-pour)}" stroke-linecap="round"/>` +
    ellipse(652, 484, 24, 6, INK.pool) +
    shape('M630 458h44q10 16 2 34h-48q-8-18 2-34z', '#c07a4f') +
    ellipse(652, 458, 22, 6, '#8d5535') +
    ellipse(652, 459, 17, 4, INK.pool) +
    shadow(714, 514, 54) +
    at(
      724,
      258 + swing(t, 4),
      person({
        ...CAST.villager,
        look: -2,
        left: { elbow: [-38, 58], hand: [-42, 98] },
        right: { elbow: [36, 60], hand: [14, 82] },
      }),
      1.12,
    ) +
    shadow(506, 514, 54) +
    at(
      506,
      254 + swing(t + 1, 4),
      person({
        ...CAST.meera,
        look: 3,
        left: { elbow: [-36, 58], hand: [4, 70] },
        right: { elbow: [42, 56], hand: [26, 70] },
      }) + at(18, 64, tablet(), 0.8),
      1.14,
    ) +
    shadow(414, 516, 54) +
    at(
      404,
      258 + swing(t + 2, 4),
      person({
        ...CAST.elder,
        look: 3,
        second: INK.indigo,
        left: { elbow: [-34, 60], hand: [-30, 102] },
        right: { elbow: [38, 58], hand: [16, 78] },
      }),
      1.12,
    )
  );
};
