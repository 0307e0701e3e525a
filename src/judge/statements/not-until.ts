import type { StatementClaim } from '../../model/index.js';

/** What is denied up to a time: "were not told until Tuesday", "did not stop before the bridge". */
const UNTIL = /\b(?:not|never|n't|nobody|no one)\b[^.;]*\b(?:until|till|before)\b/i;

/** True where what is denied of the time before is so told of the time itself: "not until Tuesday" is "on Tuesday". */
export const isNotUntil = ({ negated, value, evidence }: StatementClaim): boolean =>
  negated && UNTIL.test(`${value.text}${/^\s+(?:until|till|before)\b/i.exec(evidence.suffix)?.[0] ?? ''}`);
