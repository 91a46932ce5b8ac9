/** The bundle turns a style sheet into its text. */
declare module '*.css' {
  const text: string;
  export default text;
}
/** And a font into an address that holds it whole. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
