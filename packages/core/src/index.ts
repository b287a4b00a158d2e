export * from './lean.ts';
export * from './report/schema.ts';
