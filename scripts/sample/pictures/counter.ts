/** A public counter: an officer listens to an older citizen; others wait, one of them in a wheelchair. */
import { CAST } from '../draw/cast.ts';
import { at, ease, INK, line, type Picture, rect, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import {
  plant,
  screenBack,
  shadow,
  shelf,
  wheelchairBack,
  wheelchairFront,
  windowFrame,
} from '../draw/things.ts';

const seat = {
  left: { elbow: [-35, 58], hand: [-16, 92] },
  right: { elbow: [35, 58], hand: [16, 92] },
} as const;

export const counter: Picture = (t) => {
  const nod = swing(t, 3.4) * 1.1;
  const lean = ease(t, 0.8, 2.6);
  return (
    rect(0, 0, 960, 540, INK.cream) +
    rect(0, 452, 960, 88, '#ddcdae') +
    rect(0, 446, 960, 6, '#cfbd9b') +
    at(60, 150, shelf(150, 2)) +
    at(60, 240, shelf(150, 6)) +
    at(640, 70, windowFrame(170, 130)) +
    at(
      262,
      250 + nod,
      person({
        ...CAST.meera,
        seated: true,
        look: 3,
        left: { elbow: [-40, 62], hand: [-6, 92] },
        right: { elbow: [44, 62], hand: [44 + lean * 10, 92] },
      }),
      1.3,
    ) +
    // the counter, its glass and its lower part for those who sit
    rect(100, 376, 330, 18, INK.wood, 3) +
    rect(112, 394, 306, 122, INK.bark) +
    [132, 232, 332].map((x) => rect(x, 412, 70, 86, '#00000014', 2)).join('') +
    at(160, 376, screenBack(92)) +
    line('M340 372h40', INK.paper, 6) +
    shadow(510, 514, 60) +
    at(
      510 - lean * 14,
      240,
      person({
        ...CAST.elder,
        look: -3,
        left: { elbow: [-42, 56], hand: [-66, 60 + nod] },
        right: { elbow: [34, 62], hand: [30, 104] },
      }),
      1.22,
    ) +
    line('M548 366v146', INK.bark, 6) +
    line('M548 366q0-14 14-14', INK.bark, 6) +
    rect(412, 302 + nod, 34, 44, INK.paper, 2) +
    line(`M419 ${314 + nod}h20M419 ${323 + nod}h16M419 ${332 + nod}h20`, INK.haze, 3) +
    shadow(680, 514, 70) +
    at(
      680,
      316,
      wheelchairBack() +
        person({ ...CAST.thomas, cloth: INK.lagoon, seated: true, look: -2, ...seat }) +
        rect(-30, 88, 60, 24, INK.slate, 8) +
        rect(-26, 100, 20, 60, INK.slate, 6) +
        rect(6, 100, 20, 60, INK.slate, 6) +
        rect(-29, 156, 24, 10, '#2b2320', 4) +
        rect(5, 156, 24, 10, '#2b2320', 4) +
        wheelchairFront(),
      1.15,
    ) +
    shadow(820, 514, 60) +
    at(
      820,
      248,
      person({
        ...CAST.villager,
        look: -2,
        left: { elbow: [-34, 60], hand: [-6, 82] },
        right: { elbow: [34, 60], hand: [8, 80] },
      }),
      1.18,
    ) +
    at(912, 508, plant(), 0.9)
  );
};
