/** The example's report as JSON; `vite.config.ts` makes it from the texts in this folder. */
declare module 'virtual:demo-report' {
  const json: string;
  export default json;
}
