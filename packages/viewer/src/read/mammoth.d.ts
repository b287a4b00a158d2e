declare module 'mammoth/mammoth.browser.min.js' {
  import type { DocxOptions } from '@storydrift/core/read';

  const mammoth: {
    convertToHtml(input: { arrayBuffer: ArrayBuffer }, options: DocxOptions): Promise<{ value: string }>;
  };
  export default mammoth;
}
