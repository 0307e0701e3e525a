import { otherScope, type VetoRule } from './veto.js';

/** The last two days, the next two days and the first two days are three spans of one length. */
export const otherSpan: VetoRule = ({ claim: a, span: x }, { claim: b, span: y }) =>
  x !== null && y !== null && x !== y && a.article !== b.article ? otherScope(`${x} | ${y}`) : null;
