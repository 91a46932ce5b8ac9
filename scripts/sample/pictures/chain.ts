/** Position, role, activity, competency: four cards, each of which asks for the next. */
import { CAST } from '../draw/cast.ts';
import { at, circle, clip, ease, fade, INK, line, type Picture, rect, shape } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import { desk, screenBack } from '../draw/things.ts';

const CARDS: readonly { readonly fill: string; readonly inner: () => string }[] = [
  // position: a desk with an empty chair
  {
    fill: INK.sky,
    inner: () =>
      rect(-30, -34, 60, 80, INK.slate, 12) +
      at(0, 34, desk(156, 76)) +
      at(34, 34, screenBack(62)) +
      rect(-62, 20, 48, 14, INK.turmeric, 2),
  },
  // role: the person at it
  {
    fill: '#e9e0ee',
    inner: () =>
      at(
        0,
        30,
        person({
          ...CAST.harpreet,
          seated: true,
          left: { elbow: [-38, 62], hand: [-14, 84] },
          right: { elbow: [38, 62], hand: [14, 84] },
        }),
        1.5,
      ),
  },
  // activity: a list of things to do
  {
    fill: INK.cream,
    inner: () =>
      rect(-46, -70, 92, 132, INK.paper, 5) +
      rect(-20, -80, 40, 18, INK.slate, 5) +
      [-40, -8, 24]
        .map(
          (y, i) =>
            rect(-34, y - 9, 18, 18, i < 2 ? INK.peacock : INK.haze, 3) +
            (i < 2 ? line(`M-30 ${y}l4 5 7-9`, INK.paper, 3) : '') +
            line(`M-6 ${y - 4}h38M-6 ${y + 5}h24`, INK.haze, 5),
        )
        .join(''),
  },
  // competency: what head, hand and heart bring
  {
    fill: '#e0ead7',
    inner: () =>
      at(
        0,
        -6,
        circle(0, -34, 30, INK.moss) +
          line('M-10-34l8 8 14-16', INK.paper, 6) +
          circle(-34, 30, 30, INK.plum) +
          shape('M-34 48c-16-12-20-18-20-25 0-10 14-13 20-3 6-10 20-7 20 3 0 7-4 13-20 25z', INK.paper) +
          circle(34, 30, 30, INK.peacock) +
          line('M20 42l28-28M40 10l12 12', INK.paper, 6),
        1.2,
      ),
  },
];

export const chain: Picture = (t) =>
  rect(0, 0, 960, 540, '#f1efe8') +
  shape('M0 430Q480 380 960 430V540H0z', '#e3dfd2') +
  CARDS.map((card, i) => {
    const come = ease(t, 0.4 + i * 1.1, 1.4 + i * 1.1);
    const x = 132 + i * 232;
    const arrow =
      i > 0 ? fade(come, line(`M${x - 130} 270h26M${x - 114} 258l12 12-12 12`, INK.slate, 6)) : '';
    const picture =
      rect(-94, -144, 188, 288, '#ffffff', 12) +
      clip(
        `chain-${i}`,
        -84,
        -134,
        168,
        268,
        6,
        rect(-84, -134, 168, 268, card.fill) + rect(-84, 98, 168, 36, '#0000000d') + card.inner(),
      );
    return (
      arrow + fade(come, at(x, 270 + (1 - come) * 18, rect(-90, -136, 188, 288, '#22313a14', 12) + picture))
    );
  }).join('');
