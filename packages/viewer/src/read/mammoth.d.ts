declare module 'mammoth/mammoth.browser.min.js' {
  interface Options {
    styleMap: readonly string[];
    includeEmbeddedStyleMap: boolean;
    externalFileAccess: boolean;
  }
  const mammoth: {
    convertToHtml(input: { arrayBuffer: ArrayBuffer }, options: Options): Promise<{ value: string }>;
  };
  export default mammoth;
}
