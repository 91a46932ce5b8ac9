/** Times as SCORM writes them. */

const two = (value: number): string => String(value).padStart(2, '0');

/** Most that a CMITimespan can say. */
const LONGEST = 9999 * 3600 + 59 * 60 + 59;

/** Seconds as a CMITimespan, HHHH:MM:SS (RTE 1.2, 3.4.3). */
export function timespan(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.floor(seconds)), LONGEST);
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** A moment as a CMITime, HH:MM:SS by the learner's own clock. */
export const timeOfDay = (at: Date): string =>
  `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;

/** Seconds as an ISO 8601 duration in whole seconds, as SCORM 2004's timeinterval (second,10,2). */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${whole % 60}S`;
}

/** A moment as SCORM 2004's time (second,10,0), which has two decimals at most and a zone only behind them. */
export const moment = (at: Date): string => `${at.toISOString().slice(0, 22)}Z`;
