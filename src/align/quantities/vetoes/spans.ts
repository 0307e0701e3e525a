import { otherScope, type VetoRule } from './veto.js';

/** The last two days, the next two days and the first two days are three spans of one length. */
export const otherSpan: VetoRule = ({ claim: a, span: x }, { claim: b, span: y }) =>
  x !== null && y !== null && x !== y && a.article !== b.article ? otherScope(`${x} | ${y}`) : null;

/** What a rule tells of all spans or measures, and one that was given: "sentences of more than a year cannot be suspended", "a suspended term of ten months". */
export const ruled: VetoRule = (a, b) => (a.ruled !== b.ruled ? otherScope('a rule | what was given') : null);
