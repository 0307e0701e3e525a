export * from './model/index.js';
export { type AnalyzeOptions, analyze } from './pipeline.js';
