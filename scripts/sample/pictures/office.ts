/** An officer at her desk and a colleague who brings a file: the first day on a new desk. */
import { CAST } from '../draw/cast.ts';
import { at, ease, INK, line, type Picture, rect, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import {
  board,
  desk,
  fan,
  fileHeap,
  plant,
  screenBack,
  shadow,
  shelf,
  tea,
  windowFrame,
} from '../draw/things.ts';

export const office: Picture = (t) => {
  const come = ease(t, 1.2, 3.6);
  const breath = swing(t, 4) * 1.2;
  return (
    rect(0, 0, 960, 540, INK.mist) +
    rect(0, 446, 960, 94, '#c3cfcf') +
    rect(0, 440, 960, 6, '#b3c2c3') +
    at(70, 84, windowFrame(196, 190)) +
    at(700, 168, shelf(206, 1)) +
    at(700, 262, shelf(206, 4)) +
    at(520, 96, board(150, 106)) +
    at(480, 40, fan(t * 160)) +
    shadow(470, 511, 270) +
    at(
      440,
      262 + breath,
      person({
        ...CAST.meera,
        seated: true,
        look: come * 2.5,
        left: { elbow: [-42, 66], hand: [-24, 92] },
        right: { elbow: [42, 66], hand: [26, 92] },
      }),
      1.42,
    ) +
    at(470, 396, desk(560, 118)) +
    at(330, 396, screenBack(120)) +
    at(630, 396, fileHeap(5)) +
    at(560, 396, tea()) +
    line('M408 391h66', INK.paper, 7) +
    shadow(800 - come * 20, 512, 70) +
    at(
      830 - come * 40,
      226 - breath * 0.6,
      person({
        ...CAST.harpreet,
        look: -2.5,
        left: { elbow: [-40, 58], hand: [-12, 70] },
        right: { elbow: [38, 60], hand: [12, 78] },
      }) +
        rect(-20, 56, 46, 34, INK.turmeric, 2) +
        rect(-15, 61, 22, 6, INK.paper, 1),
      1.25,
    ) +
    at(106, 508, plant(), 1.1)
  );
};
