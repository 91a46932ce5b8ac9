export { minutesOf } from './duration.ts';
