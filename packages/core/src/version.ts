/** Version of the tool, as in package.json (a test compares them). */
export const VERSION = '0.1.0';
/** Version of the segmentation and furniture rules: raised whenever the same text may give other sentences. */
export const RULES_VERSION = 1;
