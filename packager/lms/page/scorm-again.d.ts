/** The package's own types give this entry a default export; its code has a named one. */
declare module 'scorm-again/scorm12' {
  export { Scorm12API } from 'scorm-again';
}
