import type { StatementClaim } from '../../model/index.js';

/** What is denied up to a time: "were not told until Tuesday", "did not stop before the bridge". */
const UNTIL = /\b(?:not|never|n't|nobody|no one)\b[^.;]*\b(?:until|till|before)\b/i;

/** What is denied of now was so before: "is no longer in danger". */
const NO_LONGER = /\bno longer\b/i;

/** True where what is denied of the time before is so told of the time itself: "not until Tuesday" is "on Tuesday". */
export const isNotUntil = ({ negated, value, evidence }: StatementClaim): boolean =>
  negated &&
  (NO_LONGER.test(value.text) ||
    UNTIL.test(`${value.text}${/^\s+(?:until|till|before)\b/i.exec(evidence.suffix)?.[0] ?? ''}`));
