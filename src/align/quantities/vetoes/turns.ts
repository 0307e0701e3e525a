import { otherScope, type VetoRule } from './veto.js';

/** The first four boys and the last four: as many, and others. */
export const otherTurn: VetoRule = ({ turn: x }, { turn: y }) =>
  x !== null && y !== null && x !== y ? otherScope(`${x} | ${y}`) : null;
