export * from './batch/schema.ts';
export * from './lean.ts';
export * from './report/schema.ts';
export * from './settings/schema.ts';
