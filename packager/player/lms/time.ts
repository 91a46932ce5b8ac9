/** Times as SCORM 1.2 writes them. */

const two = (value: number): string => String(value).padStart(2, '0');

/** Most that a CMITimespan can say. */
const LONGEST = 9999 * 3600 + 59 * 60 + 59;

/** Seconds as a CMITimespan, HHHH:MM:SS (RTE 3.4.3). */
export function timespan(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.floor(seconds)), LONGEST);
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** A moment as a CMITime, HH:MM:SS by the learner's own clock. */
export const timeOfDay = (at: Date): string =>
  `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
