import { otherScope, type VetoRule } from './veto.js';

/** What one company's shares lost and another's: the names of the two clauses have none in common. */
export const otherCompany: VetoRule = (a, b) => {
  if (a.claim.dimension !== 'share' || a.owners.length === 0 || b.owners.length === 0) return null;
  return a.owners.some((name) => b.owners.includes(name))
    ? null
    : otherScope(`${a.owners.join(' ')} | ${b.owners.join(' ')}`);
};
