import { type Judge, originsOf } from './judgement.js';

export const judgeNumbers: Judge = (cluster, bench) => ({
  verdict: originsOf(cluster, bench).size < 2 ? 'single-origin' : 'agreed',
  reasons: [],
  reported: null,
  comparisons: [],
});
