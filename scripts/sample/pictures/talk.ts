/** Colleagues learn from each other round a table. */
import { CAST } from '../draw/cast.ts';
import { at, circle, ease, fade, INK, line, type Picture, rect, shape, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import { plant, shadow, tablet, tea, wheelchairBack, windowFrame } from '../draw/things.ts';

const bubble = (fill: string, inner: string): string =>
  shape(
    'M-52-36h104a12 12 0 0 1 12 12v40a12 12 0 0 1-12 12h-40l-16 16v-16h-48a12 12 0 0 1-12-12v-40a12 12 0 0 1 12-12z',
    fill,
  ) + inner;

export const talk: Picture = (t) => {
  const nod = (k: number) => swing(t + k * 0.9, 3.6) * 1.3;
  const first = ease(t, 0.6, 1.6);
  const second = ease(t, 2.4, 3.4);
  const third = ease(t, 4.2, 5.2);
  return (
    rect(0, 0, 960, 540, '#e6ece0') +
    rect(0, 448, 960, 92, '#c9d3bd') +
    rect(0, 442, 960, 6, '#bac7ac') +
    at(392, 58, windowFrame(176, 128)) +
    shadow(480, 512, 400) +
    at(196, 284, wheelchairBack(), 1.3) +
    at(
      196,
      280 + nod(0),
      person({
        ...CAST.lalthan,
        seated: true,
        look: 3,
        left: { elbow: [-40, 62], hand: [-12, 84] },
        right: { elbow: [44, 54], hand: [60, 40] },
      }),
      1.3,
    ) +
    at(
      386,
      262 + nod(1),
      person({
        ...CAST.farida,
        seated: true,
        look: -1,
        left: { elbow: [-40, 66], hand: [-14, 92] },
        right: { elbow: [40, 66], hand: [14, 92] },
      }),
      1.3,
    ) +
    at(
      576,
      262 + nod(2),
      person({
        ...CAST.harpreet,
        seated: true,
        look: -2.5,
        left: { elbow: [-42, 62], hand: [-30, 88] },
        right: { elbow: [40, 64], hand: [16, 90] },
      }),
      1.3,
    ) +
    at(
      766,
      264 + nod(3),
      person({
        ...CAST.meera,
        seated: true,
        look: -3,
        left: { elbow: [-44, 58], hand: [-56, 34] },
        right: { elbow: [42, 64], hand: [20, 90] },
      }),
      1.3,
    ) +
    rect(70, 392, 820, 22, INK.wood, 6) +
    rect(112, 414, 736, 98, INK.bark) +
    [140, 380, 620].map((x) => rect(x, 430, 200, 66, '#00000012', 3)).join('') +
    at(392, 390, tablet(), 1.1) +
    at(480, 392, tea()) +
    at(676, 392, tea()) +
    rect(548, 382, 66, 9, INK.madder, 2) +
    rect(552, 373, 58, 9, INK.sand, 2) +
    line('M196 389h58M204 383h44', INK.paper, 5) +
    at(
      270,
      132,
      fade(first, bubble(INK.peacock, [-26, 0, 26].map((x) => circle(x, -4, 6, INK.paper)).join(''))),
    ) +
    at(690, 118, fade(second, bubble(INK.plum, line('M-34-14h68M-34 4h44', INK.paper, 7)))) +
    at(858, 152, fade(third, bubble(INK.moss, line('M-22-2l14 14 30-30', INK.paper, 9))), 0.86) +
    at(56, 510, plant(), 0.95)
  );
};
